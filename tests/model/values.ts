import type { Side } from './who.ts';

/** What the model knows of each kind of record: its fields as the graph answers them to somebody who may see everything. */
export interface Values {
  readonly NGO: NgoValue;
  readonly PARTNERSHIP: PartnershipValue;
  readonly ACTIVITY: ActivityValue;
  readonly PUBLICATION: PublicationValue;
  readonly PROGRAMME_FEEDBACK: FeedbackValue;
  readonly PERSON: PersonValue;
  readonly FOCAL_POINT: FocalPointValue;
  readonly BODY: BodyValue;
  readonly BODY_MEMBER: BodyMemberValue;
  readonly DIALOGUE_SESSION: SessionValue;
  readonly THEME: ThemeValue;
  readonly HEARING: HearingValue;
  readonly RECOMMENDATION: RecommendationValue;
  readonly TASK_FORCE: TaskForceValue;
  readonly WORK_PLAN: WorkPlanValue;
  readonly CONTRIBUTION: ContributionValue;
  readonly QUESTION: QuestionValue;
  readonly FORUM: ForumValue;
  readonly FORUM_THEME: ForumThemeValue;
  readonly CALL: CallValue;
  readonly CALL_CONTRIBUTION: CallContributionValue;
  readonly REGISTRATION: RegistrationValue;
  readonly EVALUATION: EvaluationValue;
  readonly SLOT: SlotValue;
}

export type Kind = keyof Values;

export interface Reference {
  readonly id: string;
}

export interface Code {
  readonly code: string;
}

export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

export interface NgoValue {
  readonly name: string;
  readonly acronym: string | null;
  readonly otherNames: readonly { readonly language: string; readonly name: string }[];
  readonly foundedYear: number | null;
  readonly website: string | null;
  readonly fieldsOfCompetence: readonly string[];
  readonly headquarters: {
    readonly city: string | null;
    readonly country: Code | null;
    readonly location: Location | null;
  } | null;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly formerIds: readonly string[];
  readonly provenance: { readonly verifiedOn: string | null };
}

export interface PartnershipValue {
  readonly ngo: Reference;
  readonly institution: string;
  readonly status: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly renewedOn: string | null;
  readonly reviewOn: string | null;
  readonly modality: string | null;
  readonly functionalAreas: readonly string[];
  readonly mechanisms: readonly string[];
  readonly evidence: string | null;
}

export interface ActivityValue {
  readonly ngo: Reference;
  readonly title: string;
  readonly externalId: string | null;
  readonly organization: string;
  readonly implementingPartners: readonly string[];
  readonly fieldsOfCompetence: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly status: string | null;
  readonly countries: readonly Code[];
  readonly place: {
    readonly name: string | null;
    readonly country: Code | null;
    readonly location: Location | null;
    readonly precision: string | null;
  } | null;
  readonly budget: { readonly amount: number; readonly currency: string } | null;
}

export interface PublicationValue {
  readonly ngo: Reference;
  readonly title: string;
  readonly year: number | null;
  readonly url: string | null;
}

export interface FeedbackValue {
  readonly ngo: Reference;
  readonly programme: Reference;
  readonly text: string;
  readonly submittedOn: string;
}

export interface PersonValue {
  readonly ngo: Reference | null;
  readonly sector: { readonly field: string } | null;
  readonly name: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly verifiedOn: string | null;
}

export interface FocalPointValue {
  /** Not answered: a focal point is found by its sector. */
  readonly field: string;
  readonly role: string;
  readonly office: Reference | null;
  readonly person: Reference | null;
}

/** An NGO or a Member State, as unions answer them. */
export type PartyValue =
  { readonly __typename: 'Ngo'; readonly id: string } | { readonly __typename: 'MemberState'; readonly code: string };

export interface BodyValue {
  readonly name: string;
}

