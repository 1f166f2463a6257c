import { FIELDS_OF_COMPETENCE, PARTICIPATION_MODES, provenance } from '@liaison/kernel';
import * as v from 'valibot';

const FORUM_SERIES = [
  'INTERNATIONAL_NGO_FORUM',
  'INTERNATIONAL_CONFERENCE_OF_NGOS',
  'OTHER_UNESCO_FORUM',
  'CONVERGENCES_WORLD_FORUM',
  'CONVERGENCES_FORUM',
  'UNITED_NATIONS',
] as const;

const FORUM_PHASES = ['PREPARATION', 'CALL_FOR_CONTRIBUTIONS', 'CONDUCT', 'EVALUATION', 'FOLLOW_UP'] as const;

const THREE_ZEROS = ['ZERO_EXCLUSION', 'ZERO_CARBON', 'ZERO_POVERTY'] as const;

const STAKEHOLDER_TYPES = [
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

const workingGroup = v.object({ name: v.string(), members: v.array(workingGroupMember) });
export type WorkingGroup = v.InferOutput<typeof workingGroup>;

const partner = v.object({
  name: v.string(),
  kind: v.picklist(['TECHNICAL', 'FINANCIAL']),
  level: v.nullable(v.string()),
  pledge: v.nullable(v.object({ amount: v.number(), currency: v.string() })),
  ngoId: v.nullable(v.string()),
});
export type Partner = v.InferOutput<typeof partner>;

const participation = v.object({
  stakeholder: v.picklist(STAKEHOLDER_TYPES),
  registeredCount: v.number(),
  attendedCount: v.nullable(v.number()),
});

const named = v.object({ id: v.string(), name: v.string() });

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

/** A forum, but for what comes in over time: calls, contributions, evaluations, programme. */
export const forum = v.object({
  ...forumSummary.entries,
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
  rooms: v.array(named),
  tracks: v.array(named),
  provenance,
});
export type Forum = v.InferOutput<typeof forum>;
