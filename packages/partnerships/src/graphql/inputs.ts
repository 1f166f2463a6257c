import { CONFIDENCES, line, paragraphs } from '@liaison/kernel/record';
import { isCountryCode, isCurrencyCode } from '@liaison/kernel/values';
import type { Owner } from '@liaison/kernel/reader';
import type { RecordReader } from '@liaison/kernel/record';
import * as v from 'valibot';
import { listOwnersOfNgo, NGO } from '../records.ts';

/* Parts of inputs. What is absent is undefined; the graph has checked types, enums and days before. */

export const text = v.string();
export const dayInput = v.string();

/** A value that can be changed, and taken away by null. */
export function orNull<Schema extends v.GenericSchema>(
  schema: Schema,
): v.OptionalSchema<v.NullableSchema<Schema, undefined>, undefined> {
  return v.optional(v.nullable(schema));
}

/** A value that can be changed, but not taken away. */
export function neverNull<Schema extends v.GenericSchema>(
  schema: Schema,
): v.OptionalSchema<v.NonNullableSchema<Schema, string>, undefined> {
  return v.optional(v.nonNullable(schema, 'must not be null'));
}

/** A list; null empties it. */
export function listOf<Schema extends v.GenericSchema>(
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

const YEARS = { first: 1000, last: 9999 };

export const yearInput = v.pipe(
  v.number(),
  v.check((year) => year >= YEARS.first && year <= YEARS.last, 'must be a year of four digits'),
);

const LONGEST_EMAIL = 254;

/** How a person can be reached. */
export const addresses = {
  email: orNull(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(LONGEST_EMAIL, `must have at most ${LONGEST_EMAIL} characters`),
      v.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u, 'must be an address such as name@example.org'),
    ),
  ),
  phone: orNull(
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^\+[0-9][0-9 ().-]{4,38}$/, "must be a number with the country's code, such as +33 1 45 68 10 00"),
    ),
  ),
};

/** For mutations of the NGO that the input names. */
export const ngoOwner = {
  owners: async ({ ngoId }: { readonly ngoId: string }, read: RecordReader): Promise<readonly Owner[] | null> => {
    const found = await read.findById(NGO, ngoId);
    return found && listOwnersOfNgo(found.value);
  },
};

/** For mutations that delete a record: the payload has its id, under this name. */
export function showIdAs<Name extends string>(
  payload: Name,
): {
  readonly payload: Name;
  readonly keep: (deleted: { readonly id: string }) => { readonly id: string };
  readonly show: (deleted: { readonly id: string }) => string;
} {
  return { payload, keep: ({ id }) => ({ id }), show: ({ id }) => id };
}