export interface BodyMemberValue {
  readonly body: Code;
  readonly role: string;
  readonly party: PartyValue;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface SessionValue {
  readonly body: Code;
  readonly format: string;
  readonly title: string;
  readonly mode: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly cancelledOn: string | null;
  readonly cancellationReason: string | null;
  readonly outcomes: readonly { readonly text: string }[];
  readonly documents: readonly { readonly reference: string; readonly url: string | null }[];
  /** Those who took part, under the names that they had then, in the order of the names. */
  readonly ngos: readonly { readonly id: string; readonly name: string }[];
  /** In the order of the codes. */
  readonly memberStates: readonly string[];
}

export interface ThemeValue {
  readonly title: string;
  readonly explanation: string | null;
  readonly subject: { readonly __typename: 'DialogueSession'; readonly id: string };
  readonly proposedBy: PartyValue;
  readonly proposedOn: string;
  readonly endorsements: readonly { readonly party: PartyValue; readonly endorsedOn: string }[];
  readonly status: string;
  readonly settledOn: string | null;
  readonly settlementReason: string | null;
}

export interface HearingValue {
  readonly session: Reference;
  readonly ngo: Reference;
  readonly agendaItem: string;
  readonly statement: string;
  readonly requestedOn: string;
  readonly status: string;
  readonly startsAt: string | null;
  readonly minutes: number | null;
  readonly decidedOn: string | null;
  readonly refusedBecause: string | null;
}

/** Whom a recommendation is addressed to. */
export type AddresseeValue =
  | { readonly __typename: 'MemberState'; readonly code: string }
  | { readonly __typename: 'NationalCommission'; readonly id: string }
  | { readonly __typename: 'Sector'; readonly field: string };

/** Who receives a work plan. */
export type RecipientValue = Exclude<AddresseeValue, { readonly __typename: 'NationalCommission' }>;

export interface FollowUpValue {
  readonly dueOn: string | null;
  readonly deliveredOn: string | null;
  readonly answeredOn: string | null;
  /** The wordings with their days, the first being the answer's. */
  readonly wordings: readonly { readonly on: string; readonly text: string }[];
  readonly remindedOn: readonly string[];
}

export interface RecommendationValue {
  readonly origin: Reference;
  readonly number: number;
  readonly text: string;
  readonly issuedOn: string;
  readonly addressees: readonly { readonly addressee: AddresseeValue; readonly followUp: FollowUpValue }[];
}

export interface TaskForceValue {
  readonly body: Code;
  readonly name: string;
  readonly mandate: string;
}

export interface WorkPlanItemValue {
  readonly id: string;
  readonly title: string;
  readonly ngos: readonly Reference[];
  /** Not answered with the plan: the recommendation may be withdrawn by now. */
  readonly recommendationId: string | null;
  readonly progress: string;
  readonly note: string | null;
  readonly reportedOn: string | null;
}

export interface WorkPlanValue {
  readonly body: Code;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly adoptedOn: string | null;
  readonly items: readonly WorkPlanItemValue[];
  readonly deliveries: readonly { readonly recipient: RecipientValue; readonly deliveredOn: string }[];
}

export interface ContributionValue {
  readonly taskForce: Reference;
  readonly ngo: Reference;
  readonly title: string;
  readonly text: string;
  readonly memberStates: readonly Code[];
  readonly themes: readonly string[];
  readonly submittedOn: string;
  readonly status: string;
  readonly decidedOn: string | null;
  readonly declinedBecause: string | null;
}

export interface QuestionValue {
  readonly taskForce: Reference;
  readonly ngo: Reference;
  readonly text: string;
  readonly askedOn: string;
  readonly answer: string | null;
  readonly answeredOn: string | null;
}

export interface ForumValue {
  readonly title: string;
  readonly theme: string | null;
  readonly status: string;
  readonly phase: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly organizers: readonly { readonly name: string; readonly ngo: Reference | null }[];
  readonly venue: { readonly city: string; readonly country: Code } | null;
  readonly workingGroup: { readonly name: string; readonly members: readonly SeatValue[] } | null;
  readonly partners: readonly PartnerValue[];
  /** How many came, and who; not answered with the forum, since those who have registered are counted beside them. */
  readonly attended: readonly { readonly stakeholder: string; readonly count: number }[];
  readonly present: readonly PartyValue[];
  /** For those who may see drafts. */
  readonly rooms: readonly { readonly id: string; readonly name: string; readonly capacity: number | null }[];
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
  /** Number of the last published version of the programme; 0 before the first. Not answered with the forum. */
  readonly published: number;
}

export interface SeatValue {
  readonly role: string;
  readonly organization: string;
  readonly ngo: Reference | null;
}

interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface PartnerValue {
  readonly name: string;
  readonly kind: string;
  readonly level: string | null;
  readonly pledge: Money | null;
  readonly received: Money | null;
  readonly ngo: Reference | null;
}

export interface ForumThemeValue {
  readonly forum: Reference;
  readonly title: string;
  readonly proposedBy: PartyValue;
  readonly proposedOn: string;
  readonly status: string;
  readonly settledOn: string | null;
  /** Who prepares the forum, where it was adopted for one that is not announced yet. */
  readonly preparers: readonly Side[] | null;
}

export interface CallValue {
  readonly forum: Reference;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly closedAt: string | null;
}

export interface CallContributionValue {
  readonly call: Reference;
  readonly ngo: Reference;
  readonly title: string;
  readonly text: string | null;
  readonly submittedOn: string;
  readonly status: string;
  readonly decidedOn: string | null;
}

export interface RegistrationValue {
  readonly forum: Reference;
  readonly party: PartyValue;
  readonly persons: readonly { readonly stakeholder: string; readonly count: number }[];
  readonly registeredOn: string;
  readonly status: string;
}

export interface EvaluationValue {
  readonly forum: Reference;
  readonly submittedBy: PartyValue;
  readonly summary: string;
  readonly score: number | null;
  readonly submittedOn: string;
}

export interface ParticipantValue {
  readonly role: string;
  readonly party: PartyValue;
  /** Not answered with the slot: whom a reader may see, and who is still there, is said by the person's own record. */
  readonly personId: string | null;
}

/** What is announced of a slot, but for the names of its places. */
export interface Announced {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: string;
  readonly room: Reference;
  readonly track: Reference | null;
  readonly participants: readonly ParticipantValue[];
}

export interface SlotValue extends Announced {
  readonly forum: Reference;
  readonly expectedCount: number | null;
  /** As it was last published, in which version of its draft, and how often it has changed in public; null before. */
  readonly published: {
    readonly announced: Announced;
    /** What its room and its track were called then. */
    readonly names: { readonly room: string; readonly track: string | null };
    readonly version: number;
    readonly sequence: number;
    readonly changedInVersion: number;
  } | null;
}
