import table from './geography/countries.json' with { type: 'json' };
import type { Multilingual } from './languages.ts';

/** UNESCO's five regions, as its Member States are grouped for its programme. */
export const REGIONS = [
  'AFRICA',
  'ARAB_STATES',
  'ASIA_PACIFIC',
  'EUROPE_NORTH_AMERICA',
  'LATIN_AMERICA_CARIBBEAN',
] as const;
export type Region = (typeof REGIONS)[number];

/** A country as a value: what its ISO 3166-1 alpha-2 code stands for. The Member State is a record of its own. */
export interface Country {
  readonly code: string;
}

type Row = Multilingual & { readonly region: Region | null };

const COUNTRIES = new Map(Object.entries(table as Record<string, Row>));

/** True for codes of ISO 3166-1 alpha-2. */
export function isCountryCode(code: string): boolean {
  return COUNTRIES.has(code);
}

/** All codes of ISO 3166-1 alpha-2, in order. */
export function listCountryCodes(): readonly string[] {
  return [...COUNTRIES.keys()].toSorted();
}

/** Names in the languages of the record; UN forms for Member States, else those of ISO 3166-1. */
export function readCountryNames(code: string): Multilingual | null {
  return COUNTRIES.get(code) ?? null;
}

/** The UNESCO region of a Member State or Associate Member; null for other countries. */
export function findRegion(code: string): Region | null {
  return COUNTRIES.get(code)?.region ?? null;
}
