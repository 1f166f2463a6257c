import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CountedCall, ShownContribution } from '../../domain/call.ts';
import type { Country as CountryObject } from '@liaison/kernel/values';
import type { ShownEvaluation } from '../../domain/evaluation.ts';
import type { ForumSummary, Organizer, Partner, WorkingGroup, WorkingGroupMember, Venue as VenueObject } from '../../domain/forum.ts';
import type { ShownRegistration } from '../../domain/registration.ts';
import type { ShownForumTheme } from '../../domain/theme.ts';
import type { HistoryEntry as HistoryEntryObject } from '@liaison/kernel/record';
import type { MemberStateReference, NgoReference, PersonReference } from '../references.ts';
import type { Place, SlotParticipant as SlotParticipantObject } from '../../domain/slot.ts';
import type { Programme, VersionSteps, ShownSlot, SlotRevision as SlotRevisionObject } from '../../domain/schedule.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type AcceptCallContributionInput = {
  readonly contributionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type AcceptCallContributionPayload = {
  readonly __typename?: 'AcceptCallContributionPayload';
  readonly contribution?: Maybe<CallContribution>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AddForumPartnerInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: PartnerKind;
  readonly level?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly pledge?: InputMaybe<ForumMoneyInput>;
  readonly received?: InputMaybe<ForumMoneyInput>;
};

export type AddForumPartnerPayload = {
  readonly __typename?: 'AddForumPartnerPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AddRoomInput = {
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type AddRoomPayload = {
  readonly __typename?: 'AddRoomPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AddSlotInput = {
  readonly endsAt: Scalars['DateTime']['input'];
  readonly expectedCount?: InputMaybe<Scalars['Int']['input']>;
  readonly format?: InputMaybe<DialogueFormat>;
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly participants?: InputMaybe<ReadonlyArray<SlotParticipantInput>>;
  readonly roomId: Scalars['ID']['input'];
  readonly startsAt: Scalars['DateTime']['input'];
  readonly title: Scalars['String']['input'];
  readonly trackId?: InputMaybe<Scalars['ID']['input']>;
};

export type AddSlotParticipantInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly participant: SlotParticipantInput;
  readonly slotId: Scalars['ID']['input'];
};

