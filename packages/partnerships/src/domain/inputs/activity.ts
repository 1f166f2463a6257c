import { reportInvalid, line, paragraphs } from '@liaison/kernel/record';
import { FIELDS_OF_COMPETENCE } from '@liaison/kernel/values';
import type { UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { ACTIVITY_STATUSES, LOCATION_PRECISIONS, STATUSES_OF_ENDED } from '../activity.ts';
import type { Activity } from '../activity.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import {
  clearable,
  countryInput,
  dayInput,
  inCodeOrder,
  lasting,
  list,
  moneyInput,
  pointInput,
  provenanceInput,
  revisedBy,
  text,
  version,
} from './values.ts';

const MOST_PARTNERS = 50;
const MOST_CODES = 20;
const MOST_COUNTRIES = 250;

const facts = {
  externalId: clearable(line),
  organization: clearable(line),
  implementingPartners: list(line, MOST_PARTNERS),
  fieldsOfCompetence: list(v.picklist(FIELDS_OF_COMPETENCE), FIELDS_OF_COMPETENCE.length),
  dacSectorCodes: list(line, MOST_CODES),
  startsOn: clearable(dayInput),
  endsOn: clearable(dayInput),
  status: clearable(v.picklist(ACTIVITY_STATUSES)),
  countries: list(countryInput, MOST_COUNTRIES),
  place: clearable(
    v.object({
      name: v.nullish(line, null),
      country: v.nullish(countryInput, null),
      location: v.nullish(pointInput, null),
      precision: v.nullish(v.picklist(LOCATION_PRECISIONS)),
    }),
  ),
  budget: clearable(moneyInput),
  disbursed: clearable(moneyInput),
  provenance: v.nullish(provenanceInput),
};

export const publishActivityInput = v.object({ ...facts, ngoId: text, title: line });
export const updateActivityInput = v.object({
  ...facts,
  activityId: text,
  expectedVersion: version,
  title: lasting(line),
});
export const activityVersionInput = v.object({ activityId: text, expectedVersion: version });
export const endActivityInput = v.object({
  ...activityVersionInput.entries,
  endsOn: v.nullish(dayInput),
  status: v.picklist(STATUSES_OF_ENDED, 'must be COMPLETION, POST_COMPLETION or CANCELLED'),
});
export const giveProgrammeFeedbackInput = v.object({ ngoId: text, programmeId: text, text: paragraphs });
export const feedbackVersionInput = v.object({ feedbackId: text, expectedVersion: version });

export type ActivityFacts = Omit<v.InferOutput<typeof updateActivityInput>, 'activityId' | 'expectedVersion'>;

type NewActivity = Omit<Activity, 'version'>;

/** An activity of which nothing is known but its title. */
export function blankActivity(
  parts: Pick<NewActivity, 'id' | 'ngoId' | 'title' | 'organization' | 'provenance'>,
): NewActivity {
  return {
    ...parts,
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

/**
 * The activity with the facts that are given; `organization` null is the NGO's own name. Its offices are those of its
 * countries, which the caller looks up.
 */
export function withActivityFacts(
  activity: NewActivity,
  given: ActivityFacts,
  { ngoName, today }: { readonly ngoName: string; readonly today: Day },
): { readonly userErrors: readonly UserError[] } | { readonly activity: NewActivity } {
  const { provenance, organization, place, countries, ...rest } = given;
  const simple = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const whereabouts = whereaboutsOf(activity, { place, countries });
  if ('userErrors' in whereabouts) return whereabouts;
  const changed: NewActivity = {
    ...activity,
    ...simple,
    ...(organization !== undefined && { organization: organization ?? ngoName }),
    ...whereabouts,
    provenance: revisedBy(provenance, activity.provenance, today),
  };
  const { startsOn, endsOn, fieldsOfCompetence, dacSectorCodes } = changed;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    const fault = given.endsOn === undefined ? 'startsOn' : 'endsOn';
    const right = fault === 'endsOn' ? `must not come before ${startsOn}` : `must not come after ${endsOn}`;
    return { userErrors: [reportInvalid(['input', fault], right)] };
  }
  return {
    activity: {
      ...changed,
      fieldsOfCompetence: inCodeOrder(fieldsOfCompetence),
      dacSectorCodes: inCodeOrder(dacSectorCodes),
    },
  };
}

/** An activity that is over, on a last day. */
export function endActivity(
  activity: Activity,
  { endsOn, status }: { readonly endsOn: Day; readonly status: Activity['status'] },
  today: Day,
): { readonly userErrors: readonly UserError[] } | { readonly activity: Activity } {
  if (activity.endsOn !== null && activity.endsOn < today) {
    const code: RefusalCode = 'ACTIVITY_ENDED';
    const message = `The activity ended on ${activity.endsOn}: correct the day with updateActivity where it is wrong.`;
    return { userErrors: [{ code, message, path: ['input', 'activityId'] }] };
  }
  if (activity.startsOn !== null && endsOn < activity.startsOn) {
    return { userErrors: [reportInvalid(['input', 'endsOn'], `must not come before ${activity.startsOn}`)] };
  }
  if (endsOn > today) {
    const right = `must not come after today, ${today}: a day ahead is planned with updateActivity`;
    return { userErrors: [reportInvalid(['input', 'endsOn'], right)] };
  }
  return { activity: { ...activity, endsOn, status } };
}

/** Countries and place, which must fit: the place's country is one of the activity's. */
function whereaboutsOf(
  known: Pick<NewActivity, 'countries' | 'place'>,
  given: Pick<ActivityFacts, 'countries' | 'place'>,
): { readonly userErrors: readonly UserError[] } | Pick<NewActivity, 'countries' | 'place'> {
  if (given.place === undefined && given.countries === undefined)
    return { countries: known.countries, place: known.place };
  const place = given.place === undefined ? known.place : given.place;
  const country = place?.country ?? null;
  const countries = inCodeOrder(given.countries ?? countriesWith(country, known.countries));
  if (country !== null && !countries.includes(country)) {
    return { userErrors: [reportInvalid(['input', 'countries'], `must hold the country of the place, ${country}`)] };
  }
  const only = countries.length === 1 ? (countries[0] ?? null) : null;
  const name = place?.name ?? null;
  const location = place?.location ?? null;
  if (name === null && location === null && country === null && only === null) return { countries, place: null };
  const precision = location === null ? null : (place?.precision ?? 'PLACE_NAME');
  return { countries, place: { name, country: country ?? only, location, precision } };
}

function countriesWith(country: string | null, known: readonly string[]): readonly string[] {
  return country === null || known.includes(country) ? known : [country];
}
