const MILLISECONDS = 86_400_000;
const written: string[] = [];

/** The day so many days after 1 January 1970, as `YYYY-MM-DD`; days are kept, since millions of them are asked for. */
export function dayAt(number: number): string {
  return (written[number] ??= new Date(number * MILLISECONDS).toISOString().slice(0, 10));
}

/** Days from 1 January 1970 to this one. */
export function dayNumber(day: string): number {
  return Date.parse(day) / MILLISECONDS;
}

/** An instant on a day, at so many minutes after midnight in UTC. */
export function instantAt(day: string, minutes: number): string {
  return new Date(Date.parse(day) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}

/** The day on which the examples are as if written: what is published, sent in or evaluated is of this day or before. */
export const WRITTEN_ON = dayNumber('2026-11-21');