export type AddSlotParticipantPayload = {
  readonly __typename?: 'AddSlotParticipantPayload';
  readonly slot?: Maybe<Slot>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AddSlotPayload = {
  readonly __typename?: 'AddSlotPayload';
  readonly slot?: Maybe<Slot>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AddTrackInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type AddTrackPayload = {
  readonly __typename?: 'AddTrackPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AddWorkingGroupMemberInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly organization: Scalars['String']['input'];
  readonly role: Scalars['String']['input'];
};

export type AddWorkingGroupMemberPayload = {
  readonly __typename?: 'AddWorkingGroupMemberPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AdvanceForumInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly phase: ForumPhase;
};

export type AdvanceForumPayload = {
  readonly __typename?: 'AdvanceForumPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AnnounceForumInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type AnnounceForumPayload = {
  readonly __typename?: 'AnnounceForumPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type CacheControlScope =
  | 'PRIVATE'
  | 'PUBLIC';

export type Call = {
  readonly __typename?: 'Call';
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closesOn: Scalars['Date']['output'];
  readonly contributionCount: Scalars['Int']['output'];
  readonly contributions: CallContributionConnection;
  readonly forum: Forum;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly opensOn: Scalars['Date']['output'];
  readonly status: CallStatus;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type CallContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type CallHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type CallContribution = {
  readonly __typename?: 'CallContribution';
  readonly call: Call;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly ngo?: Maybe<Ngo>;
  readonly status: CallContributionStatus;
  readonly submittedOn: Scalars['Date']['output'];
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type CallContributionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type CallContributionConnection = {
  readonly __typename?: 'CallContributionConnection';
  readonly edges: ReadonlyArray<CallContributionEdge>;
  readonly nodes: ReadonlyArray<CallContribution>;
  readonly pageInfo: PageInfo;
};

export type CallContributionEdge = {
  readonly __typename?: 'CallContributionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CallContribution;
};

export type CallContributionStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type CallStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'UPCOMING';

export type CancelForumInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type CancelForumPayload = {
  readonly __typename?: 'CancelForumPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type CancelRegistrationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly registrationId: Scalars['ID']['input'];
};

export type CancelRegistrationPayload = {
  readonly __typename?: 'CancelRegistrationPayload';
  readonly registration?: Maybe<ForumRegistration>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type CancelSlotInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly slotId: Scalars['ID']['input'];
};

export type CancelSlotPayload = {
  readonly __typename?: 'CancelSlotPayload';
  readonly slot?: Maybe<Slot>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type CloseCallInput = {
  readonly callId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type CloseCallPayload = {
  readonly __typename?: 'CloseCallPayload';
  readonly call?: Maybe<Call>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type CloseForumInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type CloseForumPayload = {
  readonly __typename?: 'CloseForumPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type Country = {
  readonly __typename?: 'Country';
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly region?: Maybe<Region>;
};


export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};

export type DeclineCallContributionInput = {
  readonly contributionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type DeclineCallContributionPayload = {
  readonly __typename?: 'DeclineCallContributionPayload';
  readonly contribution?: Maybe<CallContribution>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type DialogueFormat =
  | 'COLLECTIVE_CONSULTATION'
  | 'COMMITTEE_MEETING'
  | 'COMMITTEE_SESSION'
  | 'COORDINATION_GROUP'
  | 'DIALOGUE_SESSION'
  | 'DISCUSSION_PANEL'
  | 'FORUM'
  | 'HEARING'
  | 'INFORMATION_MEETING'
  | 'INTERREGIONAL_MEETING'
  | 'NATIONAL_COMMISSION_MEETING'
  | 'NGO_SPACE'
  | 'PLENARY'
  | 'ROUND_TABLE'
  | 'SESSION'
  | 'STANDING_COMMITTEE'
  | 'TASK_FORCE'
  | 'THEMATIC_DEBATE'
  | 'WRITTEN_CONTRIBUTION';

export type Document = {
  readonly __typename?: 'Document';
  readonly reference: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type EditSlotInput = {
  readonly expectedCount?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly format?: InputMaybe<DialogueFormat>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly slotId: Scalars['ID']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly trackId?: InputMaybe<Scalars['ID']['input']>;
};

export type EditSlotPayload = {
  readonly __typename?: 'EditSlotPayload';
  readonly slot?: Maybe<Slot>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type EvaluateForumInput = {
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly score?: InputMaybe<Scalars['Int']['input']>;
  readonly summary: Scalars['String']['input'];
};

export type EvaluateForumPayload = {
  readonly __typename?: 'EvaluateForumPayload';
  readonly evaluation?: Maybe<Evaluation>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Evaluation = {
  readonly __typename?: 'Evaluation';
  readonly forum: Forum;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly score?: Maybe<Scalars['Int']['output']>;
  readonly submittedBy?: Maybe<Party>;
  readonly submittedOn: Scalars['Date']['output'];
  readonly summary: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type EvaluationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type EvaluationConnection = {
  readonly __typename?: 'EvaluationConnection';
  readonly edges: ReadonlyArray<EvaluationEdge>;
  readonly nodes: ReadonlyArray<Evaluation>;
  readonly pageInfo: PageInfo;
};

export type EvaluationEdge = {
  readonly __typename?: 'EvaluationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Evaluation;
};

export type FieldOfCompetence =
  | 'COMMUNICATION_AND_INFORMATION'
  | 'CULTURE'
  | 'EDUCATION'
  | 'NATURAL_SCIENCES'
  | 'SOCIAL_AND_HUMAN_SCIENCES';

export type Forum = {
  readonly __typename?: 'Forum';
  readonly calls: ReadonlyArray<Call>;
  readonly documents: ReadonlyArray<Document>;
  readonly draftSlots?: Maybe<ReadonlyArray<Slot>>;
  readonly edition?: Maybe<Scalars['Int']['output']>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly evaluations: EvaluationConnection;
  readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly mode: ParticipationMode;
  readonly organizers: ReadonlyArray<ForumOrganizer>;
  readonly participantsAbout?: Maybe<Scalars['Int']['output']>;
  readonly participation: ReadonlyArray<ForumParticipation>;
  readonly partners: ReadonlyArray<ForumPartner>;
  readonly phase?: Maybe<ForumPhase>;
  readonly provenance: Provenance;
  readonly registrations?: Maybe<ForumRegistrationConnection>;
  readonly rooms?: Maybe<ReadonlyArray<Room>>;
  readonly schedule?: Maybe<Schedule>;
  readonly scheduleChanges: ScheduleVersionConnection;
  readonly sdgs: ReadonlyArray<Scalars['Int']['output']>;
  readonly series: ForumSeries;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly status: ForumStatus;
  readonly theme?: Maybe<Scalars['String']['output']>;
  readonly themes: ReadonlyArray<ForumTheme>;
  readonly threeZero: ReadonlyArray<ThreeZero>;
  readonly timezone?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly tracks?: Maybe<ReadonlyArray<Track>>;
  readonly venue?: Maybe<Venue>;
  readonly version: Scalars['Int']['output'];
  readonly workingGroup?: Maybe<ForumWorkingGroup>;
  readonly year: Scalars['Int']['output'];
};


export type ForumEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ForumHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ForumRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ForumScheduleArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type ForumScheduleChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  sinceVersion?: Scalars['Int']['input'];
};

export type ForumConnection = {
  readonly __typename?: 'ForumConnection';
  readonly edges: ReadonlyArray<ForumEdge>;
  readonly nodes: ReadonlyArray<Forum>;
  readonly pageInfo: PageInfo;
};

export type ForumDocumentInput = {
  readonly reference: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type ForumEdge = {
  readonly __typename?: 'ForumEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Forum;
};

export type ForumFilter = {
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly field?: InputMaybe<FieldOfCompetence>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly region?: InputMaybe<Region>;
  readonly series?: InputMaybe<ForumSeries>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type ForumMoneyInput = {
  readonly amount: Scalars['Float']['input'];
  readonly currency: Scalars['String']['input'];
};

export type ForumOrganizer = {
  readonly __typename?: 'ForumOrganizer';
  readonly name: Scalars['String']['output'];
  readonly ngo?: Maybe<Ngo>;
};

export type ForumOrganizerInput = {
  readonly name: Scalars['String']['input'];
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
};

export type ForumParticipation = {
  readonly __typename?: 'ForumParticipation';
  readonly attendedCount?: Maybe<Scalars['Int']['output']>;
  readonly registeredCount: Scalars['Int']['output'];
  readonly stakeholder: StakeholderType;
};

export type ForumPartner = {
  readonly __typename?: 'ForumPartner';
  readonly kind: PartnerKind;
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly ngo?: Maybe<Ngo>;
  readonly pledge?: Maybe<Money>;
  readonly received?: Maybe<Money>;
};

export type ForumPhase =
  | 'CALL_FOR_CONTRIBUTIONS'
  | 'CONDUCT'
  | 'EVALUATION'
  | 'FOLLOW_UP'
  | 'PREPARATION';

export type ForumRegistration = {
  readonly __typename?: 'ForumRegistration';
  readonly forum: Forum;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly party?: Maybe<Party>;
  readonly persons: ReadonlyArray<StakeholderCount>;
  readonly registeredOn: Scalars['Date']['output'];
  readonly status: ForumRegistrationStatus;
  readonly version: Scalars['Int']['output'];
};


export type ForumRegistrationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ForumRegistrationConnection = {
  readonly __typename?: 'ForumRegistrationConnection';
  readonly edges: ReadonlyArray<ForumRegistrationEdge>;
  readonly nodes: ReadonlyArray<ForumRegistration>;
  readonly pageInfo: PageInfo;
};

export type ForumRegistrationEdge = {
  readonly __typename?: 'ForumRegistrationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ForumRegistration;
};

export type ForumRegistrationStatus =
  | 'CANCELLED'
  | 'REGISTERED';

export type ForumRelation =
  | 'HOST'
  | 'ORGANIZER'
  | 'PARTICIPANT'
  | 'PARTNER'
  | 'PROGRAMME';

export type ForumSeries =
  | 'CONVERGENCES_FORUM'
  | 'CONVERGENCES_WORLD_FORUM'
  | 'INTERNATIONAL_CONFERENCE_OF_NGOS'
  | 'INTERNATIONAL_NGO_FORUM'
  | 'OTHER_UNESCO_FORUM'
  | 'UNITED_NATIONS';

export type ForumStatus =
  | 'ABANDONED'
  | 'ANNOUNCED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'PLANNED';

export type ForumTheme = {
  readonly __typename?: 'ForumTheme';
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly forum?: Maybe<Forum>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly proposedBy?: Maybe<Party>;
  readonly proposedOn: Scalars['Date']['output'];
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  readonly status: ForumThemeStatus;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type ForumThemeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ForumThemeDecision =
  | 'ADOPTED'
  | 'DECLINED';

export type ForumThemeStatus =
  | 'ADOPTED'
  | 'DECLINED'
  | 'PROPOSED';

export type ForumVenueInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type ForumWorkingGroup = {
  readonly __typename?: 'ForumWorkingGroup';
  readonly members: ReadonlyArray<ForumWorkingGroupMember>;
  readonly name: Scalars['String']['output'];
};

export type ForumWorkingGroupMember = {
  readonly __typename?: 'ForumWorkingGroupMember';
  readonly ngo?: Maybe<Ngo>;
  readonly organization: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
};

export type ForumWorkingGroupMemberInput = {
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly organization: Scalars['String']['input'];
  readonly role: Scalars['String']['input'];
};

export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  readonly edges: ReadonlyArray<HistoryEdge>;
  readonly nodes: ReadonlyArray<HistoryEntry>;
  readonly pageInfo: PageInfo;
};

export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: HistoryEntry;
};

export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  readonly changedAt: Scalars['DateTime']['output'];
  readonly changedBy?: Maybe<Scalars['String']['output']>;
  readonly deleted: Scalars['Boolean']['output'];
  readonly fields: ReadonlyArray<HistoryField>;
  readonly version: Scalars['Int']['output'];
};

export type HistoryField = {
  readonly __typename?: 'HistoryField';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type Language =
  | 'EN'
  | 'ES'
  | 'FR';

export type MemberState = {
  readonly __typename?: 'MemberState';
  readonly code: Scalars['ID']['output'];
  readonly forums?: Maybe<PartyForumConnection>;
};


export type MemberStateForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Float']['output'];
  readonly currency: Scalars['String']['output'];
};

export type MoveForumSlotInput = {
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roomId?: InputMaybe<Scalars['ID']['input']>;
  readonly slotId: Scalars['ID']['input'];
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MoveForumSlotPayload = {
  readonly __typename?: 'MoveForumSlotPayload';
  readonly slot?: Maybe<Slot>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly acceptCallContribution: AcceptCallContributionPayload;
  readonly addForumPartner: AddForumPartnerPayload;
  readonly addRoom: AddRoomPayload;
  readonly addSlot: AddSlotPayload;
  readonly addSlotParticipant: AddSlotParticipantPayload;
  readonly addTrack: AddTrackPayload;
  readonly addWorkingGroupMember: AddWorkingGroupMemberPayload;
  readonly advanceForum: AdvanceForumPayload;
  readonly announceForum: AnnounceForumPayload;
  readonly cancelForum: CancelForumPayload;
  readonly cancelRegistration: CancelRegistrationPayload;
  readonly cancelSlot: CancelSlotPayload;
  readonly closeCall: CloseCallPayload;
  readonly closeForum: CloseForumPayload;
  readonly declineCallContribution: DeclineCallContributionPayload;
  readonly editSlot: EditSlotPayload;
  readonly evaluateForum: EvaluateForumPayload;
  readonly moveForumSlot: MoveForumSlotPayload;
  readonly openCall: OpenCallPayload;
  readonly planForum: PlanForumPayload;
  readonly proposeForumTheme: ProposeForumThemePayload;
  readonly publishSchedule: PublishSchedulePayload;
  readonly recordForumAttendance: RecordForumAttendancePayload;
  readonly registerForForum: RegisterForForumPayload;
  readonly removeForumPartner: RemoveForumPartnerPayload;
  readonly removeRoom: RemoveRoomPayload;
  readonly removeTrack: RemoveTrackPayload;
  readonly removeWorkingGroupMember: RemoveWorkingGroupMemberPayload;
  readonly restoreSlot: RestoreSlotPayload;
  readonly setSlotParticipants: SetSlotParticipantsPayload;
  readonly setWorkingGroup: SetWorkingGroupPayload;
  readonly settleForumTheme: SettleForumThemePayload;
  readonly submitCallContribution: SubmitCallContributionPayload;
  readonly updateCall: UpdateCallPayload;
  readonly updateEvaluation: UpdateEvaluationPayload;
  readonly updateForum: UpdateForumPayload;
  readonly updateForumPartner: UpdateForumPartnerPayload;
  readonly updateRoom: UpdateRoomPayload;
  readonly updateTrack: UpdateTrackPayload;
  readonly withdrawCallContribution: WithdrawCallContributionPayload;
};


export type MutationAcceptCallContributionArgs = {
  input: AcceptCallContributionInput;
};


export type MutationAddForumPartnerArgs = {
  input: AddForumPartnerInput;
};


export type MutationAddRoomArgs = {
  input: AddRoomInput;
};


export type MutationAddSlotArgs = {
  input: AddSlotInput;
};


export type MutationAddSlotParticipantArgs = {
  input: AddSlotParticipantInput;
};


export type MutationAddTrackArgs = {
  input: AddTrackInput;
};


export type MutationAddWorkingGroupMemberArgs = {
  input: AddWorkingGroupMemberInput;
};


export type MutationAdvanceForumArgs = {
  input: AdvanceForumInput;
};


export type MutationAnnounceForumArgs = {
  input: AnnounceForumInput;
};


export type MutationCancelForumArgs = {
  input: CancelForumInput;
};


export type MutationCancelRegistrationArgs = {
  input: CancelRegistrationInput;
};


export type MutationCancelSlotArgs = {
  input: CancelSlotInput;
};


export type MutationCloseCallArgs = {
  input: CloseCallInput;
};


export type MutationCloseForumArgs = {
  input: CloseForumInput;
};


export type MutationDeclineCallContributionArgs = {
  input: DeclineCallContributionInput;
};


export type MutationEditSlotArgs = {
  input: EditSlotInput;
};


export type MutationEvaluateForumArgs = {
  input: EvaluateForumInput;
};


export type MutationMoveForumSlotArgs = {
  input: MoveForumSlotInput;
};


export type MutationOpenCallArgs = {
  input: OpenCallInput;
};


export type MutationPlanForumArgs = {
  input: PlanForumInput;
};


export type MutationProposeForumThemeArgs = {
  input: ProposeForumThemeInput;
};


export type MutationPublishScheduleArgs = {
  input: PublishScheduleInput;
};


export type MutationRecordForumAttendanceArgs = {
  input: RecordForumAttendanceInput;
};


export type MutationRegisterForForumArgs = {
  input: RegisterForForumInput;
};


export type MutationRemoveForumPartnerArgs = {
  input: RemoveForumPartnerInput;
};


export type MutationRemoveRoomArgs = {
  input: RemoveRoomInput;
};


export type MutationRemoveTrackArgs = {
  input: RemoveTrackInput;
};


export type MutationRemoveWorkingGroupMemberArgs = {
  input: RemoveWorkingGroupMemberInput;
};


export type MutationRestoreSlotArgs = {
  input: RestoreSlotInput;
};


export type MutationSetSlotParticipantsArgs = {
  input: SetSlotParticipantsInput;
};


export type MutationSetWorkingGroupArgs = {
  input: SetWorkingGroupInput;
};


export type MutationSettleForumThemeArgs = {
  input: SettleForumThemeInput;
};


export type MutationSubmitCallContributionArgs = {
  input: SubmitCallContributionInput;
};


export type MutationUpdateCallArgs = {
  input: UpdateCallInput;
};


export type MutationUpdateEvaluationArgs = {
  input: UpdateEvaluationInput;
};


export type MutationUpdateForumArgs = {
  input: UpdateForumInput;
};


export type MutationUpdateForumPartnerArgs = {
  input: UpdateForumPartnerInput;
};


export type MutationUpdateRoomArgs = {
  input: UpdateRoomInput;
};


export type MutationUpdateTrackArgs = {
  input: UpdateTrackInput;
};


export type MutationWithdrawCallContributionArgs = {
  input: WithdrawCallContributionInput;
};

export type Ngo = {
  readonly __typename?: 'Ngo';
  readonly forums?: Maybe<PartyForumConnection>;
  readonly id: Scalars['ID']['output'];
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};


export type NgoForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type OpenCallInput = {
  readonly closesOn: Scalars['Date']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly opensOn?: InputMaybe<Scalars['Date']['input']>;
  readonly title: Scalars['String']['input'];
};

export type OpenCallPayload = {
  readonly __typename?: 'OpenCallPayload';
  readonly call?: Maybe<Call>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type ParticipationMode =
  | 'HYBRID'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'WRITTEN';

export type PartnerKind =
  | 'FINANCIAL'
  | 'TECHNICAL';

export type Party = MemberState | Ngo;

export type PartyForumConnection = {
  readonly __typename?: 'PartyForumConnection';
  readonly edges: ReadonlyArray<PartyForumEdge>;
  readonly nodes: ReadonlyArray<Forum>;
  readonly pageInfo: PageInfo;
};

export type PartyForumEdge = {
  readonly __typename?: 'PartyForumEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Forum;
  readonly relations: ReadonlyArray<ForumRelation>;
};

export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
};

export type PlanForumInput = {
  readonly documents?: InputMaybe<ReadonlyArray<ForumDocumentInput>>;
  readonly edition?: InputMaybe<Scalars['Int']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly mode: ParticipationMode;
  readonly organizers?: InputMaybe<ReadonlyArray<ForumOrganizerInput>>;
  readonly participantsAbout?: InputMaybe<Scalars['Int']['input']>;
  readonly sdgs?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly series: ForumSeries;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  readonly threeZero?: InputMaybe<ReadonlyArray<ThreeZero>>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly venue?: InputMaybe<ForumVenueInput>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type PlanForumPayload = {
  readonly __typename?: 'PlanForumPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type ProposeForumThemeInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
};

export type ProposeForumThemePayload = {
  readonly __typename?: 'ProposeForumThemePayload';
  readonly theme?: Maybe<ForumTheme>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Provenance = {
  readonly __typename?: 'Provenance';
  readonly confidence?: Maybe<Confidence>;
  readonly isExample: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly source: Scalars['String']['output'];
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
};

export type PublishScheduleInput = {
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type PublishSchedulePayload = {
  readonly __typename?: 'PublishSchedulePayload';
  readonly schedule?: Maybe<Schedule>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly call?: Maybe<Call>;
  readonly callContribution?: Maybe<CallContribution>;
  readonly evaluation?: Maybe<Evaluation>;
  readonly forum?: Maybe<Forum>;
  readonly forumTheme?: Maybe<ForumTheme>;
  readonly forums: ForumConnection;
  readonly registration?: Maybe<ForumRegistration>;
  readonly slot?: Maybe<Slot>;
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallContributionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryForumArgs = {
  id: Scalars['ID']['input'];
};


export type QueryForumThemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<ForumFilter>;
};


export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySlotArgs = {
  id: Scalars['ID']['input'];
};

export type RecordForumAttendanceInput = {
  readonly attended: ReadonlyArray<StakeholderCountInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly presentRegistrationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type RecordForumAttendancePayload = {
  readonly __typename?: 'RecordForumAttendancePayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Region =
  | 'AFRICA'
  | 'ARAB_STATES'
  | 'ASIA_PACIFIC'
  | 'EUROPE_NORTH_AMERICA'
  | 'LATIN_AMERICA_CARIBBEAN';

export type RegisterForForumInput = {
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly persons: ReadonlyArray<StakeholderCountInput>;
};

export type RegisterForForumPayload = {
  readonly __typename?: 'RegisterForForumPayload';
  readonly registration?: Maybe<ForumRegistration>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RemoveForumPartnerInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: PartnerKind;
  readonly name: Scalars['String']['input'];
};

export type RemoveForumPartnerPayload = {
  readonly __typename?: 'RemoveForumPartnerPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RemoveRoomInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roomId: Scalars['ID']['input'];
};

export type RemoveRoomPayload = {
  readonly __typename?: 'RemoveRoomPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RemoveTrackInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly trackId: Scalars['ID']['input'];
};

export type RemoveTrackPayload = {
  readonly __typename?: 'RemoveTrackPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RemoveWorkingGroupMemberInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly organization: Scalars['String']['input'];
  readonly role: Scalars['String']['input'];
};

export type RemoveWorkingGroupMemberPayload = {
  readonly __typename?: 'RemoveWorkingGroupMemberPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RestoreSlotInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly slotId: Scalars['ID']['input'];
};

export type RestoreSlotPayload = {
  readonly __typename?: 'RestoreSlotPayload';
  readonly slot?: Maybe<Slot>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Room = {
  readonly __typename?: 'Room';
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type Schedule = {
  readonly __typename?: 'Schedule';
  readonly comment?: Maybe<Scalars['String']['output']>;
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly slots: ReadonlyArray<Slot>;
  readonly version: Scalars['Int']['output'];
};

export type ScheduleVersion = {
  readonly __typename?: 'ScheduleVersion';
  readonly changes: ReadonlyArray<SlotChange>;
  readonly comment?: Maybe<Scalars['String']['output']>;
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ScheduleVersionConnection = {
  readonly __typename?: 'ScheduleVersionConnection';
  readonly edges: ReadonlyArray<ScheduleVersionEdge>;
  readonly nodes: ReadonlyArray<ScheduleVersion>;
  readonly pageInfo: PageInfo;
};

export type ScheduleVersionEdge = {
  readonly __typename?: 'ScheduleVersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ScheduleVersion;
};

export type SetSlotParticipantsInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly participants: ReadonlyArray<SlotParticipantInput>;
  readonly slotId: Scalars['ID']['input'];
};

export type SetSlotParticipantsPayload = {
  readonly __typename?: 'SetSlotParticipantsPayload';
  readonly slot?: Maybe<Slot>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type SetWorkingGroupInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly members: ReadonlyArray<ForumWorkingGroupMemberInput>;
  readonly name: Scalars['String']['input'];
};

export type SetWorkingGroupPayload = {
  readonly __typename?: 'SetWorkingGroupPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type SettleForumThemeInput = {
  readonly decision: ForumThemeDecision;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly themeId: Scalars['ID']['input'];
};

export type SettleForumThemePayload = {
  readonly __typename?: 'SettleForumThemePayload';
  readonly theme?: Maybe<ForumTheme>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Slot = {
  readonly __typename?: 'Slot';
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly changedInVersion?: Maybe<Scalars['Int']['output']>;
  readonly endsAt: Scalars['DateTime']['output'];
  readonly expectedCount?: Maybe<Scalars['Int']['output']>;
  readonly format?: Maybe<DialogueFormat>;
  readonly forum: Forum;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly isDraft: Scalars['Boolean']['output'];
  readonly participants: ReadonlyArray<SlotParticipant>;
  readonly room: Room;
  readonly sequence: Scalars['Int']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
  readonly status: SlotStatus;
  readonly title: Scalars['String']['output'];
  readonly track?: Maybe<Track>;
  readonly version: Scalars['Int']['output'];
};


export type SlotHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type SlotChange = {
  readonly __typename?: 'SlotChange';
  readonly fields: ReadonlyArray<SlotFieldChange>;
  readonly kind: SlotChangeKind;
  readonly slot: SlotRevision;
};

export type SlotChangeKind =
  | 'ADDED'
  | 'CANCELLED'
  | 'EDITED'
  | 'MOVED'
  | 'RESTORED'
  | 'ROOM_CHANGED';

export type SlotFieldChange = {
  readonly __typename?: 'SlotFieldChange';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type SlotParticipant = {
  readonly __typename?: 'SlotParticipant';
  readonly party?: Maybe<Party>;
  readonly person?: Maybe<Person>;
  readonly role: Scalars['String']['output'];
};

export type SlotParticipantInput = {
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly role: Scalars['String']['input'];
};

export type SlotRevision = {
  readonly __typename?: 'SlotRevision';
  readonly endsAt: Scalars['DateTime']['output'];
  readonly format?: Maybe<DialogueFormat>;
  readonly participants: ReadonlyArray<SlotParticipant>;
  readonly room: Room;
  readonly sequence: Scalars['Int']['output'];
  readonly slotId: Scalars['ID']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
  readonly status: SlotStatus;
  readonly title: Scalars['String']['output'];
  readonly track?: Maybe<Track>;
  readonly version: Scalars['Int']['output'];
};

export type SlotStatus =
  | 'CANCELLED'
  | 'CONFIRMED';

export type StakeholderCount = {
  readonly __typename?: 'StakeholderCount';
  readonly count: Scalars['Int']['output'];
  readonly stakeholder: StakeholderType;
};

export type StakeholderCountInput = {
  readonly count: Scalars['Int']['input'];
  readonly stakeholder: StakeholderType;
};

export type StakeholderType =
  | 'ACADEMIC'
  | 'CITIZEN'
  | 'FINANCIAL_PARTNER'
  | 'FOUNDATION'
  | 'INDIGENOUS_PEOPLES'
  | 'INGO'
  | 'INTERNATIONAL_COOPERATION'
  | 'MEDIA'
  | 'MEMBER_STATE'
  | 'NATIONAL_COMMISSION'
  | 'NATIONAL_CSO'
  | 'NGO'
  | 'PRIVATE'
  | 'PUBLIC_DECISION_MAKER'
  | 'TECHNICAL_PARTNER'
  | 'YOUTH';

export type SubmitCallContributionInput = {
  readonly callId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ngoId: Scalars['ID']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

export type SubmitCallContributionPayload = {
  readonly __typename?: 'SubmitCallContributionPayload';
  readonly contribution?: Maybe<CallContribution>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type ThreeZero =
  | 'ZERO_CARBON'
  | 'ZERO_EXCLUSION'
  | 'ZERO_POVERTY';

export type Track = {
  readonly __typename?: 'Track';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type UpdateCallInput = {
  readonly callId: Scalars['ID']['input'];
  readonly closesOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly opensOn?: InputMaybe<Scalars['Date']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCallPayload = {
  readonly __typename?: 'UpdateCallPayload';
  readonly call?: Maybe<Call>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdateEvaluationInput = {
  readonly evaluationId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly score?: InputMaybe<Scalars['Int']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateEvaluationPayload = {
  readonly __typename?: 'UpdateEvaluationPayload';
  readonly evaluation?: Maybe<Evaluation>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdateForumInput = {
  readonly documents?: InputMaybe<ReadonlyArray<ForumDocumentInput>>;
  readonly edition?: InputMaybe<Scalars['Int']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly mode?: InputMaybe<ParticipationMode>;
  readonly organizers?: InputMaybe<ReadonlyArray<ForumOrganizerInput>>;
  readonly participantsAbout?: InputMaybe<Scalars['Int']['input']>;
  readonly sdgs?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly series?: InputMaybe<ForumSeries>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  readonly threeZero?: InputMaybe<ReadonlyArray<ThreeZero>>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly venue?: InputMaybe<ForumVenueInput>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateForumPartnerInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: PartnerKind;
  readonly level?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly pledge?: InputMaybe<ForumMoneyInput>;
  readonly received?: InputMaybe<ForumMoneyInput>;
};

export type UpdateForumPartnerPayload = {
  readonly __typename?: 'UpdateForumPartnerPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdateForumPayload = {
  readonly __typename?: 'UpdateForumPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdateRoomInput = {
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly roomId: Scalars['ID']['input'];
};

export type UpdateRoomPayload = {
  readonly __typename?: 'UpdateRoomPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdateTrackInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly forumId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly trackId: Scalars['ID']['input'];
};

export type UpdateTrackPayload = {
  readonly __typename?: 'UpdateTrackPayload';
  readonly forum?: Maybe<Forum>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UserError = {
  readonly __typename?: 'UserError';
  readonly code: Scalars['String']['output'];
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Venue = {
  readonly __typename?: 'Venue';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Country>;
  readonly location?: Maybe<GeoPoint>;
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type WithdrawCallContributionInput = {
  readonly contributionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type WithdrawCallContributionPayload = {
  readonly __typename?: 'WithdrawCallContributionPayload';
  readonly contribution?: Maybe<CallContribution>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Call: Call;
  CallContribution: CallContribution;
  Forum: Forum;
  MemberState: MemberState;
  Ngo: Ngo;
  Slot: Slot;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Call:
    ( { __typename: 'Call' }
    & GraphQLRecursivePick<FederationTypes['Call'], {"id":true}> );
  CallContribution:
    ( { __typename: 'CallContribution' }
    & GraphQLRecursivePick<FederationTypes['CallContribution'], {"id":true}> );
  Forum:
    ( { __typename: 'Forum' }
    & GraphQLRecursivePick<FederationTypes['Forum'], {"id":true}> );
  MemberState:
    ( { __typename: 'MemberState' }
    & GraphQLRecursivePick<FederationTypes['MemberState'], {"code":true}> );
  Ngo:
    ( { __typename: 'Ngo' }
    & GraphQLRecursivePick<FederationTypes['Ngo'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Ngo'], {"ids":true}> ) );
  Slot:
    ( { __typename: 'Slot' }
    & GraphQLRecursivePick<FederationTypes['Slot'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( MemberStateReference )
    | ( NgoReference )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCallContributionInput: AcceptCallContributionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptCallContributionPayload: ResolverTypeWrapper<Omit<AcceptCallContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversTypes['CallContribution']> }>;
  AddForumPartnerInput: AddForumPartnerInput;
  AddForumPartnerPayload: ResolverTypeWrapper<Omit<AddForumPartnerPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  AddRoomInput: AddRoomInput;
  AddRoomPayload: ResolverTypeWrapper<Omit<AddRoomPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  AddSlotInput: AddSlotInput;
  AddSlotParticipantInput: AddSlotParticipantInput;
  AddSlotParticipantPayload: ResolverTypeWrapper<Omit<AddSlotParticipantPayload, 'slot'> & { slot?: Maybe<ResolversTypes['Slot']> }>;
  AddSlotPayload: ResolverTypeWrapper<Omit<AddSlotPayload, 'slot'> & { slot?: Maybe<ResolversTypes['Slot']> }>;
  AddTrackInput: AddTrackInput;
  AddTrackPayload: ResolverTypeWrapper<Omit<AddTrackPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  AddWorkingGroupMemberInput: AddWorkingGroupMemberInput;
  AddWorkingGroupMemberPayload: ResolverTypeWrapper<Omit<AddWorkingGroupMemberPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  AdvanceForumInput: AdvanceForumInput;
  AdvanceForumPayload: ResolverTypeWrapper<Omit<AdvanceForumPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  AnnounceForumInput: AnnounceForumInput;
  AnnounceForumPayload: ResolverTypeWrapper<Omit<AnnounceForumPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  CacheControlScope: CacheControlScope;
  Call: ResolverTypeWrapper<CountedCall>;
  CallContribution: ResolverTypeWrapper<ShownContribution>;
  CallContributionConnection: ResolverTypeWrapper<Omit<CallContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CallContributionEdge']>, nodes: ReadonlyArray<ResolversTypes['CallContribution']> }>;
  CallContributionEdge: ResolverTypeWrapper<Omit<CallContributionEdge, 'node'> & { node: ResolversTypes['CallContribution'] }>;
  CallContributionStatus: CallContributionStatus;
  CallStatus: CallStatus;
  CancelForumInput: CancelForumInput;
  CancelForumPayload: ResolverTypeWrapper<Omit<CancelForumPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  CancelRegistrationInput: CancelRegistrationInput;
  CancelRegistrationPayload: ResolverTypeWrapper<Omit<CancelRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['ForumRegistration']> }>;
  CancelSlotInput: CancelSlotInput;
  CancelSlotPayload: ResolverTypeWrapper<Omit<CancelSlotPayload, 'slot'> & { slot?: Maybe<ResolversTypes['Slot']> }>;
  CloseCallInput: CloseCallInput;
  CloseCallPayload: ResolverTypeWrapper<Omit<CloseCallPayload, 'call'> & { call?: Maybe<ResolversTypes['Call']> }>;
  CloseForumInput: CloseForumInput;
  CloseForumPayload: ResolverTypeWrapper<Omit<CloseForumPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryObject>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineCallContributionInput: DeclineCallContributionInput;
  DeclineCallContributionPayload: ResolverTypeWrapper<Omit<DeclineCallContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversTypes['CallContribution']> }>;
  DialogueFormat: DialogueFormat;
  Document: ResolverTypeWrapper<Document>;
  EditSlotInput: EditSlotInput;
  EditSlotPayload: ResolverTypeWrapper<Omit<EditSlotPayload, 'slot'> & { slot?: Maybe<ResolversTypes['Slot']> }>;
  EvaluateForumInput: EvaluateForumInput;
  EvaluateForumPayload: ResolverTypeWrapper<Omit<EvaluateForumPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }>;
  Evaluation: ResolverTypeWrapper<ShownEvaluation>;
  EvaluationConnection: ResolverTypeWrapper<Omit<EvaluationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EvaluationEdge']>, nodes: ReadonlyArray<ResolversTypes['Evaluation']> }>;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  FieldOfCompetence: FieldOfCompetence;
  Forum: ResolverTypeWrapper<ForumSummary>;
  ForumConnection: ResolverTypeWrapper<Omit<ForumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ForumEdge']>, nodes: ReadonlyArray<ResolversTypes['Forum']> }>;
  ForumDocumentInput: ForumDocumentInput;
  ForumEdge: ResolverTypeWrapper<Omit<ForumEdge, 'node'> & { node: ResolversTypes['Forum'] }>;
  ForumFilter: ForumFilter;
  ForumMoneyInput: ForumMoneyInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForumOrganizer: ResolverTypeWrapper<Organizer>;
  ForumOrganizerInput: ForumOrganizerInput;
  ForumParticipation: ResolverTypeWrapper<ForumParticipation>;
  ForumPartner: ResolverTypeWrapper<Partner>;
  ForumPhase: ForumPhase;
  ForumRegistration: ResolverTypeWrapper<ShownRegistration>;
  ForumRegistrationConnection: ResolverTypeWrapper<Omit<ForumRegistrationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ForumRegistrationEdge']>, nodes: ReadonlyArray<ResolversTypes['ForumRegistration']> }>;
  ForumRegistrationEdge: ResolverTypeWrapper<Omit<ForumRegistrationEdge, 'node'> & { node: ResolversTypes['ForumRegistration'] }>;
  ForumRegistrationStatus: ForumRegistrationStatus;
  ForumRelation: ForumRelation;
  ForumSeries: ForumSeries;
  ForumStatus: ForumStatus;
  ForumTheme: ResolverTypeWrapper<ShownForumTheme>;
  ForumThemeDecision: ForumThemeDecision;
  ForumThemeStatus: ForumThemeStatus;
  ForumVenueInput: ForumVenueInput;
  ForumWorkingGroup: ResolverTypeWrapper<WorkingGroup>;
  ForumWorkingGroupMember: ResolverTypeWrapper<WorkingGroupMember>;
  ForumWorkingGroupMemberInput: ForumWorkingGroupMemberInput;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  HistoryConnection: ResolverTypeWrapper<Omit<HistoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HistoryEdge']>, nodes: ReadonlyArray<ResolversTypes['HistoryEntry']> }>;
  HistoryEdge: ResolverTypeWrapper<Omit<HistoryEdge, 'node'> & { node: ResolversTypes['HistoryEntry'] }>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryObject>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HistoryField: ResolverTypeWrapper<HistoryField>;
  Language: Language;
  MemberState: ResolverTypeWrapper<MemberStateReference>;
  Money: ResolverTypeWrapper<Money>;
  MoveForumSlotInput: MoveForumSlotInput;
  MoveForumSlotPayload: ResolverTypeWrapper<Omit<MoveForumSlotPayload, 'slot'> & { slot?: Maybe<ResolversTypes['Slot']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ngo: ResolverTypeWrapper<NgoReference>;
  OpenCallInput: OpenCallInput;
  OpenCallPayload: ResolverTypeWrapper<Omit<OpenCallPayload, 'call'> & { call?: Maybe<ResolversTypes['Call']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationMode: ParticipationMode;
  PartnerKind: PartnerKind;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  PartyForumConnection: ResolverTypeWrapper<Omit<PartyForumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyForumEdge']>, nodes: ReadonlyArray<ResolversTypes['Forum']> }>;
  PartyForumEdge: ResolverTypeWrapper<Omit<PartyForumEdge, 'node'> & { node: ResolversTypes['Forum'] }>;
  Person: ResolverTypeWrapper<PersonReference>;
  PlanForumInput: PlanForumInput;
  PlanForumPayload: ResolverTypeWrapper<Omit<PlanForumPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  ProposeForumThemeInput: ProposeForumThemeInput;
  ProposeForumThemePayload: ResolverTypeWrapper<Omit<ProposeForumThemePayload, 'theme'> & { theme?: Maybe<ResolversTypes['ForumTheme']> }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  PublishScheduleInput: PublishScheduleInput;
  PublishSchedulePayload: ResolverTypeWrapper<Omit<PublishSchedulePayload, 'schedule'> & { schedule?: Maybe<ResolversTypes['Schedule']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordForumAttendanceInput: RecordForumAttendanceInput;
  RecordForumAttendancePayload: ResolverTypeWrapper<Omit<RecordForumAttendancePayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  Region: Region;
  RegisterForForumInput: RegisterForForumInput;
  RegisterForForumPayload: ResolverTypeWrapper<Omit<RegisterForForumPayload, 'registration'> & { registration?: Maybe<ResolversTypes['ForumRegistration']> }>;
  RemoveForumPartnerInput: RemoveForumPartnerInput;
  RemoveForumPartnerPayload: ResolverTypeWrapper<Omit<RemoveForumPartnerPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  RemoveRoomInput: RemoveRoomInput;
  RemoveRoomPayload: ResolverTypeWrapper<Omit<RemoveRoomPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  RemoveTrackInput: RemoveTrackInput;
  RemoveTrackPayload: ResolverTypeWrapper<Omit<RemoveTrackPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  RemoveWorkingGroupMemberInput: RemoveWorkingGroupMemberInput;
  RemoveWorkingGroupMemberPayload: ResolverTypeWrapper<Omit<RemoveWorkingGroupMemberPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  RestoreSlotInput: RestoreSlotInput;
  RestoreSlotPayload: ResolverTypeWrapper<Omit<RestoreSlotPayload, 'slot'> & { slot?: Maybe<ResolversTypes['Slot']> }>;
  Room: ResolverTypeWrapper<Place>;
  Schedule: ResolverTypeWrapper<Programme>;
  ScheduleVersion: ResolverTypeWrapper<VersionSteps>;
  ScheduleVersionConnection: ResolverTypeWrapper<Omit<ScheduleVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ScheduleVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['ScheduleVersion']> }>;
  ScheduleVersionEdge: ResolverTypeWrapper<Omit<ScheduleVersionEdge, 'node'> & { node: ResolversTypes['ScheduleVersion'] }>;
  SetSlotParticipantsInput: SetSlotParticipantsInput;
  SetSlotParticipantsPayload: ResolverTypeWrapper<Omit<SetSlotParticipantsPayload, 'slot'> & { slot?: Maybe<ResolversTypes['Slot']> }>;
  SetWorkingGroupInput: SetWorkingGroupInput;
  SetWorkingGroupPayload: ResolverTypeWrapper<Omit<SetWorkingGroupPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  SettleForumThemeInput: SettleForumThemeInput;
  SettleForumThemePayload: ResolverTypeWrapper<Omit<SettleForumThemePayload, 'theme'> & { theme?: Maybe<ResolversTypes['ForumTheme']> }>;
  Slot: ResolverTypeWrapper<ShownSlot>;
  SlotChange: ResolverTypeWrapper<Omit<SlotChange, 'fields' | 'slot'> & { fields: ReadonlyArray<ResolversTypes['SlotFieldChange']>, slot: ResolversTypes['SlotRevision'] }>;
  SlotChangeKind: SlotChangeKind;
  SlotFieldChange: ResolverTypeWrapper<SlotFieldChange>;
  SlotParticipant: ResolverTypeWrapper<SlotParticipantObject>;
  SlotParticipantInput: SlotParticipantInput;
  SlotRevision: ResolverTypeWrapper<SlotRevisionObject>;
  SlotStatus: SlotStatus;
  StakeholderCount: ResolverTypeWrapper<StakeholderCount>;
  StakeholderCountInput: StakeholderCountInput;
  StakeholderType: StakeholderType;
  SubmitCallContributionInput: SubmitCallContributionInput;
  SubmitCallContributionPayload: ResolverTypeWrapper<Omit<SubmitCallContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversTypes['CallContribution']> }>;
  ThreeZero: ThreeZero;
  Track: ResolverTypeWrapper<Track>;
  UpdateCallInput: UpdateCallInput;
  UpdateCallPayload: ResolverTypeWrapper<Omit<UpdateCallPayload, 'call'> & { call?: Maybe<ResolversTypes['Call']> }>;
  UpdateEvaluationInput: UpdateEvaluationInput;
  UpdateEvaluationPayload: ResolverTypeWrapper<Omit<UpdateEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }>;
  UpdateForumInput: UpdateForumInput;
  UpdateForumPartnerInput: UpdateForumPartnerInput;
  UpdateForumPartnerPayload: ResolverTypeWrapper<Omit<UpdateForumPartnerPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  UpdateForumPayload: ResolverTypeWrapper<Omit<UpdateForumPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  UpdateRoomInput: UpdateRoomInput;
  UpdateRoomPayload: ResolverTypeWrapper<Omit<UpdateRoomPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  UpdateTrackInput: UpdateTrackInput;
  UpdateTrackPayload: ResolverTypeWrapper<Omit<UpdateTrackPayload, 'forum'> & { forum?: Maybe<ResolversTypes['Forum']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  Venue: ResolverTypeWrapper<VenueObject>;
  WithdrawCallContributionInput: WithdrawCallContributionInput;
  WithdrawCallContributionPayload: ResolverTypeWrapper<Omit<WithdrawCallContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversTypes['CallContribution']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCallContributionInput: AcceptCallContributionInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AcceptCallContributionPayload: Omit<AcceptCallContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversParentTypes['CallContribution']> };
  AddForumPartnerInput: AddForumPartnerInput;
  AddForumPartnerPayload: Omit<AddForumPartnerPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  AddRoomInput: AddRoomInput;
  AddRoomPayload: Omit<AddRoomPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  AddSlotInput: AddSlotInput;
  AddSlotParticipantInput: AddSlotParticipantInput;
  AddSlotParticipantPayload: Omit<AddSlotParticipantPayload, 'slot'> & { slot?: Maybe<ResolversParentTypes['Slot']> };
  AddSlotPayload: Omit<AddSlotPayload, 'slot'> & { slot?: Maybe<ResolversParentTypes['Slot']> };
  AddTrackInput: AddTrackInput;
  AddTrackPayload: Omit<AddTrackPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  AddWorkingGroupMemberInput: AddWorkingGroupMemberInput;
  AddWorkingGroupMemberPayload: Omit<AddWorkingGroupMemberPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  AdvanceForumInput: AdvanceForumInput;
  AdvanceForumPayload: Omit<AdvanceForumPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  AnnounceForumInput: AnnounceForumInput;
  AnnounceForumPayload: Omit<AnnounceForumPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  Call: CountedCall;
  CallContribution: ShownContribution;
  CallContributionConnection: Omit<CallContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CallContributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CallContribution']> };
  CallContributionEdge: Omit<CallContributionEdge, 'node'> & { node: ResolversParentTypes['CallContribution'] };
  CancelForumInput: CancelForumInput;
  CancelForumPayload: Omit<CancelForumPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  CancelRegistrationInput: CancelRegistrationInput;
  CancelRegistrationPayload: Omit<CancelRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['ForumRegistration']> };
  CancelSlotInput: CancelSlotInput;
  CancelSlotPayload: Omit<CancelSlotPayload, 'slot'> & { slot?: Maybe<ResolversParentTypes['Slot']> };
  CloseCallInput: CloseCallInput;
  CloseCallPayload: Omit<CloseCallPayload, 'call'> & { call?: Maybe<ResolversParentTypes['Call']> };
  CloseForumInput: CloseForumInput;
  CloseForumPayload: Omit<CloseForumPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  Country: CountryObject;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineCallContributionInput: DeclineCallContributionInput;
  DeclineCallContributionPayload: Omit<DeclineCallContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversParentTypes['CallContribution']> };
  Document: Document;
  EditSlotInput: EditSlotInput;
  EditSlotPayload: Omit<EditSlotPayload, 'slot'> & { slot?: Maybe<ResolversParentTypes['Slot']> };
  EvaluateForumInput: EvaluateForumInput;
  EvaluateForumPayload: Omit<EvaluateForumPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']> };
  Evaluation: ShownEvaluation;
  EvaluationConnection: Omit<EvaluationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EvaluationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Evaluation']> };
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  Forum: ForumSummary;
  ForumConnection: Omit<ForumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ForumEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Forum']> };
  ForumDocumentInput: ForumDocumentInput;
  ForumEdge: Omit<ForumEdge, 'node'> & { node: ResolversParentTypes['Forum'] };
  ForumFilter: ForumFilter;
  ForumMoneyInput: ForumMoneyInput;
  Float: Scalars['Float']['output'];
  ForumOrganizer: Organizer;
  ForumOrganizerInput: ForumOrganizerInput;
  ForumParticipation: ForumParticipation;
  ForumPartner: Partner;
  ForumRegistration: ShownRegistration;
  ForumRegistrationConnection: Omit<ForumRegistrationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ForumRegistrationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ForumRegistration']> };
  ForumRegistrationEdge: Omit<ForumRegistrationEdge, 'node'> & { node: ResolversParentTypes['ForumRegistration'] };
  ForumTheme: ShownForumTheme;
  ForumVenueInput: ForumVenueInput;
  ForumWorkingGroup: WorkingGroup;
  ForumWorkingGroupMember: WorkingGroupMember;
  ForumWorkingGroupMemberInput: ForumWorkingGroupMemberInput;
  GeoPoint: GeoPoint;
  HistoryConnection: Omit<HistoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HistoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HistoryEntry']> };
  HistoryEdge: Omit<HistoryEdge, 'node'> & { node: ResolversParentTypes['HistoryEntry'] };
  HistoryEntry: HistoryEntryObject;
  Boolean: Scalars['Boolean']['output'];
  HistoryField: HistoryField;
  MemberState: MemberStateReference;
  Money: Money;
  MoveForumSlotInput: MoveForumSlotInput;
  MoveForumSlotPayload: Omit<MoveForumSlotPayload, 'slot'> & { slot?: Maybe<ResolversParentTypes['Slot']> };
  Mutation: Record<PropertyKey, never>;
  Ngo: NgoReference;
  OpenCallInput: OpenCallInput;
  OpenCallPayload: Omit<OpenCallPayload, 'call'> & { call?: Maybe<ResolversParentTypes['Call']> };
  PageInfo: PageInfo;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  PartyForumConnection: Omit<PartyForumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyForumEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Forum']> };
  PartyForumEdge: Omit<PartyForumEdge, 'node'> & { node: ResolversParentTypes['Forum'] };
  Person: PersonReference;
  PlanForumInput: PlanForumInput;
  PlanForumPayload: Omit<PlanForumPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  ProposeForumThemeInput: ProposeForumThemeInput;
  ProposeForumThemePayload: Omit<ProposeForumThemePayload, 'theme'> & { theme?: Maybe<ResolversParentTypes['ForumTheme']> };
  Provenance: Provenance;
  PublishScheduleInput: PublishScheduleInput;
  PublishSchedulePayload: Omit<PublishSchedulePayload, 'schedule'> & { schedule?: Maybe<ResolversParentTypes['Schedule']> };
  Query: Record<PropertyKey, never>;
  RecordForumAttendanceInput: RecordForumAttendanceInput;
  RecordForumAttendancePayload: Omit<RecordForumAttendancePayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  RegisterForForumInput: RegisterForForumInput;
  RegisterForForumPayload: Omit<RegisterForForumPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['ForumRegistration']> };
  RemoveForumPartnerInput: RemoveForumPartnerInput;
  RemoveForumPartnerPayload: Omit<RemoveForumPartnerPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  RemoveRoomInput: RemoveRoomInput;
  RemoveRoomPayload: Omit<RemoveRoomPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  RemoveTrackInput: RemoveTrackInput;
  RemoveTrackPayload: Omit<RemoveTrackPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  RemoveWorkingGroupMemberInput: RemoveWorkingGroupMemberInput;
  RemoveWorkingGroupMemberPayload: Omit<RemoveWorkingGroupMemberPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  RestoreSlotInput: RestoreSlotInput;
  RestoreSlotPayload: Omit<RestoreSlotPayload, 'slot'> & { slot?: Maybe<ResolversParentTypes['Slot']> };
  Room: Place;
  Schedule: Programme;
  ScheduleVersion: VersionSteps;
  ScheduleVersionConnection: Omit<ScheduleVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ScheduleVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ScheduleVersion']> };
  ScheduleVersionEdge: Omit<ScheduleVersionEdge, 'node'> & { node: ResolversParentTypes['ScheduleVersion'] };
  SetSlotParticipantsInput: SetSlotParticipantsInput;
  SetSlotParticipantsPayload: Omit<SetSlotParticipantsPayload, 'slot'> & { slot?: Maybe<ResolversParentTypes['Slot']> };
  SetWorkingGroupInput: SetWorkingGroupInput;
  SetWorkingGroupPayload: Omit<SetWorkingGroupPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  SettleForumThemeInput: SettleForumThemeInput;
  SettleForumThemePayload: Omit<SettleForumThemePayload, 'theme'> & { theme?: Maybe<ResolversParentTypes['ForumTheme']> };
  Slot: ShownSlot;
  SlotChange: Omit<SlotChange, 'fields' | 'slot'> & { fields: ReadonlyArray<ResolversParentTypes['SlotFieldChange']>, slot: ResolversParentTypes['SlotRevision'] };
  SlotFieldChange: SlotFieldChange;
  SlotParticipant: SlotParticipantObject;
  SlotParticipantInput: SlotParticipantInput;
  SlotRevision: SlotRevisionObject;
  StakeholderCount: StakeholderCount;
  StakeholderCountInput: StakeholderCountInput;
  SubmitCallContributionInput: SubmitCallContributionInput;
  SubmitCallContributionPayload: Omit<SubmitCallContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversParentTypes['CallContribution']> };
  Track: Track;
  UpdateCallInput: UpdateCallInput;
  UpdateCallPayload: Omit<UpdateCallPayload, 'call'> & { call?: Maybe<ResolversParentTypes['Call']> };
  UpdateEvaluationInput: UpdateEvaluationInput;
  UpdateEvaluationPayload: Omit<UpdateEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']> };
  UpdateForumInput: UpdateForumInput;
  UpdateForumPartnerInput: UpdateForumPartnerInput;
  UpdateForumPartnerPayload: Omit<UpdateForumPartnerPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  UpdateForumPayload: Omit<UpdateForumPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  UpdateRoomInput: UpdateRoomInput;
  UpdateRoomPayload: Omit<UpdateRoomPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  UpdateTrackInput: UpdateTrackInput;
  UpdateTrackPayload: Omit<UpdateTrackPayload, 'forum'> & { forum?: Maybe<ResolversParentTypes['Forum']> };
  UserError: UserError;
  Venue: VenueObject;
  WithdrawCallContributionInput: WithdrawCallContributionInput;
  WithdrawCallContributionPayload: Omit<WithdrawCallContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversParentTypes['CallContribution']> };
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptCallContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCallContributionPayload'] = ResolversParentTypes['AcceptCallContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['CallContribution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddForumPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddForumPartnerPayload'] = ResolversParentTypes['AddForumPartnerPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddRoomPayload'] = ResolversParentTypes['AddRoomPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddSlotParticipantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSlotParticipantPayload'] = ResolversParentTypes['AddSlotParticipantPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSlotPayload'] = ResolversParentTypes['AddSlotPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddTrackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTrackPayload'] = ResolversParentTypes['AddTrackPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddWorkingGroupMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddWorkingGroupMemberPayload'] = ResolversParentTypes['AddWorkingGroupMemberPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceForumPayload'] = ResolversParentTypes['AdvanceForumPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnnounceForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceForumPayload'] = ResolversParentTypes['AnnounceForumPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call'], FederationReferenceType extends FederationReferenceTypes['Call'] = FederationReferenceTypes['Call']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Call']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contributionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contributions?: Resolver<ResolversTypes['CallContributionConnection'], ParentType, ContextType, RequireFields<CallContributionsArgs, 'first'>>;
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<CallHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CallStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallContribution'] = ResolversParentTypes['CallContribution'], FederationReferenceType extends FederationReferenceTypes['CallContribution'] = FederationReferenceTypes['CallContribution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CallContribution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<CallContributionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CallContributionStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallContributionConnection'] = ResolversParentTypes['CallContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CallContribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CallContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallContributionEdge'] = ResolversParentTypes['CallContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallContribution'], ParentType, ContextType>;
};

export type CancelForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelForumPayload'] = ResolversParentTypes['CancelForumPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRegistrationPayload'] = ResolversParentTypes['CancelRegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['ForumRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSlotPayload'] = ResolversParentTypes['CancelSlotPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseCallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCallPayload'] = ResolversParentTypes['CloseCallPayload']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseForumPayload'] = ResolversParentTypes['CloseForumPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineCallContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineCallContributionPayload'] = ResolversParentTypes['DeclineCallContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['CallContribution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EditSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditSlotPayload'] = ResolversParentTypes['EditSlotPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluateForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluateForumPayload'] = ResolversParentTypes['EvaluateForumPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<EvaluationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type ForumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forum'] = ResolversParentTypes['Forum'], FederationReferenceType extends FederationReferenceTypes['Forum'] = FederationReferenceTypes['Forum']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Forum']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['Call']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  draftSlots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Slot']>>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<ForumEvaluationsArgs, 'first'>>;
  fieldsOfCompetence?: Resolver<ReadonlyArray<ResolversTypes['FieldOfCompetence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ForumHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ParticipationMode'], ParentType, ContextType>;
  organizers?: Resolver<ReadonlyArray<ResolversTypes['ForumOrganizer']>, ParentType, ContextType>;
  participantsAbout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participation?: Resolver<ReadonlyArray<ResolversTypes['ForumParticipation']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['ForumPartner']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['ForumPhase']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['ForumRegistrationConnection']>, ParentType, ContextType, RequireFields<ForumRegistrationsArgs, 'first'>>;
  rooms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Room']>>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType, Partial<ForumScheduleArgs>>;
  scheduleChanges?: Resolver<ResolversTypes['ScheduleVersionConnection'], ParentType, ContextType, RequireFields<ForumScheduleChangesArgs, 'first' | 'sinceVersion'>>;
  sdgs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['ForumSeries'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ForumStatus'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ForumTheme']>, ParentType, ContextType>;
  threeZero?: Resolver<ReadonlyArray<ResolversTypes['ThreeZero']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tracks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Track']>>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['ForumWorkingGroup']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumConnection'] = ResolversParentTypes['ForumConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForumEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Forum']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ForumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumEdge'] = ResolversParentTypes['ForumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
};

export type ForumOrganizerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumOrganizer'] = ResolversParentTypes['ForumOrganizer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
};

export type ForumParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumParticipation'] = ResolversParentTypes['ForumParticipation']> = {
  attendedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['StakeholderType'], ParentType, ContextType>;
};

export type ForumPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumPartner'] = ResolversParentTypes['ForumPartner']> = {
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ForumRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumRegistration'] = ResolversParentTypes['ForumRegistration']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ForumRegistrationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['StakeholderCount']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ForumRegistrationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumRegistrationConnection'] = ResolversParentTypes['ForumRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForumRegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ForumRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ForumRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumRegistrationEdge'] = ResolversParentTypes['ForumRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForumRegistration'], ParentType, ContextType>;
};

export type ForumThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumTheme'] = ResolversParentTypes['ForumTheme']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ForumThemeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ForumThemeStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumWorkingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumWorkingGroup'] = ResolversParentTypes['ForumWorkingGroup']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['ForumWorkingGroupMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForumWorkingGroupMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumWorkingGroupMember'] = ResolversParentTypes['ForumWorkingGroupMember']> = {
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['HistoryField']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryField'] = ResolversParentTypes['HistoryField']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberState'] = ResolversParentTypes['MemberState'], FederationReferenceType extends FederationReferenceTypes['MemberState'] = FederationReferenceTypes['MemberState']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MemberState']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forums?: Resolver<Maybe<ResolversTypes['PartyForumConnection']>, ParentType, ContextType, RequireFields<MemberStateForumsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveForumSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveForumSlotPayload'] = ResolversParentTypes['MoveForumSlotPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCallContribution?: Resolver<ResolversTypes['AcceptCallContributionPayload'], ParentType, ContextType, RequireFields<MutationAcceptCallContributionArgs, 'input'>>;
  addForumPartner?: Resolver<ResolversTypes['AddForumPartnerPayload'], ParentType, ContextType, RequireFields<MutationAddForumPartnerArgs, 'input'>>;
  addRoom?: Resolver<ResolversTypes['AddRoomPayload'], ParentType, ContextType, RequireFields<MutationAddRoomArgs, 'input'>>;
  addSlot?: Resolver<ResolversTypes['AddSlotPayload'], ParentType, ContextType, RequireFields<MutationAddSlotArgs, 'input'>>;
  addSlotParticipant?: Resolver<ResolversTypes['AddSlotParticipantPayload'], ParentType, ContextType, RequireFields<MutationAddSlotParticipantArgs, 'input'>>;
  addTrack?: Resolver<ResolversTypes['AddTrackPayload'], ParentType, ContextType, RequireFields<MutationAddTrackArgs, 'input'>>;
  addWorkingGroupMember?: Resolver<ResolversTypes['AddWorkingGroupMemberPayload'], ParentType, ContextType, RequireFields<MutationAddWorkingGroupMemberArgs, 'input'>>;
  advanceForum?: Resolver<ResolversTypes['AdvanceForumPayload'], ParentType, ContextType, RequireFields<MutationAdvanceForumArgs, 'input'>>;
  announceForum?: Resolver<ResolversTypes['AnnounceForumPayload'], ParentType, ContextType, RequireFields<MutationAnnounceForumArgs, 'input'>>;
  cancelForum?: Resolver<ResolversTypes['CancelForumPayload'], ParentType, ContextType, RequireFields<MutationCancelForumArgs, 'input'>>;
  cancelRegistration?: Resolver<ResolversTypes['CancelRegistrationPayload'], ParentType, ContextType, RequireFields<MutationCancelRegistrationArgs, 'input'>>;
  cancelSlot?: Resolver<ResolversTypes['CancelSlotPayload'], ParentType, ContextType, RequireFields<MutationCancelSlotArgs, 'input'>>;
  closeCall?: Resolver<ResolversTypes['CloseCallPayload'], ParentType, ContextType, RequireFields<MutationCloseCallArgs, 'input'>>;
  closeForum?: Resolver<ResolversTypes['CloseForumPayload'], ParentType, ContextType, RequireFields<MutationCloseForumArgs, 'input'>>;
  declineCallContribution?: Resolver<ResolversTypes['DeclineCallContributionPayload'], ParentType, ContextType, RequireFields<MutationDeclineCallContributionArgs, 'input'>>;
  editSlot?: Resolver<ResolversTypes['EditSlotPayload'], ParentType, ContextType, RequireFields<MutationEditSlotArgs, 'input'>>;
  evaluateForum?: Resolver<ResolversTypes['EvaluateForumPayload'], ParentType, ContextType, RequireFields<MutationEvaluateForumArgs, 'input'>>;
  moveForumSlot?: Resolver<ResolversTypes['MoveForumSlotPayload'], ParentType, ContextType, RequireFields<MutationMoveForumSlotArgs, 'input'>>;
  openCall?: Resolver<ResolversTypes['OpenCallPayload'], ParentType, ContextType, RequireFields<MutationOpenCallArgs, 'input'>>;
  planForum?: Resolver<ResolversTypes['PlanForumPayload'], ParentType, ContextType, RequireFields<MutationPlanForumArgs, 'input'>>;
  proposeForumTheme?: Resolver<ResolversTypes['ProposeForumThemePayload'], ParentType, ContextType, RequireFields<MutationProposeForumThemeArgs, 'input'>>;
  publishSchedule?: Resolver<ResolversTypes['PublishSchedulePayload'], ParentType, ContextType, RequireFields<MutationPublishScheduleArgs, 'input'>>;
  recordForumAttendance?: Resolver<ResolversTypes['RecordForumAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordForumAttendanceArgs, 'input'>>;
  registerForForum?: Resolver<ResolversTypes['RegisterForForumPayload'], ParentType, ContextType, RequireFields<MutationRegisterForForumArgs, 'input'>>;
  removeForumPartner?: Resolver<ResolversTypes['RemoveForumPartnerPayload'], ParentType, ContextType, RequireFields<MutationRemoveForumPartnerArgs, 'input'>>;
  removeRoom?: Resolver<ResolversTypes['RemoveRoomPayload'], ParentType, ContextType, RequireFields<MutationRemoveRoomArgs, 'input'>>;
  removeTrack?: Resolver<ResolversTypes['RemoveTrackPayload'], ParentType, ContextType, RequireFields<MutationRemoveTrackArgs, 'input'>>;
  removeWorkingGroupMember?: Resolver<ResolversTypes['RemoveWorkingGroupMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveWorkingGroupMemberArgs, 'input'>>;
  restoreSlot?: Resolver<ResolversTypes['RestoreSlotPayload'], ParentType, ContextType, RequireFields<MutationRestoreSlotArgs, 'input'>>;
  setSlotParticipants?: Resolver<ResolversTypes['SetSlotParticipantsPayload'], ParentType, ContextType, RequireFields<MutationSetSlotParticipantsArgs, 'input'>>;
  setWorkingGroup?: Resolver<ResolversTypes['SetWorkingGroupPayload'], ParentType, ContextType, RequireFields<MutationSetWorkingGroupArgs, 'input'>>;
  settleForumTheme?: Resolver<ResolversTypes['SettleForumThemePayload'], ParentType, ContextType, RequireFields<MutationSettleForumThemeArgs, 'input'>>;
  submitCallContribution?: Resolver<ResolversTypes['SubmitCallContributionPayload'], ParentType, ContextType, RequireFields<MutationSubmitCallContributionArgs, 'input'>>;
  updateCall?: Resolver<ResolversTypes['UpdateCallPayload'], ParentType, ContextType, RequireFields<MutationUpdateCallArgs, 'input'>>;
  updateEvaluation?: Resolver<ResolversTypes['UpdateEvaluationPayload'], ParentType, ContextType, RequireFields<MutationUpdateEvaluationArgs, 'input'>>;
  updateForum?: Resolver<ResolversTypes['UpdateForumPayload'], ParentType, ContextType, RequireFields<MutationUpdateForumArgs, 'input'>>;
  updateForumPartner?: Resolver<ResolversTypes['UpdateForumPartnerPayload'], ParentType, ContextType, RequireFields<MutationUpdateForumPartnerArgs, 'input'>>;
  updateRoom?: Resolver<ResolversTypes['UpdateRoomPayload'], ParentType, ContextType, RequireFields<MutationUpdateRoomArgs, 'input'>>;
  updateTrack?: Resolver<ResolversTypes['UpdateTrackPayload'], ParentType, ContextType, RequireFields<MutationUpdateTrackArgs, 'input'>>;
  withdrawCallContribution?: Resolver<ResolversTypes['WithdrawCallContributionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawCallContributionArgs, 'input'>>;
};

export type NgoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ngo'] = ResolversParentTypes['Ngo'], FederationReferenceType extends FederationReferenceTypes['Ngo'] = FederationReferenceTypes['Ngo']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ngo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  forums?: Resolver<Maybe<ResolversTypes['PartyForumConnection']>, ParentType, ContextType, RequireFields<NgoForumsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallPayload'] = ResolversParentTypes['OpenCallPayload']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType?: TypeResolveFn<'MemberState' | 'Ngo', ParentType, ContextType>;
};

export type PartyForumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyForumConnection'] = ResolversParentTypes['PartyForumConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyForumEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Forum']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartyForumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyForumEdge'] = ResolversParentTypes['PartyForumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['ForumRelation']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanForumPayload'] = ResolversParentTypes['PlanForumPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeForumThemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeForumThemePayload'] = ResolversParentTypes['ProposeForumThemePayload']> = {
  theme?: Resolver<Maybe<ResolversTypes['ForumTheme']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PublishSchedulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishSchedulePayload'] = ResolversParentTypes['PublishSchedulePayload']> = {
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  callContribution?: Resolver<Maybe<ResolversTypes['CallContribution']>, ParentType, ContextType, RequireFields<QueryCallContributionArgs, 'id'>>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationArgs, 'id'>>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType, RequireFields<QueryForumArgs, 'id'>>;
  forumTheme?: Resolver<Maybe<ResolversTypes['ForumTheme']>, ParentType, ContextType, RequireFields<QueryForumThemeArgs, 'id'>>;
  forums?: Resolver<ResolversTypes['ForumConnection'], ParentType, ContextType, RequireFields<QueryForumsArgs, 'first'>>;
  registration?: Resolver<Maybe<ResolversTypes['ForumRegistration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<QuerySlotArgs, 'id'>>;
};

export type RecordForumAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordForumAttendancePayload'] = ResolversParentTypes['RecordForumAttendancePayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterForForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterForForumPayload'] = ResolversParentTypes['RegisterForForumPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['ForumRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveForumPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveForumPartnerPayload'] = ResolversParentTypes['RemoveForumPartnerPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveRoomPayload'] = ResolversParentTypes['RemoveRoomPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveTrackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTrackPayload'] = ResolversParentTypes['RemoveTrackPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveWorkingGroupMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWorkingGroupMemberPayload'] = ResolversParentTypes['RemoveWorkingGroupMemberPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreSlotPayload'] = ResolversParentTypes['RestoreSlotPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleVersion'] = ResolversParentTypes['ScheduleVersion']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['SlotChange']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleVersionConnection'] = ResolversParentTypes['ScheduleVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScheduleVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScheduleVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScheduleVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleVersionEdge'] = ResolversParentTypes['ScheduleVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScheduleVersion'], ParentType, ContextType>;
};

export type SetSlotParticipantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSlotParticipantsPayload'] = ResolversParentTypes['SetSlotParticipantsPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetWorkingGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetWorkingGroupPayload'] = ResolversParentTypes['SetWorkingGroupPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleForumThemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleForumThemePayload'] = ResolversParentTypes['SettleForumThemePayload']> = {
  theme?: Resolver<Maybe<ResolversTypes['ForumTheme']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot'], FederationReferenceType extends FederationReferenceTypes['Slot'] = FederationReferenceTypes['Slot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Slot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedInVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expectedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['DialogueFormat']>, ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<SlotHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['SlotParticipant']>, ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SlotStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['Track']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlotChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotChange'] = ResolversParentTypes['SlotChange']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['SlotFieldChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SlotChangeKind'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['SlotRevision'], ParentType, ContextType>;
};

export type SlotFieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotFieldChange'] = ResolversParentTypes['SlotFieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlotParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotParticipant'] = ResolversParentTypes['SlotParticipant']> = {
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlotRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotRevision'] = ResolversParentTypes['SlotRevision']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['DialogueFormat']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['SlotParticipant']>, ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SlotStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['Track']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StakeholderCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderCount'] = ResolversParentTypes['StakeholderCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stakeholder?: Resolver<ResolversTypes['StakeholderType'], ParentType, ContextType>;
};

export type SubmitCallContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitCallContributionPayload'] = ResolversParentTypes['SubmitCallContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['CallContribution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Track'] = ResolversParentTypes['Track']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateCallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCallPayload'] = ResolversParentTypes['UpdateCallPayload']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateEvaluationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEvaluationPayload'] = ResolversParentTypes['UpdateEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateForumPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateForumPartnerPayload'] = ResolversParentTypes['UpdateForumPartnerPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateForumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateForumPayload'] = ResolversParentTypes['UpdateForumPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRoomPayload'] = ResolversParentTypes['UpdateRoomPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTrackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTrackPayload'] = ResolversParentTypes['UpdateTrackPayload']> = {
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawCallContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCallContributionPayload'] = ResolversParentTypes['WithdrawCallContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['CallContribution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptCallContributionPayload?: AcceptCallContributionPayloadResolvers<ContextType>;
  AddForumPartnerPayload?: AddForumPartnerPayloadResolvers<ContextType>;
  AddRoomPayload?: AddRoomPayloadResolvers<ContextType>;
  AddSlotParticipantPayload?: AddSlotParticipantPayloadResolvers<ContextType>;
  AddSlotPayload?: AddSlotPayloadResolvers<ContextType>;
  AddTrackPayload?: AddTrackPayloadResolvers<ContextType>;
  AddWorkingGroupMemberPayload?: AddWorkingGroupMemberPayloadResolvers<ContextType>;
  AdvanceForumPayload?: AdvanceForumPayloadResolvers<ContextType>;
  AnnounceForumPayload?: AnnounceForumPayloadResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallContribution?: CallContributionResolvers<ContextType>;
  CallContributionConnection?: CallContributionConnectionResolvers<ContextType>;
  CallContributionEdge?: CallContributionEdgeResolvers<ContextType>;
  CancelForumPayload?: CancelForumPayloadResolvers<ContextType>;
  CancelRegistrationPayload?: CancelRegistrationPayloadResolvers<ContextType>;
  CancelSlotPayload?: CancelSlotPayloadResolvers<ContextType>;
  CloseCallPayload?: CloseCallPayloadResolvers<ContextType>;
  CloseForumPayload?: CloseForumPayloadResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclineCallContributionPayload?: DeclineCallContributionPayloadResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  EditSlotPayload?: EditSlotPayloadResolvers<ContextType>;
  EvaluateForumPayload?: EvaluateForumPayloadResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  ForumConnection?: ForumConnectionResolvers<ContextType>;
  ForumEdge?: ForumEdgeResolvers<ContextType>;
  ForumOrganizer?: ForumOrganizerResolvers<ContextType>;
  ForumParticipation?: ForumParticipationResolvers<ContextType>;
  ForumPartner?: ForumPartnerResolvers<ContextType>;
  ForumRegistration?: ForumRegistrationResolvers<ContextType>;
  ForumRegistrationConnection?: ForumRegistrationConnectionResolvers<ContextType>;
  ForumRegistrationEdge?: ForumRegistrationEdgeResolvers<ContextType>;
  ForumTheme?: ForumThemeResolvers<ContextType>;
  ForumWorkingGroup?: ForumWorkingGroupResolvers<ContextType>;
  ForumWorkingGroupMember?: ForumWorkingGroupMemberResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryField?: HistoryFieldResolvers<ContextType>;
  MemberState?: MemberStateResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveForumSlotPayload?: MoveForumSlotPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Ngo?: NgoResolvers<ContextType>;
  OpenCallPayload?: OpenCallPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyForumConnection?: PartyForumConnectionResolvers<ContextType>;
  PartyForumEdge?: PartyForumEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlanForumPayload?: PlanForumPayloadResolvers<ContextType>;
  ProposeForumThemePayload?: ProposeForumThemePayloadResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublishSchedulePayload?: PublishSchedulePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordForumAttendancePayload?: RecordForumAttendancePayloadResolvers<ContextType>;
  RegisterForForumPayload?: RegisterForForumPayloadResolvers<ContextType>;
  RemoveForumPartnerPayload?: RemoveForumPartnerPayloadResolvers<ContextType>;
  RemoveRoomPayload?: RemoveRoomPayloadResolvers<ContextType>;
  RemoveTrackPayload?: RemoveTrackPayloadResolvers<ContextType>;
  RemoveWorkingGroupMemberPayload?: RemoveWorkingGroupMemberPayloadResolvers<ContextType>;
  RestoreSlotPayload?: RestoreSlotPayloadResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  ScheduleVersion?: ScheduleVersionResolvers<ContextType>;
  ScheduleVersionConnection?: ScheduleVersionConnectionResolvers<ContextType>;
  ScheduleVersionEdge?: ScheduleVersionEdgeResolvers<ContextType>;
  SetSlotParticipantsPayload?: SetSlotParticipantsPayloadResolvers<ContextType>;
  SetWorkingGroupPayload?: SetWorkingGroupPayloadResolvers<ContextType>;
  SettleForumThemePayload?: SettleForumThemePayloadResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotChange?: SlotChangeResolvers<ContextType>;
  SlotFieldChange?: SlotFieldChangeResolvers<ContextType>;
  SlotParticipant?: SlotParticipantResolvers<ContextType>;
  SlotRevision?: SlotRevisionResolvers<ContextType>;
  StakeholderCount?: StakeholderCountResolvers<ContextType>;
  SubmitCallContributionPayload?: SubmitCallContributionPayloadResolvers<ContextType>;
  Track?: TrackResolvers<ContextType>;
  UpdateCallPayload?: UpdateCallPayloadResolvers<ContextType>;
  UpdateEvaluationPayload?: UpdateEvaluationPayloadResolvers<ContextType>;
  UpdateForumPartnerPayload?: UpdateForumPartnerPayloadResolvers<ContextType>;
  UpdateForumPayload?: UpdateForumPayloadResolvers<ContextType>;
  UpdateRoomPayload?: UpdateRoomPayloadResolvers<ContextType>;
  UpdateTrackPayload?: UpdateTrackPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  WithdrawCallContributionPayload?: WithdrawCallContributionPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
