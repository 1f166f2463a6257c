import { isInAudience } from '../reader/actor.ts';
import type { Actor } from '../reader/actor.ts';
import type { Kind } from './kind.ts';

/** The value; null if the reader may not see its record, as if there were none. */
export function hideUnlessVisible<Value extends object, Shown extends Value>(
  kind: Kind<Value>,
  value: Shown | null,
  { actor }: { readonly actor: Actor },
): Shown | null {
  if (value === null || kind.audienceOf === undefined) return value;
  return isInAudience(kind.audienceOf(value), actor) ? value : null;
}
