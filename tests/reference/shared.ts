/**
 * What the plain references have in common: order, distance, days and languages, written from the meaning of the
 * answers alone. Nothing here is taken from the packages, so that a rule misread there shows as a difference.
 */

/** The languages of the record, as the graph's enum spells them. */
export type ReferenceLanguage = 'EN' | 'FR' | 'ES';

/** A name as it is ordered and searched: compatibility decomposition without combining marks, in lower case. */
export function folded(text: string): string {
  const known = FOLDED.get(text) ?? fold(text);
  FOLDED.set(text, known);
  return known;
}

/** The same few thousand names are folded again and again. */
const FOLDED = new Map<string, string>();

function fold(text: string): string {
  const kept = Array.from(text.normalize('NFKD')).filter((character) => !/^\p{Mark}$/u.test(character));
  return kept.join('').toLowerCase();
}

/** The words of a text: unbroken runs of letters and digits, folded. */
export function wordsOf(text: string): readonly string[] {
  const known = WORDS.get(text) ?? split(text);
  WORDS.set(text, known);
  return known;
}

const WORDS = new Map<string, readonly string[]>();

function split(text: string): string[] {
  const found: string[] = [];
  let word = '';
  for (const character of folded(text)) {
    if (/^[\p{Letter}\p{Number}]$/u.test(character)) {
      word += character;
      continue;
    }
    if (word !== '') found.push(word);
    word = '';
  }
  return word === '' ? found : [...found, word];
}

/** Order by Unicode code point, not by UTF-16 unit. */
export function byCodePoint(a: string, b: string): number {
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const difference = (a.codePointAt(index) ?? 0) - (b.codePointAt(index) ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Named lists: folded name, then id. */
export function byName(
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number {
  return byCodePoint(folded(a.name), folded(b.name)) || byCodePoint(a.id, b.id);
}

/** Lists of what has happened: latest first day first, unknown days last, then id. */
export function byLatest(
  a: { readonly startDate: string | null; readonly id: string },
  b: { readonly startDate: string | null; readonly id: string },
): number {
  if (a.startDate === b.startDate) return byCodePoint(a.id, b.id);
  if (a.startDate === null) return 1;
  if (b.startDate === null) return -1;
  return byCodePoint(b.startDate, a.startDate);
}

/** The same list without repeats, by code point. */
export function inCodeOrder(codes: Iterable<string>): string[] {
  return [...new Set(codes)].sort(byCodePoint);
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Whole metres on the great circle of a sphere with a radius of 6371.0088 km, by the haversine formula. */
export function metresBetween(from: Point, to: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfNorth = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfEast = Math.sin(radians(to.longitude - from.longitude) / 2);
  const h =
    halfNorth * halfNorth + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfEast * halfEast;
  return Math.round(2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h))) * 1000);
}

/** True on the first day, on the last day and between; an absent bound does not bound. */
export function runsOn(day: string, startDate: string | null, endDate: string | null): boolean {
  return (startDate === null || startDate <= day) && (endDate === null || day <= endDate);
}

/** True from the first day on, and no longer on the end day; an absent bound does not bound. */
export function isInForceOn(day: string, startDate: string | null, endDate: string | null): boolean {
  return (startDate === null || startDate <= day) && (endDate === null || day < endDate);
}

/** The day so many days later (earlier, if negative), in the proleptic Gregorian calendar. */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The text in the first of the languages that it exists in, else in English; null where there is none. */
export function textIn(
  texts: Readonly<Partial<Record<'en' | 'fr' | 'es', string>>>,
  languages: readonly ReferenceLanguage[],
): string | null {
  for (const language of [...languages, 'EN'] as const) {
    const text = texts[language.toLowerCase() as 'en' | 'fr' | 'es'];
    if (text !== undefined) return text;
  }
  return null;
}
