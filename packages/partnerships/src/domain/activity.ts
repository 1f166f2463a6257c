import { provenance } from '@liaison/kernel/record';
import type { Day, GeoPoint } from '@liaison/kernel/values';
import * as v from 'valibot';
import { countryCode, day, fieldOfCompetence, geoPoint, id, money, version } from './values.ts';

export const LOCATION_PRECISIONS = ['PLACE_NAME', 'COUNTRY_CAPITAL'] as const;

export const ACTIVITY_STATUSES = [
  'PIPELINE',
  'IMPLEMENTATION',
  'COMPLETION',
  'POST_COMPLETION',
  'CANCELLED',
  'SUSPENDED',
] as const;

/** Those of what is over. */
export const STATUSES_OF_ENDED = [
  'COMPLETION',
  'POST_COMPLETION',
  'CANCELLED',
] as const satisfies readonly (typeof ACTIVITY_STATUSES)[number][];

const title = v.pipe(v.string(), v.minLength(1));

/** What NGOs' activities and UNESCO's programmes have in common. */
const undertaking = {
  id,
  version,
  externalId: v.nullable(v.string()),
  fieldsOfCompetence: v.array(fieldOfCompetence),
  /** First and last day; null does not bound. */
  startsOn: v.nullable(day),
  endsOn: v.nullable(day),
  countries: v.array(countryCode),
  /** Null where only several countries are known. */
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

/** What an NGO does. */
export const activity = v.object({
  ...undertaking,
  title,
  ngoId: id,
  organization: v.string(),
  implementingPartners: v.array(v.string()),
  dacSectorCodes: v.array(v.string()),
  status: v.nullable(v.picklist(ACTIVITY_STATUSES)),
});
export type Activity = v.InferOutput<typeof activity>;

/** What UNESCO itself does. */
export const programme = v.object({
  ...undertaking,
  /** Null where the list leaves it empty. */
  title: v.nullable(title),
});
export type Programme = v.InferOutput<typeof programme>;
export type Place = NonNullable<Activity['place']>;

/** An activity known by its id, with the title where a derived row holds it: the rest is read when it is asked for. */
export interface ActivityReference {
  readonly id: string;
  readonly ngoId: string;
  readonly title?: string;
}

/** Start ≤ day ≤ end, both included; an absent day does not bound. */
export function runsOn({ startsOn, endsOn }: Pick<Activity, 'startsOn' | 'endsOn'>, on: Day): boolean {
  return (startsOn === null || startsOn <= on) && (endsOn === null || on <= endsOn);
}

/** The position that counts for distances: only one that is known better than the country. */
export function placedAt({ place }: Pick<Activity, 'place'>): GeoPoint | null {
  return place?.precision === 'PLACE_NAME' ? place.location : null;
}
