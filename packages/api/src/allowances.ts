import type { Allowance } from '@liaison/gateway';
import { PUBLIC } from '@liaison/kernel';
import type { Actor } from '@liaison/kernel';

const OF_THE_PUBLIC: Allowance = { unitsPerOperation: 500, unitsPerMinute: 5000 };
const OF_THE_KNOWN: Allowance = { unitsPerOperation: 2000, unitsPerMinute: 20_000 };

/** How much an actor may ask. */
export function allowanceOf(actor: Actor): Allowance {
  return actor === PUBLIC ? OF_THE_PUBLIC : OF_THE_KNOWN;
}
