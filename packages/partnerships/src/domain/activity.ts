import type { Day, GeoPoint } from '@liaison/kernel/values';
import * as v from 'valibot';
import { title, undertaking } from './undertaking.ts';
import { id } from './values.ts';

export const ACTIVITY_STATUSES = [
  'PIPELINE',
  'IMPLEMENTATION',
  'COMPLETION',
  'POST_COMPLETION',
  'CANCELLED',
  'SUSPENDED',
] as const;

/** Statuses of activities that are over. */
export const STATUSES_OF_ENDED = [
  'COMPLETION',
  'POST_COMPLETION',
  'CANCELLED',
] as const satisfies readonly (typeof ACTIVITY_STATUSES)[number][];

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

export type Place = NonNullable<Activity['place']>;

/** An activity known by its id, with the title if a row of the read model has it: the rest is read when it is asked for. */
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
