import { reportInvalid, line, webAddress } from '@liaison/kernel/record';
import { compareCodePoints, isCountryCode, toYear } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE, PARTICIPATION_MODES } from '@liaison/vocabulary';
import type { Result, UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { FORUM_SERIES, THREE_ZEROS } from './forum.ts';
import type { Forum, Venue } from './forum.ts';
import { isTimeZone } from './local-day.ts';
import { refuse } from './user-errors.ts';

const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(least, `must be from ${least} to ${most}`),
    v.maxValue(most, `must be from ${least} to ${most}`),
  );

const atMost = <Item>(schema: v.GenericSchema<unknown, Item>, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most, `must have at most ${most} entries`));

const degrees = (limit: number) =>
  v.pipe(
    v.number(),
    v.minValue(-limit, `must be from -${limit} to ${limit}`),
    v.maxValue(limit, `must be from -${limit} to ${limit}`),
  );

const venueInput = v.pipe(
  v.object({
    name: v.nullish(line, null),
    city: v.nullish(line, null),
    country: v.nullish(
      v.pipe(v.string(), v.check(isCountryCode, 'must be an ISO 3166-1 alpha-2 code in capitals, such as "TN"')),
      null,
    ),
    latitude: v.nullish(degrees(90), null),
    longitude: v.nullish(degrees(180), null),
  }),
  v.check(({ latitude, longitude }) => (latitude === null) === (longitude === null), 'must have both degrees or none'),
);

/** What can be said about a forum by hand. Null clears what can be unknown, and leaves what cannot. */
export const forumFacts = v.object({
  series: v.nullish(v.picklist(FORUM_SERIES)),
  edition: v.nullish(wholeNumber(1, 1000)),
  title: v.nullish(line),
  theme: v.nullish(line),
  mode: v.nullish(v.picklist(PARTICIPATION_MODES)),
  startsOn: v.nullish(v.string()),
  endsOn: v.nullish(v.string()),
  year: v.nullish(wholeNumber(1800, 9999)),
  timezone: v.nullish(
    v.pipe(v.string(), v.check(isTimeZone, 'must be a time zone of the IANA database, such as "Africa/Tunis"')),
  ),
  venue: v.nullish(venueInput),
  organizers: v.nullish(atMost(v.object({ name: line, ngoId: v.nullish(line, null) }), 100)),
  documents: v.nullish(atMost(v.object({ reference: line, url: v.nullish(webAddress, null) }), 100)),
  participantsAbout: v.nullish(wholeNumber(0, 10_000_000)),
  fieldsOfCompetence: v.nullish(v.array(v.picklist(FIELDS_OF_COMPETENCE))),
  sdgs: v.nullish(atMost(wholeNumber(1, 17), 17)),
  threeZero: v.nullish(v.array(v.picklist(THREE_ZEROS))),
  source: v.nullish(line),
});
export type ForumFacts = v.InferOutput<typeof forumFacts>;

const BY_HAND = 'Entered through the graph by those who prepare it';

/** A forum without any facts yet. */
function createBlankForum(id: string, today: Day): Forum {
  return {
    id,
    series: 'OTHER_UNESCO_FORUM',
    edition: null,
    title: '',
    theme: null,
    mode: 'IN_PERSON',
    status: 'PLANNED',
    phase: 'PREPARATION',
    startsOn: null,
    endsOn: null,
    year: toYear(today),
    timezone: null,
    venue: null,
    organizers: [],
    fieldsOfCompetence: [],
    documents: [],
    participantsAbout: null,
    sdgs: [],
    threeZero: [],
    workingGroup: null,
    partners: [],
    participation: [],
    memberStates: [],
    attendingNgos: [],
    rooms: [],
    tracks: [],
    provenance: { source: BY_HAND, confidence: 'HIGH', verifiedOn: today, note: null, isExample: false },
  };
}

export function planForum(id: string, facts: ForumFacts, today: Day): Result<Forum> {
  if ((facts.startsOn ?? null) === null && (facts.year ?? null) === null) {
    return { userErrors: [reportInvalid(['input', 'year'], 'must be given where "startsOn" is not known')] };
  }
  return updateFacts(createBlankForum(id, today), facts, today);
}

/** The forum with the facts in place of what was known before. */
export function updateFacts(forum: Forum, facts: ForumFacts, today: Day): Result<Forum> {
  const startsOn = chooseGiven(facts.startsOn, forum.startsOn);
  const endsOn = chooseGiven(facts.endsOn, forum.endsOn);
  if (forum.status === 'ANNOUNCED' && forum.startsOn !== null && startsOn === null) {
    return refuse('FORUM_DAYS_UNKNOWN', 'startsOn', 'An announced forum keeps a first day: give another one instead.');
  }
  const userErrors = findWrongDays(startsOn, endsOn, facts.year ?? null);
  if (userErrors.length > 0) return { userErrors };
  const value: Forum = {
    ...forum,
    series: facts.series ?? forum.series,
    edition: chooseGiven(facts.edition, forum.edition),
    title: facts.title ?? forum.title,
    theme: chooseGiven(facts.theme, forum.theme),
    mode: facts.mode ?? forum.mode,
    startsOn,
    endsOn,
    year: startsOn === null ? (facts.year ?? forum.year) : toYear(startsOn),
    timezone: chooseGiven(facts.timezone, forum.timezone),
    venue: facts.venue === undefined ? forum.venue : facts.venue && toVenue(facts.venue),
    organizers: facts.organizers ?? forum.organizers,
    documents: facts.documents ?? forum.documents,
    participantsAbout: chooseGiven(facts.participantsAbout, forum.participantsAbout),
    fieldsOfCompetence: [...new Set(facts.fieldsOfCompetence ?? forum.fieldsOfCompetence)].toSorted(compareCodePoints),
    sdgs: [...new Set(facts.sdgs ?? forum.sdgs)].toSorted((a, b) => a - b),
    threeZero: [...new Set(facts.threeZero ?? forum.threeZero)].toSorted(compareCodePoints),
    provenance: { ...forum.provenance, source: facts.source ?? forum.provenance.source, verifiedOn: today },
  };
  return { value };
}

function findWrongDays(startsOn: Day | null, endsOn: Day | null, year: number | null): UserError[] {
  if (startsOn === null) {
    return endsOn === null
      ? []
      : [reportInvalid(['input', 'endsOn'], 'must be left out where "startsOn" is not known')];
  }
  const found: UserError[] = [];
  if (endsOn !== null && endsOn < startsOn) {
    found.push(reportInvalid(['input', 'endsOn'], `must not be before ${startsOn}, the first day`));
  }
  if (year !== null && year !== toYear(startsOn)) {
    found.push(reportInvalid(['input', 'year'], `must be the year of ${startsOn}, the first day`));
  }
  return found;
}

/** Absent leaves what was known, null clears it. */
function chooseGiven<Value>(given: Value | null | undefined, known: Value | null): Value | null {
  return given === undefined ? known : given;
}

function toVenue({ country, latitude, longitude, ...venue }: v.InferOutput<typeof venueInput>): Venue | null {
  if (venue.name === null && venue.city === null && country === null) return null;
  const location = latitude === null || longitude === null ? null : { latitude, longitude };
  return { ...venue, countryCode: country, location };
}
