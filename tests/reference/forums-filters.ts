import { wordsOf } from './shared.ts';

/** Days on which something took place: one day where no last day is known, the whole year where no day is. */
export interface Held {
  readonly year: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

/** True where at least one of its days lies between the two, both included; an absent bound does not bound. */
export function isHeldBetween(held: Held, from: string | null | undefined, to: string | null | undefined): boolean {
  const year = String(held.year).padStart(4, '0');
  const first = held.startDate ?? `${year}-01-01`;
  const last = held.startDate === null ? `${year}-12-31` : (held.endDate ?? held.startDate);
  return (from ?? '') <= last && (to == null || first <= to);
}

/** True where every word wanted begins some word of the texts. */
export function hasWords(wanted: string, texts: readonly (string | null)[]): boolean {
  const present = texts.flatMap((text) => (text === null ? [] : wordsOf(text)));
  return wordsOf(wanted).every((word) => present.some((other) => other.startsWith(word)));
}

/** Instants as milliseconds since 1970: their spellings do not compare. */
export function timeOf(instant: string): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new Error(`${instant} is no instant.`);
  return time;
}

/** The instant to the second, as the graph spells it. */
export function spelled(instant: string): string {
  return new Date(timeOf(instant)).toISOString().replace('.000Z', 'Z');
}
