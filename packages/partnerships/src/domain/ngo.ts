import { provenance } from '@liaison/kernel/record';
import * as v from 'valibot';
import { countryCode, fieldOfCompetence, geoPoint, id, listedName, multilingual, year } from './values.ts';

export const IDENTIFIER_SCHEMES = ['ISNI', 'ROR', 'WIKIDATA'] as const;

/** An NGO; partnerships, activities and publications are records of their own. */
export const ngo = v.object({
  id,
  /** Its usual name, by which lists are ordered. */
  name: listedName,
  /** Names in languages, if they differ from `name`. */
  otherNames: multilingual,
  acronym: v.nullable(v.string()),
  foundedYear: v.nullable(year),
  website: v.nullable(v.string()),
  fieldsOfCompetence: v.array(fieldOfCompetence),
  /** Null if neither city nor country is known. */
  headquarters: v.nullable(
    v.object({
      city: v.nullable(v.string()),
      country: v.nullable(countryCode),
      location: v.nullable(geoPoint),
    }),
  ),
  identifiers: v.array(v.object({ scheme: v.picklist(IDENTIFIER_SCHEMES), value: v.string() })),
  /**
   * NGOs that were merged into this one, in order: records of its own also lie in their partitions. The last may still
   * be on its way.
   */
  formerIds: v.array(id),
  provenance,
});
export type Ngo = v.InferOutput<typeof ngo>;
export type Headquarters = NonNullable<Ngo['headquarters']>;

/** What the record of an NGO holds after it was merged into another one. */
export const mergedNgo = v.object({ mergedInto: id });
