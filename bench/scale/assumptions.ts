/**
 * What the simulation supposes and does not measure. Costs are measured (`footprints.json`), limits are DynamoDB's
 * (`partition.ts`); everything about people stands here, and can be set otherwise.
 */

export const SEED = 2027;

/** Requests of one year at load 1, those of the events not counted: 5 million a month. */
export const REQUESTS_A_YEAR = 60_000_000;
/** Acts of one year at load 1, those before deadlines not counted. */
export const ACTS_A_YEAR = 60_000;

export const LOADS = [1, 10, 100, 1000] as const;
/** At which deadlines are looked at, which end sooner. */
export const DEADLINE_LOADS = [1, 10, 25, 50, 100, 1000] as const;

/** Who asks, and what. */
export type Crowd =
  'dashboards' | 'people' | 'apps' | 'officers' | 'press' | 'forum' | 'sync' | 'acts' | 'deadline' | 'publication';

/** What is asked for by the same words: an office, a State, a text that is searched for. */
export interface Targets {
  readonly kind: string;
  readonly count: number;
  /** The exponent of Zipf's law: the n-th most popular is asked for in proportion to 1 / n^s. 0: all alike. */
  readonly zipf: number;
}

const OFFICES: Targets = { kind: 'office', count: 54, zipf: 1.1 };
const STATES: Targets = { kind: 'state', count: 206, zipf: 1 };
const NGOS: Targets = { kind: 'ngo', count: 910, zipf: 0.9 };
const FORUMS: Targets = { kind: 'forum', count: 110, zipf: 1.2 };
const one = (kind: string): Targets => ({ kind, count: 1, zipf: 0 });

/** One kind of question within a crowd. */
export interface Habit {
  /** Its name in `footprints.json`. */
  readonly operation: string;
  /** Part of the crowd's requests; they are scaled to a sum of 1. */
  readonly share: number;
  readonly targets: Targets;
  /** Seconds of `Cache-Control: public, max-age` (the schema's `@cacheControl`); 0 where the answer is private. */
  readonly maxAge: number;
  /** Reads of those who may write are strong and cost twice as much. */
  readonly readsStrongly?: boolean;
}

const asking = (operation: string, share: number, targets: Targets, maxAge: number): Habit => ({
  operation,
  share,
  targets,
  maxAge,
});
const acting = (operation: string, share: number, targets: Targets): Habit => asking(operation, share, targets, 0);
const strongly = (operation: string, share: number, targets: Targets): Habit => ({
  ...asking(operation, share, targets, 0),
  readsStrongly: true,
});

