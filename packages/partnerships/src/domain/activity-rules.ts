import { isRefused, reportInvalid } from '@liaison/kernel/record';
import type { Refused, Result } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import type { Activity, Place } from './activity.ts';
import { changeProvenance } from './provenance.ts';
import type { Source } from './provenance.ts';
import { refuse } from './user-errors.ts';
import { dropUndefined, sortCodes } from './values.ts';
import type { Given } from './values.ts';

type Settable =
  | 'title'
  | 'externalId'
  | 'implementingPartners'
  | 'fieldsOfCompetence'
  | 'dacSectorCodes'
  | 'startsOn'
  | 'endsOn'
  | 'status'
  | 'countries'
  | 'budget'
  | 'disbursed';

/** Facts of an activity as an input gives them; null takes a fact away. */
export type ActivityFacts = Given<
  Pick<Activity, Settable> & {
    /** Null: the NGO itself. */
    readonly organization: string | null;
    readonly place: (Omit<Place, 'precision'> & { readonly precision?: Place['precision'] | undefined }) | null;
    readonly provenance: Source | null;
  }
>;

/** An activity of which only the title is known. */
export function createBlankActivity(
  known: Pick<Activity, 'id' | 'ngoId' | 'title' | 'organization' | 'provenance'>,
): Activity {
  return {
    ...known,
    externalId: null,
    implementingPartners: [],
    fieldsOfCompetence: [],
    dacSectorCodes: [],
    startsOn: null,
    endsOn: null,
    status: null,
    countries: [],
    place: null,
    fieldOfficeIds: [],
    budget: null,
    disbursed: null,
  };
}

/** The activity with the facts that are given. Its offices are those of its countries, which the caller looks up. */
export function changeActivity(
  activity: Activity,
  given: ActivityFacts,
  { ngoName, today }: { readonly ngoName: string; readonly today: Day },
): Result<Activity> {
  const { provenance, organization, place, countries, ...simple } = given;
  const whereabouts = changeWhereabouts(activity, { place, countries });
  if (isRefused(whereabouts)) return whereabouts;
  const changed: Activity = {
    ...activity,
    ...dropUndefined(simple),
    ...(organization !== undefined && { organization: organization ?? ngoName }),
    ...whereabouts.value,
    provenance: changeProvenance(activity.provenance, provenance, today),
  };
  const { startsOn, endsOn, fieldsOfCompetence, dacSectorCodes } = changed;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    return given.endsOn === undefined
      ? refuseValue('startsOn', `must not come after ${endsOn}`)
      : refuseValue('endsOn', `must not come before ${startsOn}`);
  }
  return {
    value: {
      ...changed,
      fieldsOfCompetence: sortCodes(fieldsOfCompetence),
      dacSectorCodes: sortCodes(dacSectorCodes),
    },
  };
}

/** The activity, over on a last day. */
export function endActivity(
  activity: Activity,
  { endsOn, status }: Pick<Activity, 'status'> & { readonly endsOn: Day },
  today: Day,
): Result<Activity> {
  if (activity.endsOn !== null && activity.endsOn < today) {
    const message = `The activity ended on ${activity.endsOn}: correct the day with updateActivity where it is wrong.`;
    return refuse('ACTIVITY_ENDED', 'activityId', message);
  }
  if (activity.startsOn !== null && endsOn < activity.startsOn) {
    return refuseValue('endsOn', `must not come before ${activity.startsOn}`);
  }
  if (endsOn > today) {
    return refuseValue('endsOn', `must not come after today, ${today}: a day ahead is planned with updateActivity`);
  }
  return { value: { ...activity, endsOn, status } };
}

/** Countries and place, which must fit: the place's country is one of the activity's. */
function changeWhereabouts(
  known: Pick<Activity, 'countries' | 'place'>,
  given: Pick<ActivityFacts, 'countries' | 'place'>,
): Result<Pick<Activity, 'countries' | 'place'>> {
  if (given.place === undefined && given.countries === undefined) {
    return { value: { countries: known.countries, place: known.place } };
  }
  const place = given.place === undefined ? known.place : given.place;
  const country = place?.country ?? null;
  const countries = sortCodes(given.countries ?? includeCountry(known.countries, country));
  if (country !== null && !countries.includes(country)) {
    return refuseValue('countries', `must hold the country of the place, ${country}`);
  }
  const only = countries.length === 1 ? (countries[0] ?? null) : null;
  const name = place?.name ?? null;
  const location = place?.location ?? null;
  if (name === null && location === null && country === null && only === null) {
    return { value: { countries, place: null } };
  }
  const precision = location === null ? null : (place?.precision ?? 'PLACE_NAME');
  return { value: { countries, place: { name, country: country ?? only, location, precision } } };
}

function includeCountry(countries: readonly string[], country: string | null): readonly string[] {
  return country === null || countries.includes(country) ? countries : [country];
}

function refuseValue(field: string, right: string): Refused {
  return { userErrors: [reportInvalid(['input', field], right)] };
}
