import { parseInstant } from '@liaison/kernel/values';
import type { Instant } from '@liaison/kernel/values';

/** When the act is done, in the spelling in which records hold instants. */
export function instantOf({ now }: { readonly now: Instant }): Instant {
  return parseInstant(now) ?? now;
}