export const HABITS: Readonly<Record<Crowd, readonly Habit[]>> = {
  dashboards: [
    asking('PartnershipStats: by three dimensions', 30, { kind: 'statistics', count: 60, zipf: 1 }, 300),
    asking('PartnershipTrend: of 25 years', 10, { kind: 'trend', count: 20, zipf: 1 }, 300),
    asking('NgosNearOffice: 20 within 1,000 km of Venice', 20, OFFICES, 60),
    asking('NgosCoveredByOffice: Dakar', 10, OFFICES, 60),
    asking('FieldOfficeDesk: Dakar', 15, OFFICES, 60),
    asking('MemberStateBrief: France', 15, STATES, 60),
  ],
  people: [
    asking('SearchNgos: a word that many have', 25, { kind: 'words', count: 1000, zipf: 0.8 }, 60),
    asking('NgoProfile: of many activities', 30, NGOS, 60),
    asking('NgosNearPoint: 20 within 250 km of Paris', 10, { kind: 'point', count: 2000, zipf: 0 }, 60),
    asking('ForumsInRange: all, 20', 10, { kind: 'range', count: 10, zipf: 1 }, 60),
    asking('ForumSchedule: an hour of the example forum', 10, FORUMS, 60),
    asking('DialogueSessions: all, 20', 5, { kind: 'sessions', count: 30, zipf: 1 }, 60),
    asking('RecommendationsForState: to France', 7, STATES, 60),
    asking('TaskForce: migration', 3, { kind: 'taskForce', count: 5, zipf: 1 }, 60),
  ],
  apps: [
    asking('Changes: nothing new', 40, one('changes'), 0),
    asking('Changes: a page of 100', 10, one('changes'), 0),
    asking('NgoProfile: of many activities', 25, NGOS, 0),
    asking('ScheduleChanges: the example forum since version 2', 15, FORUMS, 0),
    asking('ForumSchedule: the example forum', 10, FORUMS, 0),
  ],
  officers: [
    strongly('SectorDesk: culture', 40, { kind: 'sector', count: 5, zipf: 0 }),
    strongly('FieldOfficeDesk: Dakar', 30, OFFICES),
    strongly('ForumPreparation: the example forum', 30, FORUMS),
  ],
  press: [asking('PartnershipStats: by three dimensions', 1, one('statistics'), 300)],
  forum: [
    asking('ForumSchedule: the example forum', 60, one('forum'), 60),
    asking('ForumSchedule: an hour of the example forum', 40, one('forum'), 60),
  ],
  sync: [
    asking('Changes: a page of 100', 20, one('changes'), 0),
    asking('NgoProfile: of many activities', 80, NGOS, 0),
  ],
  acts: [
    acting('publishActivity', 25, NGOS),
    acting('updateNgo', 20, NGOS),
    acting('grantPartnership', 5, NGOS),
    acting('submitContribution', 10, { kind: 'taskForce', count: 5, zipf: 1 }),
    acting('moveForumSlot', 25, FORUMS),
    acting('registerForForum', 15, FORUMS),
  ],
  deadline: [acting('submitCallContribution', 1, one('forum'))],
  publication: [acting('publishSchedule', 1, one('forum'))],
};

/** Part of the year's requests, for crowds that come every day. */
export const DAILY: Readonly<Partial<Record<Crowd, number>>> = {
  dashboards: 0.5,
  people: 0.25,
  apps: 0.22,
  officers: 0.03,
};

/** Part of a day's requests in each hour, UTC: Europe and Africa, then the Americas; scaled to a mean of 1. */
export const HOURS = [3, 2, 2, 2, 3, 5, 8, 11, 13, 14, 13, 12, 12, 14, 15, 15, 13, 11, 9, 8, 7, 6, 5, 4] as const;
/** Saturday and Sunday, beside a working day. */
export const WEEKEND = 0.45;
/** Days differ by a factor whose logarithm is normal, with this standard deviation. */
export const DAY_SIGMA = 0.2;

/** The General Conference: dashboards and people ask more, for three weeks. */
export const CONFERENCE = { day: 306, days: 21, factor: 3 } as const;

/** What a newspaper's link to one dashboard brings, as requests a second at load 1. */
export const PRESS = [
  { seconds: 600, rate: 120 },
  { seconds: 3000, rate: 40 },
  { seconds: 7200, rate: 10 },
] as const;

/** A forum's three days: all day one programme, and more in the minute after a change of rooms is announced. */
export const FORUM_DAYS = {
  days: 3,
  fromHour: 7,
  hours: 10,
  rate: 10,
  changesADay: 5,
  changeSeconds: 60,
  changeRate: 60,
};

/** Partner apps that all bring their mirrors up to date at one o'clock in the night. */
export const SYNC = { hour: 1, seconds: 120, apps: 100, requestsAnApp: 50 } as const;

/** Calls for contributions that close at midnight: 600 come for each, 4 in 10 in the last hour, half of these at the end. */
export const DEADLINES = { count: 4, contributions: 600, lastHour: 0.4, lastSeconds: 300, ofLastHour: 0.5 } as const;

/** Programmes that are published in a year. */
export const PUBLICATIONS = 12;

/** Caches before the origin that each ask for themselves: CloudFront's regional edge caches that see traffic. */
export const CACHES = 8;
/** Part of public requests that are sent by GET, so that they can be kept. */
export const SENT_BY_GET = 0.9;

/**
 * Milliseconds of a round trip to a table, of a transaction, and of everything else in a request. AWS promises single
 * digits for items and nothing for transactions: they are supposed, not measured.
 */
export const READ_MS = 5;
export const TRANSACTION_MS = 15;
export const COMPUTE_MS = 15;
