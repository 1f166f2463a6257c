import { provenance } from '@liaison/kernel/record';
import * as v from 'valibot';
import { countryCode, fieldOfCompetence, geoPoint, id, listedName, multilingual, year } from './values.ts';

export const IDENTIFIER_SCHEMES = ['ISNI', 'ROR', 'WIKIDATA'] as const;

/** An NGO; partnerships, activities and publications are records of their own. */
export const ngo = v.object({
  id,
  /** The name it goes by, which lists are ordered by. */
  name: listedName,
  /** Names in languages, where they differ from `name`. */
  otherNames: multilingual,
  acronym: v.nullable(v.string()),
  foundedYear: v.nullable(year),
  website: v.nullable(v.string()),
  fieldsOfCompetence: v.array(fieldOfCompetence),
  /** Null where neither city nor country is known. */
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

/** What is left in the place of an NGO that was merged into another: where to look instead. */
export const mergedNgo = v.object({ mergedInto: id });
