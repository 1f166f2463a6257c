import { provenance } from '@liaison/kernel/record';
import * as v from 'valibot';
import { countryCode, day, fieldOfCompetence, geoPoint, id, money } from './values.ts';

/* What an NGO's activity and a programme of UNESCO have in common. */

export const LOCATION_PRECISIONS = ['PLACE_NAME', 'COUNTRY_CAPITAL'] as const;

export const title = v.pipe(v.string(), v.minLength(1));

export const undertaking = {
  id,
  externalId: v.nullable(v.string()),
  fieldsOfCompetence: v.array(fieldOfCompetence),
  /** First and last day; null does not bound. */
  startsOn: v.nullable(day),
  endsOn: v.nullable(day),
  countries: v.array(countryCode),
  /** Null if only several countries are known. */
  place: v.nullable(
    v.object({
      name: v.nullable(v.string()),
      country: v.nullable(countryCode),
      location: v.nullable(geoPoint),
      precision: v.nullable(v.picklist(LOCATION_PRECISIONS)),
    }),
  ),
  fieldOfficeIds: v.array(id),
  budget: v.nullable(money),
  disbursed: v.nullable(money),
  provenance,
};
