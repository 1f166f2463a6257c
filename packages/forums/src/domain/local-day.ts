import type { Day, Instant } from '@liaison/kernel/values';

/** True for a time zone of the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The day that it is at an instant in a time zone; without one, in UTC. */
export function toLocalDay(timezone: string | null, instant: Instant | number): Day {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  const parts = getFormat(timezone ?? 'UTC').formatToParts(at);
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${partOf('year').padStart(4, '0')}-${partOf('month')}-${partOf('day')}`;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Formats are costly to make: a programme asks for the same one hundreds of times. */
function getFormat(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  FORMATS.set(timeZone, made);
  return made;
}
