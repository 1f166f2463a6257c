import { fold, isCountryCode, isDay, REGIONS } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import * as v from 'valibot';

/** An id that stays the same for ever and sorts in keys as it does in lists. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/, 'An id is a slug.'));

const LONGEST_NAME = 300;
const LONGEST_NAME_FOLDED = 480;

/** Names are ordered by their folded form inside sort keys, which hold 1,024 bytes. */
export const listedName = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST_NAME),
  v.check((name) => Buffer.byteLength(fold(name)) <= LONGEST_NAME_FOLDED * 2, 'A name must fit into a sort key.'),
);

export const day = v.pipe(
  v.string(),
  v.check((text) => isDay(text), 'A day is YYYY-MM-DD and exists.'),
);

export const countryCode = v.pipe(
  v.string(),
  v.check((code) => isCountryCode(code), 'A country is an ISO 3166-1 alpha-2 code.'),
);

export const region = v.picklist(REGIONS);
export const fieldOfCompetence = v.picklist(FIELDS_OF_COMPETENCE);
export const year = v.pipe(v.number(), v.integer());

export const multilingual = v.object({
  en: v.exactOptional(v.string()),
  fr: v.exactOptional(v.string()),
  es: v.exactOptional(v.string()),
});

export const geoPoint = v.object({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

export const money = v.object({ amount: v.number(), currency: v.pipe(v.string(), v.length(3)) });
export type Money = v.InferOutput<typeof money>;

/** Facts as an input gives them: what is undefined stays as it is. */
export type Given<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

/** The codes once each, in their order. */
export function sortCodes<Code extends string>(codes: readonly Code[]): Code[] {
  return [...new Set(codes)].sort();
}

/** The facts that are given. */
export function dropUndefined<Facts extends object>(
  facts: Facts,
): { -readonly [Field in keyof Facts]?: Exclude<Facts[Field], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as typeof facts;
}
