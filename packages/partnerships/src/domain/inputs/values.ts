import { CONFIDENCES, line, paragraphs } from '@liaison/kernel/record';
import { isCountryCode, isCurrencyCode } from '@liaison/kernel/values';
import type { Provenance } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';

/** Parts of inputs. What is absent is undefined; the graph has checked types, enums and days before. */

export const text = v.string();
export const version = v.number();
export const dayInput = v.string();

/** A value that can be taken away. */
export function clearable<Schema extends v.GenericSchema>(
  schema: Schema,
): v.OptionalSchema<v.NullableSchema<Schema, undefined>, undefined> {
  return v.optional(v.nullable(schema));
}

/** A value that can be changed and not taken away. */
export function lasting<Schema extends v.GenericSchema>(
  schema: Schema,
): v.OptionalSchema<v.NonNullableSchema<Schema, string>, undefined> {
  return v.optional(v.nonNullable(schema, 'must not be null'));
}

/** A list; null empties it. */
export function list<Schema extends v.GenericSchema>(
  schema: Schema,
  most: number,
): v.GenericSchema<unknown, v.InferOutput<Schema>[] | undefined> {
  return v.optional(
    v.pipe(
      v.nullable(v.pipe(v.array(schema), v.maxLength(most, `must have at most ${most} members`))),
      v.transform((members) => members ?? []),
    ),
  );
}

export const countryInput = v.pipe(
  v.string(),
  v.check((code) => isCountryCode(code), 'must be an ISO 3166-1 alpha-2 code such as SN'),
);

export const pointInput = v.object({
  latitude: v.pipe(
    v.number(),
    v.check((degrees) => Math.abs(degrees) <= 90, 'must be from -90 to 90'),
  ),
  longitude: v.pipe(
    v.number(),
    v.check((degrees) => Math.abs(degrees) <= 180, 'must be from -180 to 180'),
  ),
});

const LARGEST_SUM = 1e15;

export const moneyInput = v.object({
  amount: v.pipe(
    v.number(),
    v.check((amount) => amount >= 0 && amount <= LARGEST_SUM, 'must not be negative, nor beyond reason'),
  ),
  currency: v.pipe(v.string(), v.check(isCurrencyCode, 'must be an ISO 4217 code such as EUR')),
});

export const provenanceInput = v.object({
  source: line,
  confidence: v.nullish(v.picklist(CONFIDENCES), null),
  note: v.nullish(paragraphs, null),
});
export type ProvenanceInput = v.InferOutput<typeof provenanceInput>;

const YEARS = { first: 1000, last: 9999 };

export const yearInput = v.pipe(
  v.number(),
  v.check((year) => year >= YEARS.first && year <= YEARS.last, 'must be a year of four digits'),
);

/** Where a record comes from that somebody enters: on his word where he names no source. Entering it is verifying it. */
export function enteredBy(given: ProvenanceInput | null | undefined, today: Day): Provenance {
  const stated = given ?? { source: 'entered in Liaison', confidence: 'HIGH' as const, note: null };
  return { ...stated, verifiedOn: today, isExample: false };
}

/** What becomes of the source when a record is changed: it stays, unless another one is given. */
export function revisedBy(given: ProvenanceInput | null | undefined, known: Provenance, today: Day): Provenance {
  return given ? { ...given, verifiedOn: today, isExample: known.isExample } : known;
}

/** The codes once each, in order. */
export function inCodeOrder<Code extends string>(codes: readonly Code[]): Code[] {
  return [...new Set(codes)].sort();
}
