import { provenance } from '@liaison/kernel/record';
import * as v from 'valibot';
import { countryCode, geoPoint, id, listedName, region } from './values.ts';

export const FIELD_OFFICE_KINDS = ['REGIONAL', 'CLUSTER', 'NATIONAL', 'LIAISON'] as const;

/** An office of UNESCO away from headquarters. */
export const fieldOffice = v.object({
  id,
  name: listedName,
  kind: v.picklist(FIELD_OFFICE_KINDS),
  city: v.string(),
  country: countryCode,
  location: geoPoint,
  region,
  /** Codes, in order. */
  countriesCovered: v.array(countryCode),
  /** Years of the sources, as they give them. */
  asOf: v.string(),
  provenance,
});
export type FieldOffice = v.InferOutput<typeof fieldOffice>;
