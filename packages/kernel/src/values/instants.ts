// Functions, not the class `Temporal.Instant`, which would bring the whole calendar into every process.
import { compare, fromString, toString } from 'temporal-polyfill/fns/Instant';

/** An instant, ISO 8601 in UTC with `Z`, to the second or finer: `2027-03-28T00:30:00Z`. */
export type Instant = string;

/** Years 1 to 9999, as for days: the spelling of others has a sign, and no longer begins with a day. */
const PLAIN_YEAR = /^(?!0000)\d{4}-/;

/** The instant in its one spelling (UTC, `Z`, no needless fraction), or null if the text is not an instant. */
export function parseInstant(text: string): Instant | null {
  try {
    const instant = toString(fromString(text));
    return PLAIN_YEAR.test(instant) ? instant : null;
  } catch {
    return null;
  }
}

/** Before, same or after, as -1, 0 or 1. Two spellings of one instant are the same. */
export function compareInstants(a: Instant, b: Instant): number {
  return compare(fromString(a), fromString(b));
}
