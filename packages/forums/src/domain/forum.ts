import { provenance } from '@liaison/kernel/record';
import { FIELDS_OF_COMPETENCE, PARTICIPATION_MODES } from '@liaison/vocabulary';
import * as v from 'valibot';

export const FORUM_SERIES = [
  'INTERNATIONAL_NGO_FORUM',
  'INTERNATIONAL_CONFERENCE_OF_NGOS',
  'OTHER_UNESCO_FORUM',
  'CONVERGENCES_WORLD_FORUM',
  'CONVERGENCES_FORUM',
  'UNITED_NATIONS',
] as const;

/**
 * Whether a forum is a plan, known to all, or over. `ABANDONED` was cancelled before it was announced: like `PLANNED`, it is
 * a draft.
 */
export const FORUM_STATUSES = ['PLANNED', 'ANNOUNCED', 'CLOSED', 'CANCELLED', 'ABANDONED'] as const;

/** The steps of its preparation and follow-up, in order. */
export const FORUM_PHASES = ['PREPARATION', 'CALL_FOR_CONTRIBUTIONS', 'CONDUCT', 'EVALUATION', 'FOLLOW_UP'] as const;

export const THREE_ZEROS = ['ZERO_EXCLUSION', 'ZERO_CARBON', 'ZERO_POVERTY'] as const;

export const STAKEHOLDER_TYPES = [
  'MEMBER_STATE',
  'NATIONAL_COMMISSION',
  'NGO',
  'INGO',
  'NATIONAL_CSO',
  'FOUNDATION',
  'PUBLIC_DECISION_MAKER',
  'PRIVATE',
  'ACADEMIC',
  'MEDIA',
  'INTERNATIONAL_COOPERATION',
  'YOUTH',
  'INDIGENOUS_PEOPLES',
  'CITIZEN',
  'TECHNICAL_PARTNER',
  'FINANCIAL_PARTNER',
] as const;

const venue = v.object({
  name: v.nullable(v.string()),
  city: v.nullable(v.string()),
  countryCode: v.nullable(v.string()),
  location: v.nullable(v.object({ latitude: v.number(), longitude: v.number() })),
});
export type Venue = v.InferOutput<typeof venue>;

const organizer = v.object({ name: v.string(), ngoId: v.nullable(v.string()) });
export type Organizer = v.InferOutput<typeof organizer>;

const workingGroupMember = v.object({ role: v.string(), organization: v.string(), ngoId: v.nullable(v.string()) });
export type WorkingGroupMember = v.InferOutput<typeof workingGroupMember>;

export const LARGEST_WORKING_GROUP = 100;

const workingGroup = v.object({ name: v.string(), members: v.array(workingGroupMember) });
export type WorkingGroup = v.InferOutput<typeof workingGroup>;

const money = v.object({ amount: v.number(), currency: v.string() });

const partner = v.object({
  name: v.string(),
  kind: v.picklist(['TECHNICAL', 'FINANCIAL']),
  level: v.nullable(v.string()),
  pledge: v.nullable(money),
  ngoId: v.nullable(v.string()),
  /** What has been paid of it. */
  received: v.exactOptional(v.nullable(money)),
});
export type Partner = v.InferOutput<typeof partner>;

export const participation = v.object({
  stakeholder: v.picklist(STAKEHOLDER_TYPES),
  registeredCount: v.number(),
  attendedCount: v.nullable(v.number()),
});

export type Participation = v.InferOutput<typeof participation>;

const named = v.object({ id: v.string(), name: v.string() });

/** Capacity: how many people it takes, if that is known. */
const room = v.object({ ...named.entries, capacity: v.exactOptional(v.nullable(v.number())) });
export type Room = v.InferOutput<typeof room>;
export type Track = v.InferOutput<typeof named>;

/** What a list of forums shows and what it is filtered by. */
export const forumSummary = v.object({
  id: v.string(),
  series: v.picklist(FORUM_SERIES),
  edition: v.nullable(v.number()),
  title: v.string(),
  theme: v.nullable(v.string()),
  mode: v.picklist(PARTICIPATION_MODES),
  phase: v.nullable(v.picklist(FORUM_PHASES)),
  startsOn: v.nullable(v.string()),
  endsOn: v.nullable(v.string()),
  year: v.number(),
  timezone: v.nullable(v.string()),
  venue: v.nullable(venue),
  organizers: v.array(organizer),
  fieldsOfCompetence: v.array(v.picklist(FIELDS_OF_COMPETENCE)),
});
export type ForumSummary = v.InferOutput<typeof forumSummary>;

/** Who may see a forum before it is announced. */
export const preparers = v.array(v.object({ type: v.picklist(['Ngo', 'MemberState']), id: v.string() }));
export type Preparers = v.InferOutput<typeof preparers>;

/** A forum in a list, with who may see it before it is announced. */
export const listedForum = v.object({
  ...forumSummary.entries,
  /** Absent from then on. */
  preparers: v.exactOptional(preparers),
});
export type ListedForum = v.InferOutput<typeof listedForum>;

/** A forum, but for what comes in over time: calls, contributions, evaluations, programme. */
export const forum = v.object({
  ...forumSummary.entries,
  status: v.picklist(FORUM_STATUSES),
  documents: v.array(v.object({ reference: v.string(), url: v.nullable(v.string()) })),
  participantsAbout: v.nullable(v.number()),
  sdgs: v.array(v.number()),
  threeZero: v.array(v.picklist(THREE_ZEROS)),
  workingGroup: v.nullable(workingGroup),
  partners: v.array(partner),
  participation: v.array(participation),
  /** Codes of the Member States that take part, beside those in the programme. */
  memberStates: v.array(v.string()),
  /** NGOs that attend, beside organizers, partners and those in the programme, under the names of that time. */
  attendingNgos: v.array(named),
  rooms: v.array(room),
  tracks: v.array(named),
  /** The last version of the programme that was published through the graph. */
  programmeVersion: v.exactOptional(v.number()),
  provenance,
});
export type Forum = v.InferOutput<typeof forum>;

/** A forum as the graph shows it: with the version of its record. */
export const shownForum = v.object({ ...forum.entries, version: v.number() });
export type ShownForum = v.InferOutput<typeof shownForum>;
