import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BodyModel, BodyMemberModel, ContributionModel, SessionModel, HearingModel, QuestionModel, RecommendationModel, AddresseeModel, TaskForceModel, ThemeModel, EndorsementModel, WorkPlanModel, DeliveryModel } from '../models.ts';
import type { Country as CountryModel } from '@liaison/kernel/values';
import type { FollowUp as FollowUpModel } from '../../domain/follow-up.ts';
import type { ForumReference, MemberStateReference, NationalCommissionReference, NgoReference, SectorReference } from '../references.ts';
import type { SessionPlace as SessionPlaceModel } from '../../domain/session.ts';
import type { ThemeDigest as ThemeDigestModel } from '../../domain/task-force.ts';
import type { WorkPlanItem as WorkPlanItemModel } from '../../domain/work-plan.ts';
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

export type AcceptContributionInput = {
  readonly contributionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type AcceptContributionPayload = {
  readonly __typename?: 'AcceptContributionPayload';
  readonly contribution?: Maybe<Contribution>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AddSessionDocumentInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reference: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type AddSessionDocumentPayload = {
  readonly __typename?: 'AddSessionDocumentPayload';
  readonly session?: Maybe<DialogueSession>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AddWorkPlanItemInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly item: WorkPlanItemInput;
  readonly workPlanId: Scalars['ID']['input'];
};

export type AddWorkPlanItemPayload = {
  readonly __typename?: 'AddWorkPlanItemPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
  readonly workPlan?: Maybe<WorkPlan>;
};

export type AddressedRecommendationConnection = {
  readonly __typename?: 'AddressedRecommendationConnection';
  readonly edges: ReadonlyArray<AddressedRecommendationEdge>;
  readonly nodes: ReadonlyArray<Recommendation>;
  readonly pageInfo: PageInfo;
};

export type AddressedRecommendationEdge = {
  readonly __typename?: 'AddressedRecommendationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly followUp: FollowUp;
  readonly node: Recommendation;
};

export type AddresseeInput = {
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly party: RecommendationPartyInput;
};

export type AdoptWorkPlanInput = {
  readonly adoptedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly workPlanId: Scalars['ID']['input'];
};

export type AdoptWorkPlanPayload = {
  readonly __typename?: 'AdoptWorkPlanPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
  readonly workPlan?: Maybe<WorkPlan>;
};

export type AnswerQuestionInput = {
  readonly answer: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly questionId: Scalars['ID']['input'];
};

export type AnswerQuestionPayload = {
  readonly __typename?: 'AnswerQuestionPayload';
  readonly question?: Maybe<Question>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AnswerRecommendationInput = {
  readonly addressee: RecommendationPartyInput;
  readonly answer: Scalars['String']['input'];
  readonly answeredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
};

export type AnswerRecommendationPayload = {
  readonly __typename?: 'AnswerRecommendationPayload';
  readonly followUp?: Maybe<FollowUp>;
  readonly recommendation?: Maybe<Recommendation>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AskQuestionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ngoId: Scalars['ID']['input'];
  readonly taskForceId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type AskQuestionPayload = {
  readonly __typename?: 'AskQuestionPayload';
  readonly question?: Maybe<Question>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Body = {
  readonly __typename?: 'Body';
  readonly code: Scalars['ID']['output'];
  readonly history: HistoryConnection;
  readonly members: ReadonlyArray<BodyMember>;
  readonly name: Scalars['String']['output'];
  readonly provenance: Provenance;
  readonly recommendations?: Maybe<AddressedRecommendationConnection>;
  readonly sessions: DialogueSessionConnection;
  readonly themes: ThemeConnection;
  readonly version: Scalars['Int']['output'];
  readonly workPlans: ReadonlyArray<WorkPlan>;
};


export type BodyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type BodyMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type BodyNameArgs = {
  language?: InputMaybe<Language>;
};


export type BodyRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  onDate?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<FollowUpStatus>;
};


export type BodySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type BodyThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type BodyMember = {
  readonly __typename?: 'BodyMember';
  readonly body?: Maybe<Body>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly party?: Maybe<BodyMemberParty>;
  readonly provenance: Provenance;
  readonly role: Scalars['String']['output'];
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
};


export type BodyMemberHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type BodyMemberParty = MemberState | Ngo;

export type CacheControlScope =
  | 'PRIVATE'
  | 'PUBLIC';

export type CancelSessionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type CancelSessionPayload = {
  readonly __typename?: 'CancelSessionPayload';
  readonly session?: Maybe<DialogueSession>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type Contribution = {
  readonly __typename?: 'Contribution';
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly declinedBecause?: Maybe<Scalars['String']['output']>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly memberStates: ReadonlyArray<Maybe<MemberState>>;
  readonly ngo?: Maybe<Ngo>;
  readonly provenance: Provenance;
  readonly status: ContributionStatus;
  readonly submittedOn: Scalars['Date']['output'];
  readonly taskForce?: Maybe<TaskForce>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly themes: ReadonlyArray<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type ContributionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ContributionConnection = {
  readonly __typename?: 'ContributionConnection';
  readonly edges: ReadonlyArray<ContributionEdge>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
};

export type ContributionEdge = {
  readonly __typename?: 'ContributionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Contribution;
};

export type ContributionStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ConveneSessionInput = {
  readonly body: Scalars['ID']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly format: DialogueFormat;
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly mode: ParticipationMode;
  readonly place?: InputMaybe<SessionPlaceInput>;
  readonly startsOn: Scalars['Date']['input'];
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

export type ConveneSessionPayload = {
  readonly __typename?: 'ConveneSessionPayload';
  readonly session?: Maybe<DialogueSession>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type CorrectAnswerInput = {
  readonly addressee: RecommendationPartyInput;
  readonly answer: Scalars['String']['input'];
  readonly correctedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
};

export type CorrectAnswerPayload = {
  readonly __typename?: 'CorrectAnswerPayload';
  readonly followUp?: Maybe<FollowUp>;
  readonly recommendation?: Maybe<Recommendation>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Country = {
  readonly __typename?: 'Country';
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly region?: Maybe<Region>;
};


export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};

export type CreateTaskForceInput = {
  readonly body: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly mandate: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type CreateTaskForcePayload = {
  readonly __typename?: 'CreateTaskForcePayload';
  readonly taskForce?: Maybe<TaskForce>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type DeclineContributionInput = {
  readonly contributionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DeclineContributionPayload = {
  readonly __typename?: 'DeclineContributionPayload';
  readonly contribution?: Maybe<Contribution>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type DeliverRecommendationInput = {
  readonly addressees: ReadonlyArray<RecommendationPartyInput>;
  readonly deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
};

export type DeliverRecommendationPayload = {
  readonly __typename?: 'DeliverRecommendationPayload';
  readonly recommendation?: Maybe<Recommendation>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type DeliverWorkPlanInput = {
  readonly deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberStates?: ReadonlyArray<Scalars['ID']['input']>;
  readonly sectors?: ReadonlyArray<FieldOfCompetence>;
  readonly workPlanId: Scalars['ID']['input'];
};

export type DeliverWorkPlanPayload = {
  readonly __typename?: 'DeliverWorkPlanPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
  readonly workPlan?: Maybe<WorkPlan>;
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

export type DialogueParty = MemberState | Ngo;

export type DialogueSession = {
  readonly __typename?: 'DialogueSession';
  readonly body?: Maybe<Body>;
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  readonly cancelledOn?: Maybe<Scalars['Date']['output']>;
  readonly documents: ReadonlyArray<Document>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly format: DialogueFormat;
  readonly forum?: Maybe<Forum>;
  readonly hearings: HearingConnection;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly memberStates: SessionMemberStateConnection;
  readonly mode: ParticipationMode;
  readonly ngos: SessionNgoConnection;
  readonly outcomes: ReadonlyArray<SessionOutcome>;
  readonly place?: Maybe<SessionPlace>;
  readonly provenance: Provenance;
  readonly recommendations?: Maybe<RecommendationConnection>;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly theme?: Maybe<Scalars['String']['output']>;
  readonly themes: ThemeConnection;
  readonly timezone?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};


export type DialogueSessionHearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type DialogueSessionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type DialogueSessionMemberStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type DialogueSessionNgosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type DialogueSessionRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type DialogueSessionThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type DialogueSessionConnection = {
  readonly __typename?: 'DialogueSessionConnection';
  readonly edges: ReadonlyArray<DialogueSessionEdge>;
  readonly nodes: ReadonlyArray<DialogueSession>;
  readonly pageInfo: PageInfo;
};

export type DialogueSessionEdge = {
  readonly __typename?: 'DialogueSessionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DialogueSession;
};

export type DialogueSessionFilter = {
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  readonly format?: InputMaybe<DialogueFormat>;
  readonly forum?: InputMaybe<Scalars['ID']['input']>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly ngo?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type Document = {
  readonly __typename?: 'Document';
  readonly reference: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type DraftWorkPlanInput = {
  readonly body: Scalars['ID']['input'];
  readonly endsOn: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly items?: ReadonlyArray<WorkPlanItemInput>;
  readonly startsOn: Scalars['Date']['input'];
  readonly title: Scalars['String']['input'];
};

export type DraftWorkPlanPayload = {
  readonly __typename?: 'DraftWorkPlanPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
  readonly workPlan?: Maybe<WorkPlan>;
};

export type ElectBodyMemberInput = {
  readonly body: Scalars['ID']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly ngo?: InputMaybe<NgoUnderNameInput>;
  readonly role: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

export type ElectBodyMemberPayload = {
  readonly __typename?: 'ElectBodyMemberPayload';
  readonly bodyMember?: Maybe<BodyMember>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type EndBodyTermInput = {
  readonly bodyMemberId: Scalars['ID']['input'];
  readonly endsOn: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type EndBodyTermPayload = {
  readonly __typename?: 'EndBodyTermPayload';
  readonly bodyMember?: Maybe<BodyMember>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type EndorseThemeInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly themeId: Scalars['ID']['input'];
};

export type EndorseThemePayload = {
  readonly __typename?: 'EndorseThemePayload';
  readonly theme?: Maybe<Theme>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type EstablishBodyInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly nameEs?: InputMaybe<Scalars['String']['input']>;
  readonly nameFr?: InputMaybe<Scalars['String']['input']>;
};

export type EstablishBodyPayload = {
  readonly __typename?: 'EstablishBodyPayload';
  readonly body?: Maybe<Body>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type FieldOfCompetence =
  | 'COMMUNICATION_AND_INFORMATION'
  | 'CULTURE'
  | 'EDUCATION'
  | 'NATURAL_SCIENCES'
  | 'SOCIAL_AND_HUMAN_SCIENCES';

export type FollowUp = {
  readonly __typename?: 'FollowUp';
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly correctedOn?: Maybe<Scalars['Date']['output']>;
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly remindedOn: ReadonlyArray<Scalars['Date']['output']>;
  readonly status: FollowUpStatus;
};

export type FollowUpStatus =
  | 'ANSWERED'
  | 'DELIVERED'
  | 'ISSUED'
  | 'OVERDUE';

export type Forum = {
  readonly __typename?: 'Forum';
  readonly id: Scalars['ID']['output'];
  readonly recommendations?: Maybe<RecommendationConnection>;
};


export type ForumRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type GrantHearingInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly hearingId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly minutes: Scalars['Int']['input'];
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type GrantHearingPayload = {
  readonly __typename?: 'GrantHearingPayload';
  readonly hearing?: Maybe<Hearing>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Hearing = {
  readonly __typename?: 'Hearing';
  readonly agendaItem: Scalars['String']['output'];
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  readonly ngo?: Maybe<Ngo>;
  readonly refusedBecause?: Maybe<Scalars['String']['output']>;
  readonly requestedOn: Scalars['Date']['output'];
  readonly session?: Maybe<DialogueSession>;
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly statement: Scalars['String']['output'];
  readonly status: HearingStatus;
  readonly version: Scalars['Int']['output'];
};


export type HearingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type HearingConnection = {
  readonly __typename?: 'HearingConnection';
  readonly edges: ReadonlyArray<HearingEdge>;
  readonly nodes: ReadonlyArray<Hearing>;
  readonly pageInfo: PageInfo;
};

export type HearingEdge = {
  readonly __typename?: 'HearingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Hearing;
};

export type HearingStatus =
  | 'GRANTED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'WITHDRAWN';

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

export type IssueRecommendationInput = {
  readonly addressees: ReadonlyArray<AddresseeInput>;
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type IssueRecommendationPayload = {
  readonly __typename?: 'IssueRecommendationPayload';
  readonly recommendation?: Maybe<Recommendation>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Language =
  | 'EN'
  | 'ES'
  | 'FR';

export type MemberState = {
  readonly __typename?: 'MemberState';
  readonly code: Scalars['ID']['output'];
  readonly dialogueSessions?: Maybe<DialogueSessionConnection>;
  readonly recommendations?: Maybe<AddressedRecommendationConnection>;
};


export type MemberStateDialogueSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type MemberStateRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  onDate?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<FollowUpStatus>;
};

export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Float']['output'];
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly acceptContribution: AcceptContributionPayload;
  readonly addSessionDocument: AddSessionDocumentPayload;
  readonly addWorkPlanItem: AddWorkPlanItemPayload;
  readonly adoptWorkPlan: AdoptWorkPlanPayload;
  readonly answerQuestion: AnswerQuestionPayload;
  readonly answerRecommendation: AnswerRecommendationPayload;
  readonly askQuestion: AskQuestionPayload;
  readonly cancelSession: CancelSessionPayload;
  readonly conveneSession: ConveneSessionPayload;
  readonly correctAnswer: CorrectAnswerPayload;
  readonly createTaskForce: CreateTaskForcePayload;
  readonly declineContribution: DeclineContributionPayload;
  readonly deliverRecommendation: DeliverRecommendationPayload;
  readonly deliverWorkPlan: DeliverWorkPlanPayload;
  readonly draftWorkPlan: DraftWorkPlanPayload;
  readonly electBodyMember: ElectBodyMemberPayload;
  readonly endBodyTerm: EndBodyTermPayload;
  readonly endorseTheme: EndorseThemePayload;
  readonly establishBody: EstablishBodyPayload;
  readonly grantHearing: GrantHearingPayload;
  readonly issueRecommendation: IssueRecommendationPayload;
  readonly proposeTheme: ProposeThemePayload;
  readonly recordAttendance: RecordAttendancePayload;
  readonly recordOutcome: RecordOutcomePayload;
  readonly refuseHearing: RefuseHearingPayload;
  readonly remindAddressee: RemindAddresseePayload;
  readonly removeSessionDocument: RemoveSessionDocumentPayload;
  readonly removeWorkPlanItem: RemoveWorkPlanItemPayload;
  readonly reportWorkPlanProgress: ReportWorkPlanProgressPayload;
  readonly requestHearing: RequestHearingPayload;
  readonly settleTheme: SettleThemePayload;
  readonly submitContribution: SubmitContributionPayload;
  readonly updateSession: UpdateSessionPayload;
  readonly updateWorkPlanItem: UpdateWorkPlanItemPayload;
  readonly withdrawContribution: WithdrawContributionPayload;
  readonly withdrawEndorsement: WithdrawEndorsementPayload;
  readonly withdrawHearing: WithdrawHearingPayload;
  readonly withdrawRecommendation: WithdrawRecommendationPayload;
};


export type MutationAcceptContributionArgs = {
  input: AcceptContributionInput;
};


export type MutationAddSessionDocumentArgs = {
  input: AddSessionDocumentInput;
};


export type MutationAddWorkPlanItemArgs = {
  input: AddWorkPlanItemInput;
};


export type MutationAdoptWorkPlanArgs = {
  input: AdoptWorkPlanInput;
};


export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


export type MutationAnswerRecommendationArgs = {
  input: AnswerRecommendationInput;
};


export type MutationAskQuestionArgs = {
  input: AskQuestionInput;
};


export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


export type MutationConveneSessionArgs = {
  input: ConveneSessionInput;
};


export type MutationCorrectAnswerArgs = {
  input: CorrectAnswerInput;
};


export type MutationCreateTaskForceArgs = {
  input: CreateTaskForceInput;
};


export type MutationDeclineContributionArgs = {
  input: DeclineContributionInput;
};


export type MutationDeliverRecommendationArgs = {
  input: DeliverRecommendationInput;
};


export type MutationDeliverWorkPlanArgs = {
  input: DeliverWorkPlanInput;
};


export type MutationDraftWorkPlanArgs = {
  input: DraftWorkPlanInput;
};


export type MutationElectBodyMemberArgs = {
  input: ElectBodyMemberInput;
};


export type MutationEndBodyTermArgs = {
  input: EndBodyTermInput;
};


export type MutationEndorseThemeArgs = {
  input: EndorseThemeInput;
};


export type MutationEstablishBodyArgs = {
  input: EstablishBodyInput;
};


export type MutationGrantHearingArgs = {
  input: GrantHearingInput;
};


export type MutationIssueRecommendationArgs = {
  input: IssueRecommendationInput;
};


export type MutationProposeThemeArgs = {
  input: ProposeThemeInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationRecordOutcomeArgs = {
  input: RecordOutcomeInput;
};


export type MutationRefuseHearingArgs = {
  input: RefuseHearingInput;
};


export type MutationRemindAddresseeArgs = {
  input: RemindAddresseeInput;
};


export type MutationRemoveSessionDocumentArgs = {
  input: RemoveSessionDocumentInput;
};


export type MutationRemoveWorkPlanItemArgs = {
  input: RemoveWorkPlanItemInput;
};


export type MutationReportWorkPlanProgressArgs = {
  input: ReportWorkPlanProgressInput;
};


export type MutationRequestHearingArgs = {
  input: RequestHearingInput;
};


export type MutationSettleThemeArgs = {
  input: SettleThemeInput;
};


export type MutationSubmitContributionArgs = {
  input: SubmitContributionInput;
};


export type MutationUpdateSessionArgs = {
  input: UpdateSessionInput;
};


export type MutationUpdateWorkPlanItemArgs = {
  input: UpdateWorkPlanItemInput;
};


export type MutationWithdrawContributionArgs = {
  input: WithdrawContributionInput;
};


export type MutationWithdrawEndorsementArgs = {
  input: WithdrawEndorsementInput;
};


export type MutationWithdrawHearingArgs = {
  input: WithdrawHearingInput;
};


export type MutationWithdrawRecommendationArgs = {
  input: WithdrawRecommendationInput;
};

export type NationalCommission = {
  readonly __typename?: 'NationalCommission';
  readonly id: Scalars['ID']['output'];
  readonly recommendations?: Maybe<AddressedRecommendationConnection>;
};


export type NationalCommissionRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  onDate?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<FollowUpStatus>;
};

export type Ngo = {
  readonly __typename?: 'Ngo';
  readonly dialogueSessions?: Maybe<DialogueSessionConnection>;
  readonly id: Scalars['ID']['output'];
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};


export type NgoDialogueSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type NgoUnderNameInput = {
  readonly name: Scalars['String']['input'];
  readonly ngoId: Scalars['ID']['input'];
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

export type ProposeThemeInput = {
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
};

export type ProposeThemePayload = {
  readonly __typename?: 'ProposeThemePayload';
  readonly theme?: Maybe<Theme>;
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

export type Query = {
  readonly __typename?: 'Query';
  readonly bodies: ReadonlyArray<Body>;
  readonly body?: Maybe<Body>;
  readonly bodyMember?: Maybe<BodyMember>;
  readonly contribution?: Maybe<Contribution>;
  readonly dialogueSession?: Maybe<DialogueSession>;
  readonly dialogueSessions: DialogueSessionConnection;
  readonly hearing?: Maybe<Hearing>;
  readonly question?: Maybe<Question>;
  readonly recommendation?: Maybe<Recommendation>;
  readonly recommendationHistory?: Maybe<HistoryConnection>;
  readonly taskForce?: Maybe<TaskForce>;
  readonly taskForces: ReadonlyArray<TaskForce>;
  readonly theme?: Maybe<Theme>;
  readonly workPlan?: Maybe<WorkPlan>;
};


export type QueryBodyArgs = {
  code: Scalars['ID']['input'];
};


export type QueryBodyMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContributionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDialogueSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDialogueSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<DialogueSessionFilter>;
};


export type QueryHearingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecommendationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryTaskForceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkPlanArgs = {
  id: Scalars['ID']['input'];
};

export type Question = {
  readonly __typename?: 'Question';
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly askedOn: Scalars['Date']['output'];
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly ngo?: Maybe<Ngo>;
  readonly provenance: Provenance;
  readonly taskForce?: Maybe<TaskForce>;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type QuestionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type QuestionConnection = {
  readonly __typename?: 'QuestionConnection';
  readonly edges: ReadonlyArray<QuestionEdge>;
  readonly nodes: ReadonlyArray<Question>;
  readonly pageInfo: PageInfo;
};

export type QuestionEdge = {
  readonly __typename?: 'QuestionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Question;
};

export type Recommendation = {
  readonly __typename?: 'Recommendation';
  readonly addressees: ReadonlyArray<RecommendationAddressee>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly number: Scalars['Int']['output'];
  readonly origin?: Maybe<RecommendationOrigin>;
  readonly provenance: Provenance;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type RecommendationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type RecommendationAddressee = {
  readonly __typename?: 'RecommendationAddressee';
  readonly addressee?: Maybe<RecommendationParty>;
  readonly followUp?: Maybe<FollowUp>;
};


export type RecommendationAddresseeFollowUpArgs = {
  onDate?: InputMaybe<Scalars['Date']['input']>;
};

export type RecommendationConnection = {
  readonly __typename?: 'RecommendationConnection';
  readonly edges: ReadonlyArray<RecommendationEdge>;
  readonly nodes: ReadonlyArray<Recommendation>;
  readonly pageInfo: PageInfo;
};

export type RecommendationEdge = {
  readonly __typename?: 'RecommendationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Recommendation;
};

export type RecommendationOrigin = DialogueSession | Forum;

export type RecommendationParty = Body | MemberState | NationalCommission | Sector;

export type RecommendationPartyInput = {
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly nationalCommission?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<FieldOfCompetence>;
};

export type RecordAttendanceInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberStates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ngos?: InputMaybe<ReadonlyArray<NgoUnderNameInput>>;
  readonly sessionId: Scalars['ID']['input'];
};

export type RecordAttendancePayload = {
  readonly __typename?: 'RecordAttendancePayload';
  readonly session?: Maybe<DialogueSession>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RecordOutcomeInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type RecordOutcomePayload = {
  readonly __typename?: 'RecordOutcomePayload';
  readonly session?: Maybe<DialogueSession>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RefuseHearingInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly hearingId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RefuseHearingPayload = {
  readonly __typename?: 'RefuseHearingPayload';
  readonly hearing?: Maybe<Hearing>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Region =
  | 'AFRICA'
  | 'ARAB_STATES'
  | 'ASIA_PACIFIC'
  | 'EUROPE_NORTH_AMERICA'
  | 'LATIN_AMERICA_CARIBBEAN';

export type RemindAddresseeInput = {
  readonly addressee: RecommendationPartyInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly remindedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type RemindAddresseePayload = {
  readonly __typename?: 'RemindAddresseePayload';
  readonly followUp?: Maybe<FollowUp>;
  readonly recommendation?: Maybe<Recommendation>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RemoveSessionDocumentInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reference: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type RemoveSessionDocumentPayload = {
  readonly __typename?: 'RemoveSessionDocumentPayload';
  readonly session?: Maybe<DialogueSession>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RemoveWorkPlanItemInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly workPlanId: Scalars['ID']['input'];
};

export type RemoveWorkPlanItemPayload = {
  readonly __typename?: 'RemoveWorkPlanItemPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
  readonly workPlan?: Maybe<WorkPlan>;
};

export type ReportWorkPlanProgressInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly progress: WorkPlanProgress;
  readonly workPlanId: Scalars['ID']['input'];
};

export type ReportWorkPlanProgressPayload = {
  readonly __typename?: 'ReportWorkPlanProgressPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
  readonly workPlan?: Maybe<WorkPlan>;
};

export type RequestHearingInput = {
  readonly agendaItem: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ngoId: Scalars['ID']['input'];
  readonly sessionId: Scalars['ID']['input'];
  readonly statement: Scalars['String']['input'];
};

export type RequestHearingPayload = {
  readonly __typename?: 'RequestHearingPayload';
  readonly hearing?: Maybe<Hearing>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Sector = {
  readonly __typename?: 'Sector';
  readonly field: FieldOfCompetence;
  readonly recommendations?: Maybe<AddressedRecommendationConnection>;
};


export type SectorRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  onDate?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<FollowUpStatus>;
};

export type SessionLocationInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type SessionMemberStateConnection = {
  readonly __typename?: 'SessionMemberStateConnection';
  readonly edges: ReadonlyArray<SessionMemberStateEdge>;
  readonly nodes: ReadonlyArray<Maybe<MemberState>>;
  readonly pageInfo: PageInfo;
};

export type SessionMemberStateEdge = {
  readonly __typename?: 'SessionMemberStateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<MemberState>;
};

export type SessionNgoConnection = {
  readonly __typename?: 'SessionNgoConnection';
  readonly edges: ReadonlyArray<SessionNgoEdge>;
  readonly nodes: ReadonlyArray<Maybe<Ngo>>;
  readonly pageInfo: PageInfo;
};

export type SessionNgoEdge = {
  readonly __typename?: 'SessionNgoEdge';
  readonly cursor: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly node?: Maybe<Ngo>;
};

export type SessionOutcome = {
  readonly __typename?: 'SessionOutcome';
  readonly text: Scalars['String']['output'];
};

export type SessionPlace = {
  readonly __typename?: 'SessionPlace';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Country>;
  readonly location?: Maybe<GeoPoint>;
};

export type SessionPlaceInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly location?: InputMaybe<SessionLocationInput>;
};

export type SettleThemeInput = {
  readonly decision: ThemeDecision;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly themeId: Scalars['ID']['input'];
};

export type SettleThemePayload = {
  readonly __typename?: 'SettleThemePayload';
  readonly theme?: Maybe<Theme>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type SubmitContributionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberStates?: ReadonlyArray<Scalars['ID']['input']>;
  readonly ngoId: Scalars['ID']['input'];
  readonly taskForceId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly themes: ReadonlyArray<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

export type SubmitContributionPayload = {
  readonly __typename?: 'SubmitContributionPayload';
  readonly contribution?: Maybe<Contribution>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type TaskForce = {
  readonly __typename?: 'TaskForce';
  readonly body?: Maybe<Body>;
  readonly contributions: ContributionConnection;
  readonly digest: ReadonlyArray<ThemeDigest>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly mandate: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly provenance: Provenance;
  readonly questions: QuestionConnection;
  readonly version: Scalars['Int']['output'];
};


export type TaskForceContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type TaskForceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type TaskForceQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Theme = {
  readonly __typename?: 'Theme';
  readonly endorsements: ReadonlyArray<ThemeEndorsement>;
  readonly explanation?: Maybe<Scalars['String']['output']>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly memberStateEndorsementCount: Scalars['Int']['output'];
  readonly ngoEndorsementCount: Scalars['Int']['output'];
  readonly proposedBy?: Maybe<DialogueParty>;
  readonly proposedOn: Scalars['Date']['output'];
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  readonly settlementReason?: Maybe<Scalars['String']['output']>;
  readonly status: ThemeStatus;
  readonly subject?: Maybe<ThemeSubject>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type ThemeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ThemeConnection = {
  readonly __typename?: 'ThemeConnection';
  readonly edges: ReadonlyArray<ThemeEdge>;
  readonly nodes: ReadonlyArray<Theme>;
  readonly pageInfo: PageInfo;
};

export type ThemeDecision =
  | 'DECLINE'
  | 'RETAIN';

export type ThemeDigest = {
  readonly __typename?: 'ThemeDigest';
  readonly contributionCount: Scalars['Int']['output'];
  readonly memberStates: ReadonlyArray<Maybe<MemberState>>;
  readonly theme: Scalars['String']['output'];
};

export type ThemeEdge = {
  readonly __typename?: 'ThemeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Theme;
};

export type ThemeEndorsement = {
  readonly __typename?: 'ThemeEndorsement';
  readonly endorsedOn: Scalars['Date']['output'];
  readonly party?: Maybe<DialogueParty>;
};

export type ThemeStatus =
  | 'DECLINED'
  | 'PROPOSED'
  | 'RETAINED';

export type ThemeSubject = Body | DialogueSession;

export type UpdateSessionInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly format?: InputMaybe<DialogueFormat>;
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly mode?: InputMaybe<ParticipationMode>;
  readonly place?: InputMaybe<SessionPlaceInput>;
  readonly sessionId: Scalars['ID']['input'];
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateSessionPayload = {
  readonly __typename?: 'UpdateSessionPayload';
  readonly session?: Maybe<DialogueSession>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdateWorkPlanItemInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly ngoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly recommendationId?: InputMaybe<Scalars['ID']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly workPlanId: Scalars['ID']['input'];
};

export type UpdateWorkPlanItemPayload = {
  readonly __typename?: 'UpdateWorkPlanItemPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
  readonly workPlan?: Maybe<WorkPlan>;
};

export type UserError = {
  readonly __typename?: 'UserError';
  readonly code: Scalars['String']['output'];
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type WithdrawContributionInput = {
  readonly contributionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type WithdrawContributionPayload = {
  readonly __typename?: 'WithdrawContributionPayload';
  readonly contribution?: Maybe<Contribution>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type WithdrawEndorsementInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  readonly themeId: Scalars['ID']['input'];
};

export type WithdrawEndorsementPayload = {
  readonly __typename?: 'WithdrawEndorsementPayload';
  readonly theme?: Maybe<Theme>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type WithdrawHearingInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly hearingId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type WithdrawHearingPayload = {
  readonly __typename?: 'WithdrawHearingPayload';
  readonly hearing?: Maybe<Hearing>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type WithdrawRecommendationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
};

export type WithdrawRecommendationPayload = {
  readonly __typename?: 'WithdrawRecommendationPayload';
  readonly recommendationId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type WorkPlan = {
  readonly __typename?: 'WorkPlan';
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  readonly body?: Maybe<Body>;
  readonly deliveries: ReadonlyArray<WorkPlanDelivery>;
  readonly endsOn: Scalars['Date']['output'];
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly items: ReadonlyArray<WorkPlanItem>;
  readonly provenance: Provenance;
  readonly startsOn: Scalars['Date']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type WorkPlanHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type WorkPlanDelivery = {
  readonly __typename?: 'WorkPlanDelivery';
  readonly deliveredOn: Scalars['Date']['output'];
  readonly recipient?: Maybe<WorkPlanRecipient>;
};

export type WorkPlanItem = {
  readonly __typename?: 'WorkPlanItem';
  readonly id: Scalars['ID']['output'];
  readonly ngos: ReadonlyArray<Maybe<Ngo>>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly progress: WorkPlanProgress;
  readonly recommendation?: Maybe<Recommendation>;
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  readonly title: Scalars['String']['output'];
};

export type WorkPlanItemInput = {
  readonly ngoIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly recommendationId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
};

export type WorkPlanProgress =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'NOT_STARTED';

export type WorkPlanRecipient = MemberState | Sector;



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
  Body: Body;
  BodyMember: BodyMember;
  Contribution: Contribution;
  DialogueSession: DialogueSession;
  Forum: Forum;
  Hearing: Hearing;
  MemberState: MemberState;
  NationalCommission: NationalCommission;
  Ngo: Ngo;
  Question: Question;
  Recommendation: Recommendation;
  Sector: Sector;
  TaskForce: TaskForce;
  Theme: Theme;
  WorkPlan: WorkPlan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"code":true}> );
  BodyMember:
    ( { __typename: 'BodyMember' }
    & GraphQLRecursivePick<FederationTypes['BodyMember'], {"id":true}> );
  Contribution:
    ( { __typename: 'Contribution' }
    & GraphQLRecursivePick<FederationTypes['Contribution'], {"id":true}> );
  DialogueSession:
    ( { __typename: 'DialogueSession' }
    & GraphQLRecursivePick<FederationTypes['DialogueSession'], {"id":true}> );
  Forum:
    ( { __typename: 'Forum' }
    & GraphQLRecursivePick<FederationTypes['Forum'], {"id":true}> );
  Hearing:
    ( { __typename: 'Hearing' }
    & GraphQLRecursivePick<FederationTypes['Hearing'], {"id":true}> );
  MemberState:
    ( { __typename: 'MemberState' }
    & GraphQLRecursivePick<FederationTypes['MemberState'], {"code":true}> );
  NationalCommission:
    ( { __typename: 'NationalCommission' }
    & GraphQLRecursivePick<FederationTypes['NationalCommission'], {"id":true}> );
  Ngo:
    ( { __typename: 'Ngo' }
    & GraphQLRecursivePick<FederationTypes['Ngo'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Ngo'], {"ids":true}> ) );
  Question:
    ( { __typename: 'Question' }
    & GraphQLRecursivePick<FederationTypes['Question'], {"id":true}> );
  Recommendation:
    ( { __typename: 'Recommendation' }
    & GraphQLRecursivePick<FederationTypes['Recommendation'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"field":true}> );
  TaskForce:
    ( { __typename: 'TaskForce' }
    & GraphQLRecursivePick<FederationTypes['TaskForce'], {"id":true}> );
  Theme:
    ( { __typename: 'Theme' }
    & GraphQLRecursivePick<FederationTypes['Theme'], {"id":true}> );
  WorkPlan:
    ( { __typename: 'WorkPlan' }
    & GraphQLRecursivePick<FederationTypes['WorkPlan'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BodyMemberParty:
    | ( MemberStateReference )
    | ( NgoReference )
  ;
  DialogueParty:
    | ( MemberStateReference )
    | ( NgoReference )
  ;
  RecommendationOrigin:
    | ( SessionModel )
    | ( ForumReference )
  ;
  RecommendationParty:
    | ( BodyModel )
    | ( MemberStateReference )
    | ( NationalCommissionReference )
    | ( SectorReference )
  ;
  ThemeSubject:
    | ( BodyModel )
    | ( SessionModel )
  ;
  WorkPlanRecipient:
    | ( MemberStateReference )
    | ( SectorReference )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptContributionInput: AcceptContributionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptContributionPayload: ResolverTypeWrapper<Omit<AcceptContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversTypes['Contribution']> }>;
  AddSessionDocumentInput: AddSessionDocumentInput;
  AddSessionDocumentPayload: ResolverTypeWrapper<Omit<AddSessionDocumentPayload, 'session'> & { session?: Maybe<ResolversTypes['DialogueSession']> }>;
  AddWorkPlanItemInput: AddWorkPlanItemInput;
  AddWorkPlanItemPayload: ResolverTypeWrapper<Omit<AddWorkPlanItemPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  AddressedRecommendationConnection: ResolverTypeWrapper<Omit<AddressedRecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AddressedRecommendationEdge']>, nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  AddressedRecommendationEdge: ResolverTypeWrapper<Omit<AddressedRecommendationEdge, 'followUp' | 'node'> & { followUp: ResolversTypes['FollowUp'], node: ResolversTypes['Recommendation'] }>;
  AddresseeInput: AddresseeInput;
  AdoptWorkPlanInput: AdoptWorkPlanInput;
  AdoptWorkPlanPayload: ResolverTypeWrapper<Omit<AdoptWorkPlanPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: ResolverTypeWrapper<Omit<AnswerQuestionPayload, 'question'> & { question?: Maybe<ResolversTypes['Question']> }>;
  AnswerRecommendationInput: AnswerRecommendationInput;
  AnswerRecommendationPayload: ResolverTypeWrapper<Omit<AnswerRecommendationPayload, 'followUp' | 'recommendation'> & { followUp?: Maybe<ResolversTypes['FollowUp']>, recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  AskQuestionInput: AskQuestionInput;
  AskQuestionPayload: ResolverTypeWrapper<Omit<AskQuestionPayload, 'question'> & { question?: Maybe<ResolversTypes['Question']> }>;
  Body: ResolverTypeWrapper<BodyModel>;
  BodyMember: ResolverTypeWrapper<BodyMemberModel>;
  BodyMemberParty: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BodyMemberParty']>;
  CacheControlScope: CacheControlScope;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ResolverTypeWrapper<Omit<CancelSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['DialogueSession']> }>;
  Confidence: Confidence;
  Contribution: ResolverTypeWrapper<ContributionModel>;
  ContributionConnection: ResolverTypeWrapper<Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversTypes['Contribution']> }>;
  ContributionEdge: ResolverTypeWrapper<Omit<ContributionEdge, 'node'> & { node: ResolversTypes['Contribution'] }>;
  ContributionStatus: ContributionStatus;
  ConveneSessionInput: ConveneSessionInput;
  ConveneSessionPayload: ResolverTypeWrapper<Omit<ConveneSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['DialogueSession']> }>;
  CorrectAnswerInput: CorrectAnswerInput;
  CorrectAnswerPayload: ResolverTypeWrapper<Omit<CorrectAnswerPayload, 'followUp' | 'recommendation'> & { followUp?: Maybe<ResolversTypes['FollowUp']>, recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  Country: ResolverTypeWrapper<CountryModel>;
  CreateTaskForceInput: CreateTaskForceInput;
  CreateTaskForcePayload: ResolverTypeWrapper<Omit<CreateTaskForcePayload, 'taskForce'> & { taskForce?: Maybe<ResolversTypes['TaskForce']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineContributionInput: DeclineContributionInput;
  DeclineContributionPayload: ResolverTypeWrapper<Omit<DeclineContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversTypes['Contribution']> }>;
  DeliverRecommendationInput: DeliverRecommendationInput;
  DeliverRecommendationPayload: ResolverTypeWrapper<Omit<DeliverRecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  DeliverWorkPlanInput: DeliverWorkPlanInput;
  DeliverWorkPlanPayload: ResolverTypeWrapper<Omit<DeliverWorkPlanPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  DialogueFormat: DialogueFormat;
  DialogueParty: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DialogueParty']>;
  DialogueSession: ResolverTypeWrapper<SessionModel>;
  DialogueSessionConnection: ResolverTypeWrapper<Omit<DialogueSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DialogueSessionEdge']>, nodes: ReadonlyArray<ResolversTypes['DialogueSession']> }>;
  DialogueSessionEdge: ResolverTypeWrapper<Omit<DialogueSessionEdge, 'node'> & { node: ResolversTypes['DialogueSession'] }>;
  DialogueSessionFilter: DialogueSessionFilter;
  Document: ResolverTypeWrapper<Document>;
  DraftWorkPlanInput: DraftWorkPlanInput;
  DraftWorkPlanPayload: ResolverTypeWrapper<Omit<DraftWorkPlanPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  ElectBodyMemberInput: ElectBodyMemberInput;
  ElectBodyMemberPayload: ResolverTypeWrapper<Omit<ElectBodyMemberPayload, 'bodyMember'> & { bodyMember?: Maybe<ResolversTypes['BodyMember']> }>;
  EndBodyTermInput: EndBodyTermInput;
  EndBodyTermPayload: ResolverTypeWrapper<Omit<EndBodyTermPayload, 'bodyMember'> & { bodyMember?: Maybe<ResolversTypes['BodyMember']> }>;
  EndorseThemeInput: EndorseThemeInput;
  EndorseThemePayload: ResolverTypeWrapper<Omit<EndorseThemePayload, 'theme'> & { theme?: Maybe<ResolversTypes['Theme']> }>;
  EstablishBodyInput: EstablishBodyInput;
  EstablishBodyPayload: ResolverTypeWrapper<Omit<EstablishBodyPayload, 'body'> & { body?: Maybe<ResolversTypes['Body']> }>;
  FieldOfCompetence: FieldOfCompetence;
  FollowUp: ResolverTypeWrapper<FollowUpModel>;
  FollowUpStatus: FollowUpStatus;
  Forum: ResolverTypeWrapper<ForumReference>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GrantHearingInput: GrantHearingInput;
  GrantHearingPayload: ResolverTypeWrapper<Omit<GrantHearingPayload, 'hearing'> & { hearing?: Maybe<ResolversTypes['Hearing']> }>;
  Hearing: ResolverTypeWrapper<HearingModel>;
  HearingConnection: ResolverTypeWrapper<Omit<HearingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HearingEdge']>, nodes: ReadonlyArray<ResolversTypes['Hearing']> }>;
  HearingEdge: ResolverTypeWrapper<Omit<HearingEdge, 'node'> & { node: ResolversTypes['Hearing'] }>;
  HearingStatus: HearingStatus;
  HistoryConnection: ResolverTypeWrapper<HistoryConnection>;
  HistoryEdge: ResolverTypeWrapper<HistoryEdge>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HistoryField: ResolverTypeWrapper<HistoryField>;
  IssueRecommendationInput: IssueRecommendationInput;
  IssueRecommendationPayload: ResolverTypeWrapper<Omit<IssueRecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  Language: Language;
  MemberState: ResolverTypeWrapper<MemberStateReference>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalCommission: ResolverTypeWrapper<NationalCommissionReference>;
  Ngo: ResolverTypeWrapper<NgoReference>;
  NgoUnderNameInput: NgoUnderNameInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationMode: ParticipationMode;
  ProposeThemeInput: ProposeThemeInput;
  ProposeThemePayload: ResolverTypeWrapper<Omit<ProposeThemePayload, 'theme'> & { theme?: Maybe<ResolversTypes['Theme']> }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionModel>;
  QuestionConnection: ResolverTypeWrapper<Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionEdge: ResolverTypeWrapper<Omit<QuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  Recommendation: ResolverTypeWrapper<RecommendationModel>;
  RecommendationAddressee: ResolverTypeWrapper<AddresseeModel>;
  RecommendationConnection: ResolverTypeWrapper<Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecommendationEdge']>, nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationOrigin: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationOrigin']>;
  RecommendationParty: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationParty']>;
  RecommendationPartyInput: RecommendationPartyInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<Omit<RecordAttendancePayload, 'session'> & { session?: Maybe<ResolversTypes['DialogueSession']> }>;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomePayload: ResolverTypeWrapper<Omit<RecordOutcomePayload, 'session'> & { session?: Maybe<ResolversTypes['DialogueSession']> }>;
  RefuseHearingInput: RefuseHearingInput;
  RefuseHearingPayload: ResolverTypeWrapper<Omit<RefuseHearingPayload, 'hearing'> & { hearing?: Maybe<ResolversTypes['Hearing']> }>;
  Region: Region;
  RemindAddresseeInput: RemindAddresseeInput;
  RemindAddresseePayload: ResolverTypeWrapper<Omit<RemindAddresseePayload, 'followUp' | 'recommendation'> & { followUp?: Maybe<ResolversTypes['FollowUp']>, recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  RemoveSessionDocumentInput: RemoveSessionDocumentInput;
  RemoveSessionDocumentPayload: ResolverTypeWrapper<Omit<RemoveSessionDocumentPayload, 'session'> & { session?: Maybe<ResolversTypes['DialogueSession']> }>;
  RemoveWorkPlanItemInput: RemoveWorkPlanItemInput;
  RemoveWorkPlanItemPayload: ResolverTypeWrapper<Omit<RemoveWorkPlanItemPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  ReportWorkPlanProgressInput: ReportWorkPlanProgressInput;
  ReportWorkPlanProgressPayload: ResolverTypeWrapper<Omit<ReportWorkPlanProgressPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  RequestHearingInput: RequestHearingInput;
  RequestHearingPayload: ResolverTypeWrapper<Omit<RequestHearingPayload, 'hearing'> & { hearing?: Maybe<ResolversTypes['Hearing']> }>;
  Sector: ResolverTypeWrapper<SectorReference>;
  SessionLocationInput: SessionLocationInput;
  SessionMemberStateConnection: ResolverTypeWrapper<Omit<SessionMemberStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SessionMemberStateEdge']>, nodes: ReadonlyArray<Maybe<ResolversTypes['MemberState']>> }>;
  SessionMemberStateEdge: ResolverTypeWrapper<Omit<SessionMemberStateEdge, 'node'> & { node?: Maybe<ResolversTypes['MemberState']> }>;
  SessionNgoConnection: ResolverTypeWrapper<Omit<SessionNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SessionNgoEdge']>, nodes: ReadonlyArray<Maybe<ResolversTypes['Ngo']>> }>;
  SessionNgoEdge: ResolverTypeWrapper<Omit<SessionNgoEdge, 'node'> & { node?: Maybe<ResolversTypes['Ngo']> }>;
  SessionOutcome: ResolverTypeWrapper<SessionOutcome>;
  SessionPlace: ResolverTypeWrapper<SessionPlaceModel>;
  SessionPlaceInput: SessionPlaceInput;
  SettleThemeInput: SettleThemeInput;
  SettleThemePayload: ResolverTypeWrapper<Omit<SettleThemePayload, 'theme'> & { theme?: Maybe<ResolversTypes['Theme']> }>;
  SubmitContributionInput: SubmitContributionInput;
  SubmitContributionPayload: ResolverTypeWrapper<Omit<SubmitContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversTypes['Contribution']> }>;
  TaskForce: ResolverTypeWrapper<TaskForceModel>;
  Theme: ResolverTypeWrapper<ThemeModel>;
  ThemeConnection: ResolverTypeWrapper<Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversTypes['Theme']> }>;
  ThemeDecision: ThemeDecision;
  ThemeDigest: ResolverTypeWrapper<ThemeDigestModel>;
  ThemeEdge: ResolverTypeWrapper<Omit<ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  ThemeEndorsement: ResolverTypeWrapper<EndorsementModel>;
  ThemeStatus: ThemeStatus;
  ThemeSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ThemeSubject']>;
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionPayload: ResolverTypeWrapper<Omit<UpdateSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['DialogueSession']> }>;
  UpdateWorkPlanItemInput: UpdateWorkPlanItemInput;
  UpdateWorkPlanItemPayload: ResolverTypeWrapper<Omit<UpdateWorkPlanItemPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  WithdrawContributionInput: WithdrawContributionInput;
  WithdrawContributionPayload: ResolverTypeWrapper<Omit<WithdrawContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversTypes['Contribution']> }>;
  WithdrawEndorsementInput: WithdrawEndorsementInput;
  WithdrawEndorsementPayload: ResolverTypeWrapper<Omit<WithdrawEndorsementPayload, 'theme'> & { theme?: Maybe<ResolversTypes['Theme']> }>;
  WithdrawHearingInput: WithdrawHearingInput;
  WithdrawHearingPayload: ResolverTypeWrapper<Omit<WithdrawHearingPayload, 'hearing'> & { hearing?: Maybe<ResolversTypes['Hearing']> }>;
  WithdrawRecommendationInput: WithdrawRecommendationInput;
  WithdrawRecommendationPayload: ResolverTypeWrapper<WithdrawRecommendationPayload>;
  WorkPlan: ResolverTypeWrapper<WorkPlanModel>;
  WorkPlanDelivery: ResolverTypeWrapper<DeliveryModel>;
  WorkPlanItem: ResolverTypeWrapper<WorkPlanItemModel>;
  WorkPlanItemInput: WorkPlanItemInput;
  WorkPlanProgress: WorkPlanProgress;
  WorkPlanRecipient: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkPlanRecipient']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptContributionInput: AcceptContributionInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AcceptContributionPayload: Omit<AcceptContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversParentTypes['Contribution']> };
  AddSessionDocumentInput: AddSessionDocumentInput;
  AddSessionDocumentPayload: Omit<AddSessionDocumentPayload, 'session'> & { session?: Maybe<ResolversParentTypes['DialogueSession']> };
  AddWorkPlanItemInput: AddWorkPlanItemInput;
  AddWorkPlanItemPayload: Omit<AddWorkPlanItemPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  AddressedRecommendationConnection: Omit<AddressedRecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AddressedRecommendationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  AddressedRecommendationEdge: Omit<AddressedRecommendationEdge, 'followUp' | 'node'> & { followUp: ResolversParentTypes['FollowUp'], node: ResolversParentTypes['Recommendation'] };
  AddresseeInput: AddresseeInput;
  AdoptWorkPlanInput: AdoptWorkPlanInput;
  AdoptWorkPlanPayload: Omit<AdoptWorkPlanPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: Omit<AnswerQuestionPayload, 'question'> & { question?: Maybe<ResolversParentTypes['Question']> };
  AnswerRecommendationInput: AnswerRecommendationInput;
  AnswerRecommendationPayload: Omit<AnswerRecommendationPayload, 'followUp' | 'recommendation'> & { followUp?: Maybe<ResolversParentTypes['FollowUp']>, recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  AskQuestionInput: AskQuestionInput;
  AskQuestionPayload: Omit<AskQuestionPayload, 'question'> & { question?: Maybe<ResolversParentTypes['Question']> };
  Body: BodyModel;
  BodyMember: BodyMemberModel;
  BodyMemberParty: ResolversUnionTypes<ResolversParentTypes>['BodyMemberParty'];
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: Omit<CancelSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['DialogueSession']> };
  Contribution: ContributionModel;
  ContributionConnection: Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contribution']> };
  ContributionEdge: Omit<ContributionEdge, 'node'> & { node: ResolversParentTypes['Contribution'] };
  ConveneSessionInput: ConveneSessionInput;
  ConveneSessionPayload: Omit<ConveneSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['DialogueSession']> };
  CorrectAnswerInput: CorrectAnswerInput;
  CorrectAnswerPayload: Omit<CorrectAnswerPayload, 'followUp' | 'recommendation'> & { followUp?: Maybe<ResolversParentTypes['FollowUp']>, recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  Country: CountryModel;
  CreateTaskForceInput: CreateTaskForceInput;
  CreateTaskForcePayload: Omit<CreateTaskForcePayload, 'taskForce'> & { taskForce?: Maybe<ResolversParentTypes['TaskForce']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineContributionInput: DeclineContributionInput;
  DeclineContributionPayload: Omit<DeclineContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversParentTypes['Contribution']> };
  DeliverRecommendationInput: DeliverRecommendationInput;
  DeliverRecommendationPayload: Omit<DeliverRecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  DeliverWorkPlanInput: DeliverWorkPlanInput;
  DeliverWorkPlanPayload: Omit<DeliverWorkPlanPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  DialogueParty: ResolversUnionTypes<ResolversParentTypes>['DialogueParty'];
  DialogueSession: SessionModel;
  DialogueSessionConnection: Omit<DialogueSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DialogueSessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DialogueSession']> };
  DialogueSessionEdge: Omit<DialogueSessionEdge, 'node'> & { node: ResolversParentTypes['DialogueSession'] };
  DialogueSessionFilter: DialogueSessionFilter;
  Document: Document;
  DraftWorkPlanInput: DraftWorkPlanInput;
  DraftWorkPlanPayload: Omit<DraftWorkPlanPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  ElectBodyMemberInput: ElectBodyMemberInput;
  ElectBodyMemberPayload: Omit<ElectBodyMemberPayload, 'bodyMember'> & { bodyMember?: Maybe<ResolversParentTypes['BodyMember']> };
  EndBodyTermInput: EndBodyTermInput;
  EndBodyTermPayload: Omit<EndBodyTermPayload, 'bodyMember'> & { bodyMember?: Maybe<ResolversParentTypes['BodyMember']> };
  EndorseThemeInput: EndorseThemeInput;
  EndorseThemePayload: Omit<EndorseThemePayload, 'theme'> & { theme?: Maybe<ResolversParentTypes['Theme']> };
  EstablishBodyInput: EstablishBodyInput;
  EstablishBodyPayload: Omit<EstablishBodyPayload, 'body'> & { body?: Maybe<ResolversParentTypes['Body']> };
  FollowUp: FollowUpModel;
  Forum: ForumReference;
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GrantHearingInput: GrantHearingInput;
  GrantHearingPayload: Omit<GrantHearingPayload, 'hearing'> & { hearing?: Maybe<ResolversParentTypes['Hearing']> };
  Hearing: HearingModel;
  HearingConnection: Omit<HearingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HearingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Hearing']> };
  HearingEdge: Omit<HearingEdge, 'node'> & { node: ResolversParentTypes['Hearing'] };
  HistoryConnection: HistoryConnection;
  HistoryEdge: HistoryEdge;
  HistoryEntry: HistoryEntry;
  Boolean: Scalars['Boolean']['output'];
  HistoryField: HistoryField;
  IssueRecommendationInput: IssueRecommendationInput;
  IssueRecommendationPayload: Omit<IssueRecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  MemberState: MemberStateReference;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NationalCommission: NationalCommissionReference;
  Ngo: NgoReference;
  NgoUnderNameInput: NgoUnderNameInput;
  PageInfo: PageInfo;
  ProposeThemeInput: ProposeThemeInput;
  ProposeThemePayload: Omit<ProposeThemePayload, 'theme'> & { theme?: Maybe<ResolversParentTypes['Theme']> };
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Question: QuestionModel;
  QuestionConnection: Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionEdge: Omit<QuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  Recommendation: RecommendationModel;
  RecommendationAddressee: AddresseeModel;
  RecommendationConnection: Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecommendationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationOrigin: ResolversUnionTypes<ResolversParentTypes>['RecommendationOrigin'];
  RecommendationParty: ResolversUnionTypes<ResolversParentTypes>['RecommendationParty'];
  RecommendationPartyInput: RecommendationPartyInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: Omit<RecordAttendancePayload, 'session'> & { session?: Maybe<ResolversParentTypes['DialogueSession']> };
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomePayload: Omit<RecordOutcomePayload, 'session'> & { session?: Maybe<ResolversParentTypes['DialogueSession']> };
  RefuseHearingInput: RefuseHearingInput;
  RefuseHearingPayload: Omit<RefuseHearingPayload, 'hearing'> & { hearing?: Maybe<ResolversParentTypes['Hearing']> };
  RemindAddresseeInput: RemindAddresseeInput;
  RemindAddresseePayload: Omit<RemindAddresseePayload, 'followUp' | 'recommendation'> & { followUp?: Maybe<ResolversParentTypes['FollowUp']>, recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  RemoveSessionDocumentInput: RemoveSessionDocumentInput;
  RemoveSessionDocumentPayload: Omit<RemoveSessionDocumentPayload, 'session'> & { session?: Maybe<ResolversParentTypes['DialogueSession']> };
  RemoveWorkPlanItemInput: RemoveWorkPlanItemInput;
  RemoveWorkPlanItemPayload: Omit<RemoveWorkPlanItemPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  ReportWorkPlanProgressInput: ReportWorkPlanProgressInput;
  ReportWorkPlanProgressPayload: Omit<ReportWorkPlanProgressPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  RequestHearingInput: RequestHearingInput;
  RequestHearingPayload: Omit<RequestHearingPayload, 'hearing'> & { hearing?: Maybe<ResolversParentTypes['Hearing']> };
  Sector: SectorReference;
  SessionLocationInput: SessionLocationInput;
  SessionMemberStateConnection: Omit<SessionMemberStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SessionMemberStateEdge']>, nodes: ReadonlyArray<Maybe<ResolversParentTypes['MemberState']>> };
  SessionMemberStateEdge: Omit<SessionMemberStateEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MemberState']> };
  SessionNgoConnection: Omit<SessionNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SessionNgoEdge']>, nodes: ReadonlyArray<Maybe<ResolversParentTypes['Ngo']>> };
  SessionNgoEdge: Omit<SessionNgoEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Ngo']> };
  SessionOutcome: SessionOutcome;
  SessionPlace: SessionPlaceModel;
  SessionPlaceInput: SessionPlaceInput;
  SettleThemeInput: SettleThemeInput;
  SettleThemePayload: Omit<SettleThemePayload, 'theme'> & { theme?: Maybe<ResolversParentTypes['Theme']> };
  SubmitContributionInput: SubmitContributionInput;
  SubmitContributionPayload: Omit<SubmitContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversParentTypes['Contribution']> };
  TaskForce: TaskForceModel;
  Theme: ThemeModel;
  ThemeConnection: Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Theme']> };
  ThemeDigest: ThemeDigestModel;
  ThemeEdge: Omit<ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  ThemeEndorsement: EndorsementModel;
  ThemeSubject: ResolversUnionTypes<ResolversParentTypes>['ThemeSubject'];
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionPayload: Omit<UpdateSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['DialogueSession']> };
  UpdateWorkPlanItemInput: UpdateWorkPlanItemInput;
  UpdateWorkPlanItemPayload: Omit<UpdateWorkPlanItemPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  UserError: UserError;
  WithdrawContributionInput: WithdrawContributionInput;
  WithdrawContributionPayload: Omit<WithdrawContributionPayload, 'contribution'> & { contribution?: Maybe<ResolversParentTypes['Contribution']> };
  WithdrawEndorsementInput: WithdrawEndorsementInput;
  WithdrawEndorsementPayload: Omit<WithdrawEndorsementPayload, 'theme'> & { theme?: Maybe<ResolversParentTypes['Theme']> };
  WithdrawHearingInput: WithdrawHearingInput;
  WithdrawHearingPayload: Omit<WithdrawHearingPayload, 'hearing'> & { hearing?: Maybe<ResolversParentTypes['Hearing']> };
  WithdrawRecommendationInput: WithdrawRecommendationInput;
  WithdrawRecommendationPayload: WithdrawRecommendationPayload;
  WorkPlan: WorkPlanModel;
  WorkPlanDelivery: DeliveryModel;
  WorkPlanItem: WorkPlanItemModel;
  WorkPlanItemInput: WorkPlanItemInput;
  WorkPlanRecipient: ResolversUnionTypes<ResolversParentTypes>['WorkPlanRecipient'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptContributionPayload'] = ResolversParentTypes['AcceptContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddSessionDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSessionDocumentPayload'] = ResolversParentTypes['AddSessionDocumentPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddWorkPlanItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddWorkPlanItemPayload'] = ResolversParentTypes['AddWorkPlanItemPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type AddressedRecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressedRecommendationConnection'] = ResolversParentTypes['AddressedRecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AddressedRecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AddressedRecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressedRecommendationEdge'] = ResolversParentTypes['AddressedRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type AdoptWorkPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptWorkPlanPayload'] = ResolversParentTypes['AdoptWorkPlanPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type AnswerQuestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerQuestionPayload'] = ResolversParentTypes['AnswerQuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerRecommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRecommendationPayload'] = ResolversParentTypes['AnswerRecommendationPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskQuestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskQuestionPayload'] = ResolversParentTypes['AskQuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<BodyHistoryArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['BodyMember']>, ParentType, ContextType, Partial<BodyMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BodyNameArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['AddressedRecommendationConnection']>, ParentType, ContextType, RequireFields<BodyRecommendationsArgs, 'first'>>;
  sessions?: Resolver<ResolversTypes['DialogueSessionConnection'], ParentType, ContextType, RequireFields<BodySessionsArgs, 'first'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<BodyThemesArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workPlans?: Resolver<ReadonlyArray<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMember'] = ResolversParentTypes['BodyMember'], FederationReferenceType extends FederationReferenceTypes['BodyMember'] = FederationReferenceTypes['BodyMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BodyMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<BodyMemberHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['BodyMemberParty']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyMemberPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMemberParty'] = ResolversParentTypes['BodyMemberParty']> = {
  __resolveType?: TypeResolveFn<'MemberState' | 'Ngo', ParentType, ContextType>;
};

export type CancelSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSessionPayload'] = ResolversParentTypes['CancelSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution'], FederationReferenceType extends FederationReferenceTypes['Contribution'] = FederationReferenceTypes['Contribution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contribution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declinedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ContributionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberStates?: Resolver<ReadonlyArray<Maybe<ResolversTypes['MemberState']>>, ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContributionStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
};

export type ConveneSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConveneSessionPayload'] = ResolversParentTypes['ConveneSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAnswerPayload'] = ResolversParentTypes['CorrectAnswerPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type CreateTaskForcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTaskForcePayload'] = ResolversParentTypes['CreateTaskForcePayload']> = {
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineContributionPayload'] = ResolversParentTypes['DeclineContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliverRecommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverRecommendationPayload'] = ResolversParentTypes['DeliverRecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliverWorkPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverWorkPlanPayload'] = ResolversParentTypes['DeliverWorkPlanPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type DialoguePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueParty'] = ResolversParentTypes['DialogueParty']> = {
  __resolveType?: TypeResolveFn<'MemberState' | 'Ngo', ParentType, ContextType>;
};

export type DialogueSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueSession'] = ResolversParentTypes['DialogueSession'], FederationReferenceType extends FederationReferenceTypes['DialogueSession'] = FederationReferenceTypes['DialogueSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DialogueSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['DialogueFormat'], ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  hearings?: Resolver<ResolversTypes['HearingConnection'], ParentType, ContextType, RequireFields<DialogueSessionHearingsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<DialogueSessionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberStates?: Resolver<ResolversTypes['SessionMemberStateConnection'], ParentType, ContextType, RequireFields<DialogueSessionMemberStatesArgs, 'first'>>;
  mode?: Resolver<ResolversTypes['ParticipationMode'], ParentType, ContextType>;
  ngos?: Resolver<ResolversTypes['SessionNgoConnection'], ParentType, ContextType, RequireFields<DialogueSessionNgosArgs, 'first'>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['SessionOutcome']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['SessionPlace']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['RecommendationConnection']>, ParentType, ContextType, RequireFields<DialogueSessionRecommendationsArgs, 'first'>>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<DialogueSessionThemesArgs, 'first'>>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DialogueSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueSessionConnection'] = ResolversParentTypes['DialogueSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DialogueSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DialogueSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DialogueSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueSessionEdge'] = ResolversParentTypes['DialogueSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DialogueSession'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftWorkPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftWorkPlanPayload'] = ResolversParentTypes['DraftWorkPlanPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type ElectBodyMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectBodyMemberPayload'] = ResolversParentTypes['ElectBodyMemberPayload']> = {
  bodyMember?: Resolver<Maybe<ResolversTypes['BodyMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndBodyTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndBodyTermPayload'] = ResolversParentTypes['EndBodyTermPayload']> = {
  bodyMember?: Resolver<Maybe<ResolversTypes['BodyMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndorseThemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndorseThemePayload'] = ResolversParentTypes['EndorseThemePayload']> = {
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EstablishBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishBodyPayload'] = ResolversParentTypes['EstablishBodyPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remindedOn?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FollowUpStatus'], ParentType, ContextType>;
};

export type ForumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forum'] = ResolversParentTypes['Forum'], FederationReferenceType extends FederationReferenceTypes['Forum'] = FederationReferenceTypes['Forum']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Forum']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['RecommendationConnection']>, ParentType, ContextType, RequireFields<ForumRecommendationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GrantHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantHearingPayload'] = ResolversParentTypes['GrantHearingPayload']> = {
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing'], FederationReferenceType extends FederationReferenceTypes['Hearing'] = FederationReferenceTypes['Hearing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hearing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<HearingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  refusedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HearingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HearingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingConnection'] = ResolversParentTypes['HearingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HearingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hearing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HearingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingEdge'] = ResolversParentTypes['HearingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hearing'], ParentType, ContextType>;
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

export type IssueRecommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueRecommendationPayload'] = ResolversParentTypes['IssueRecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberState'] = ResolversParentTypes['MemberState'], FederationReferenceType extends FederationReferenceTypes['MemberState'] = FederationReferenceTypes['MemberState']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MemberState']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dialogueSessions?: Resolver<Maybe<ResolversTypes['DialogueSessionConnection']>, ParentType, ContextType, RequireFields<MemberStateDialogueSessionsArgs, 'first'>>;
  recommendations?: Resolver<Maybe<ResolversTypes['AddressedRecommendationConnection']>, ParentType, ContextType, RequireFields<MemberStateRecommendationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptContribution?: Resolver<ResolversTypes['AcceptContributionPayload'], ParentType, ContextType, RequireFields<MutationAcceptContributionArgs, 'input'>>;
  addSessionDocument?: Resolver<ResolversTypes['AddSessionDocumentPayload'], ParentType, ContextType, RequireFields<MutationAddSessionDocumentArgs, 'input'>>;
  addWorkPlanItem?: Resolver<ResolversTypes['AddWorkPlanItemPayload'], ParentType, ContextType, RequireFields<MutationAddWorkPlanItemArgs, 'input'>>;
  adoptWorkPlan?: Resolver<ResolversTypes['AdoptWorkPlanPayload'], ParentType, ContextType, RequireFields<MutationAdoptWorkPlanArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['AnswerQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  answerRecommendation?: Resolver<ResolversTypes['AnswerRecommendationPayload'], ParentType, ContextType, RequireFields<MutationAnswerRecommendationArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['AskQuestionPayload'], ParentType, ContextType, RequireFields<MutationAskQuestionArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['CancelSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  conveneSession?: Resolver<ResolversTypes['ConveneSessionPayload'], ParentType, ContextType, RequireFields<MutationConveneSessionArgs, 'input'>>;
  correctAnswer?: Resolver<ResolversTypes['CorrectAnswerPayload'], ParentType, ContextType, RequireFields<MutationCorrectAnswerArgs, 'input'>>;
  createTaskForce?: Resolver<ResolversTypes['CreateTaskForcePayload'], ParentType, ContextType, RequireFields<MutationCreateTaskForceArgs, 'input'>>;
  declineContribution?: Resolver<ResolversTypes['DeclineContributionPayload'], ParentType, ContextType, RequireFields<MutationDeclineContributionArgs, 'input'>>;
  deliverRecommendation?: Resolver<ResolversTypes['DeliverRecommendationPayload'], ParentType, ContextType, RequireFields<MutationDeliverRecommendationArgs, 'input'>>;
  deliverWorkPlan?: Resolver<ResolversTypes['DeliverWorkPlanPayload'], ParentType, ContextType, RequireFields<MutationDeliverWorkPlanArgs, 'input'>>;
  draftWorkPlan?: Resolver<ResolversTypes['DraftWorkPlanPayload'], ParentType, ContextType, RequireFields<MutationDraftWorkPlanArgs, 'input'>>;
  electBodyMember?: Resolver<ResolversTypes['ElectBodyMemberPayload'], ParentType, ContextType, RequireFields<MutationElectBodyMemberArgs, 'input'>>;
  endBodyTerm?: Resolver<ResolversTypes['EndBodyTermPayload'], ParentType, ContextType, RequireFields<MutationEndBodyTermArgs, 'input'>>;
  endorseTheme?: Resolver<ResolversTypes['EndorseThemePayload'], ParentType, ContextType, RequireFields<MutationEndorseThemeArgs, 'input'>>;
  establishBody?: Resolver<ResolversTypes['EstablishBodyPayload'], ParentType, ContextType, RequireFields<MutationEstablishBodyArgs, 'input'>>;
  grantHearing?: Resolver<ResolversTypes['GrantHearingPayload'], ParentType, ContextType, RequireFields<MutationGrantHearingArgs, 'input'>>;
  issueRecommendation?: Resolver<ResolversTypes['IssueRecommendationPayload'], ParentType, ContextType, RequireFields<MutationIssueRecommendationArgs, 'input'>>;
  proposeTheme?: Resolver<ResolversTypes['ProposeThemePayload'], ParentType, ContextType, RequireFields<MutationProposeThemeArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordOutcome?: Resolver<ResolversTypes['RecordOutcomePayload'], ParentType, ContextType, RequireFields<MutationRecordOutcomeArgs, 'input'>>;
  refuseHearing?: Resolver<ResolversTypes['RefuseHearingPayload'], ParentType, ContextType, RequireFields<MutationRefuseHearingArgs, 'input'>>;
  remindAddressee?: Resolver<ResolversTypes['RemindAddresseePayload'], ParentType, ContextType, RequireFields<MutationRemindAddresseeArgs, 'input'>>;
  removeSessionDocument?: Resolver<ResolversTypes['RemoveSessionDocumentPayload'], ParentType, ContextType, RequireFields<MutationRemoveSessionDocumentArgs, 'input'>>;
  removeWorkPlanItem?: Resolver<ResolversTypes['RemoveWorkPlanItemPayload'], ParentType, ContextType, RequireFields<MutationRemoveWorkPlanItemArgs, 'input'>>;
  reportWorkPlanProgress?: Resolver<ResolversTypes['ReportWorkPlanProgressPayload'], ParentType, ContextType, RequireFields<MutationReportWorkPlanProgressArgs, 'input'>>;
  requestHearing?: Resolver<ResolversTypes['RequestHearingPayload'], ParentType, ContextType, RequireFields<MutationRequestHearingArgs, 'input'>>;
  settleTheme?: Resolver<ResolversTypes['SettleThemePayload'], ParentType, ContextType, RequireFields<MutationSettleThemeArgs, 'input'>>;
  submitContribution?: Resolver<ResolversTypes['SubmitContributionPayload'], ParentType, ContextType, RequireFields<MutationSubmitContributionArgs, 'input'>>;
  updateSession?: Resolver<ResolversTypes['UpdateSessionPayload'], ParentType, ContextType, RequireFields<MutationUpdateSessionArgs, 'input'>>;
  updateWorkPlanItem?: Resolver<ResolversTypes['UpdateWorkPlanItemPayload'], ParentType, ContextType, RequireFields<MutationUpdateWorkPlanItemArgs, 'input'>>;
  withdrawContribution?: Resolver<ResolversTypes['WithdrawContributionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawContributionArgs, 'input'>>;
  withdrawEndorsement?: Resolver<ResolversTypes['WithdrawEndorsementPayload'], ParentType, ContextType, RequireFields<MutationWithdrawEndorsementArgs, 'input'>>;
  withdrawHearing?: Resolver<ResolversTypes['WithdrawHearingPayload'], ParentType, ContextType, RequireFields<MutationWithdrawHearingArgs, 'input'>>;
  withdrawRecommendation?: Resolver<ResolversTypes['WithdrawRecommendationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRecommendationArgs, 'input'>>;
};

export type NationalCommissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalCommission'] = ResolversParentTypes['NationalCommission'], FederationReferenceType extends FederationReferenceTypes['NationalCommission'] = FederationReferenceTypes['NationalCommission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NationalCommission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['AddressedRecommendationConnection']>, ParentType, ContextType, RequireFields<NationalCommissionRecommendationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NgoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ngo'] = ResolversParentTypes['Ngo'], FederationReferenceType extends FederationReferenceTypes['Ngo'] = FederationReferenceTypes['Ngo']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ngo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dialogueSessions?: Resolver<Maybe<ResolversTypes['DialogueSessionConnection']>, ParentType, ContextType, RequireFields<NgoDialogueSessionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProposeThemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeThemePayload'] = ResolversParentTypes['ProposeThemePayload']> = {
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'code'>>;
  bodyMember?: Resolver<Maybe<ResolversTypes['BodyMember']>, ParentType, ContextType, RequireFields<QueryBodyMemberArgs, 'id'>>;
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType, RequireFields<QueryContributionArgs, 'id'>>;
  dialogueSession?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType, RequireFields<QueryDialogueSessionArgs, 'id'>>;
  dialogueSessions?: Resolver<ResolversTypes['DialogueSessionConnection'], ParentType, ContextType, RequireFields<QueryDialogueSessionsArgs, 'first'>>;
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType, RequireFields<QueryHearingArgs, 'id'>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionArgs, 'id'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
  recommendationHistory?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<QueryRecommendationHistoryArgs, 'first' | 'id'>>;
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType, RequireFields<QueryTaskForceArgs, 'id'>>;
  taskForces?: Resolver<ReadonlyArray<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'id'>>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType, RequireFields<QueryWorkPlanArgs, 'id'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question'], FederationReferenceType extends FederationReferenceTypes['Question'] = FederationReferenceTypes['Question']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Question']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<QuestionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation'], FederationReferenceType extends FederationReferenceTypes['Recommendation'] = FederationReferenceTypes['Recommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['RecommendationAddressee']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<RecommendationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['RecommendationOrigin']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationAddresseeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationAddressee'] = ResolversParentTypes['RecommendationAddressee']> = {
  addressee?: Resolver<Maybe<ResolversTypes['RecommendationParty']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType, Partial<RecommendationAddresseeFollowUpArgs>>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RecommendationOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationOrigin'] = ResolversParentTypes['RecommendationOrigin']> = {
  __resolveType?: TypeResolveFn<'DialogueSession' | 'Forum', ParentType, ContextType>;
};

export type RecommendationPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationParty'] = ResolversParentTypes['RecommendationParty']> = {
  __resolveType?: TypeResolveFn<'Body' | 'MemberState' | 'NationalCommission' | 'Sector', ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOutcomePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOutcomePayload'] = ResolversParentTypes['RecordOutcomePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseHearingPayload'] = ResolversParentTypes['RefuseHearingPayload']> = {
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemindAddresseePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindAddresseePayload'] = ResolversParentTypes['RemindAddresseePayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveSessionDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveSessionDocumentPayload'] = ResolversParentTypes['RemoveSessionDocumentPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveWorkPlanItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWorkPlanItemPayload'] = ResolversParentTypes['RemoveWorkPlanItemPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type ReportWorkPlanProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWorkPlanProgressPayload'] = ResolversParentTypes['ReportWorkPlanProgressPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type RequestHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestHearingPayload'] = ResolversParentTypes['RequestHearingPayload']> = {
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  field?: Resolver<ResolversTypes['FieldOfCompetence'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['AddressedRecommendationConnection']>, ParentType, ContextType, RequireFields<SectorRecommendationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionMemberStateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMemberStateConnection'] = ResolversParentTypes['SessionMemberStateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionMemberStateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['MemberState']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SessionMemberStateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMemberStateEdge'] = ResolversParentTypes['SessionMemberStateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MemberState']>, ParentType, ContextType>;
};

export type SessionNgoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNgoConnection'] = ResolversParentTypes['SessionNgoConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionNgoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Ngo']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SessionNgoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNgoEdge'] = ResolversParentTypes['SessionNgoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
};

export type SessionOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionOutcome'] = ResolversParentTypes['SessionOutcome']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionPlace'] = ResolversParentTypes['SessionPlace']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
};

export type SettleThemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleThemePayload'] = ResolversParentTypes['SettleThemePayload']> = {
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitContributionPayload'] = ResolversParentTypes['SubmitContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForce'] = ResolversParentTypes['TaskForce'], FederationReferenceType extends FederationReferenceTypes['TaskForce'] = FederationReferenceTypes['TaskForce']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaskForce']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<TaskForceContributionsArgs, 'first'>>;
  digest?: Resolver<ReadonlyArray<ResolversTypes['ThemeDigest']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<TaskForceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<TaskForceQuestionsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme'], FederationReferenceType extends FederationReferenceTypes['Theme'] = FederationReferenceTypes['Theme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Theme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endorsements?: Resolver<ReadonlyArray<ResolversTypes['ThemeEndorsement']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ThemeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberStateEndorsementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ngoEndorsementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['DialogueParty']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settlementReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ThemeStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ThemeSubject']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ThemeDigestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeDigest'] = ResolversParentTypes['ThemeDigest']> = {
  contributionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberStates?: Resolver<ReadonlyArray<Maybe<ResolversTypes['MemberState']>>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeEndorsementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEndorsement'] = ResolversParentTypes['ThemeEndorsement']> = {
  endorsedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['DialogueParty']>, ParentType, ContextType>;
};

export type ThemeSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeSubject'] = ResolversParentTypes['ThemeSubject']> = {
  __resolveType?: TypeResolveFn<'Body' | 'DialogueSession', ParentType, ContextType>;
};

export type UpdateSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSessionPayload'] = ResolversParentTypes['UpdateSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateWorkPlanItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateWorkPlanItemPayload'] = ResolversParentTypes['UpdateWorkPlanItemPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type WithdrawContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawContributionPayload'] = ResolversParentTypes['WithdrawContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawEndorsementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEndorsementPayload'] = ResolversParentTypes['WithdrawEndorsementPayload']> = {
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawHearingPayload'] = ResolversParentTypes['WithdrawHearingPayload']> = {
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawRecommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawRecommendationPayload'] = ResolversParentTypes['WithdrawRecommendationPayload']> = {
  recommendationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan'], FederationReferenceType extends FederationReferenceTypes['WorkPlan'] = FederationReferenceTypes['WorkPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['WorkPlanDelivery']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<WorkPlanHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['WorkPlanItem']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkPlanDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanDelivery'] = ResolversParentTypes['WorkPlanDelivery']> = {
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['WorkPlanRecipient']>, ParentType, ContextType>;
};

export type WorkPlanItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanItem'] = ResolversParentTypes['WorkPlanItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ngos?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Ngo']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['WorkPlanProgress'], ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkPlanRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanRecipient'] = ResolversParentTypes['WorkPlanRecipient']> = {
  __resolveType?: TypeResolveFn<'MemberState' | 'Sector', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptContributionPayload?: AcceptContributionPayloadResolvers<ContextType>;
  AddSessionDocumentPayload?: AddSessionDocumentPayloadResolvers<ContextType>;
  AddWorkPlanItemPayload?: AddWorkPlanItemPayloadResolvers<ContextType>;
  AddressedRecommendationConnection?: AddressedRecommendationConnectionResolvers<ContextType>;
  AddressedRecommendationEdge?: AddressedRecommendationEdgeResolvers<ContextType>;
  AdoptWorkPlanPayload?: AdoptWorkPlanPayloadResolvers<ContextType>;
  AnswerQuestionPayload?: AnswerQuestionPayloadResolvers<ContextType>;
  AnswerRecommendationPayload?: AnswerRecommendationPayloadResolvers<ContextType>;
  AskQuestionPayload?: AskQuestionPayloadResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyMember?: BodyMemberResolvers<ContextType>;
  BodyMemberParty?: BodyMemberPartyResolvers<ContextType>;
  CancelSessionPayload?: CancelSessionPayloadResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  ConveneSessionPayload?: ConveneSessionPayloadResolvers<ContextType>;
  CorrectAnswerPayload?: CorrectAnswerPayloadResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CreateTaskForcePayload?: CreateTaskForcePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclineContributionPayload?: DeclineContributionPayloadResolvers<ContextType>;
  DeliverRecommendationPayload?: DeliverRecommendationPayloadResolvers<ContextType>;
  DeliverWorkPlanPayload?: DeliverWorkPlanPayloadResolvers<ContextType>;
  DialogueParty?: DialoguePartyResolvers<ContextType>;
  DialogueSession?: DialogueSessionResolvers<ContextType>;
  DialogueSessionConnection?: DialogueSessionConnectionResolvers<ContextType>;
  DialogueSessionEdge?: DialogueSessionEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DraftWorkPlanPayload?: DraftWorkPlanPayloadResolvers<ContextType>;
  ElectBodyMemberPayload?: ElectBodyMemberPayloadResolvers<ContextType>;
  EndBodyTermPayload?: EndBodyTermPayloadResolvers<ContextType>;
  EndorseThemePayload?: EndorseThemePayloadResolvers<ContextType>;
  EstablishBodyPayload?: EstablishBodyPayloadResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  GrantHearingPayload?: GrantHearingPayloadResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  HearingConnection?: HearingConnectionResolvers<ContextType>;
  HearingEdge?: HearingEdgeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryField?: HistoryFieldResolvers<ContextType>;
  IssueRecommendationPayload?: IssueRecommendationPayloadResolvers<ContextType>;
  MemberState?: MemberStateResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalCommission?: NationalCommissionResolvers<ContextType>;
  Ngo?: NgoResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProposeThemePayload?: ProposeThemePayloadResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationAddressee?: RecommendationAddresseeResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationOrigin?: RecommendationOriginResolvers<ContextType>;
  RecommendationParty?: RecommendationPartyResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  RecordOutcomePayload?: RecordOutcomePayloadResolvers<ContextType>;
  RefuseHearingPayload?: RefuseHearingPayloadResolvers<ContextType>;
  RemindAddresseePayload?: RemindAddresseePayloadResolvers<ContextType>;
  RemoveSessionDocumentPayload?: RemoveSessionDocumentPayloadResolvers<ContextType>;
  RemoveWorkPlanItemPayload?: RemoveWorkPlanItemPayloadResolvers<ContextType>;
  ReportWorkPlanProgressPayload?: ReportWorkPlanProgressPayloadResolvers<ContextType>;
  RequestHearingPayload?: RequestHearingPayloadResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SessionMemberStateConnection?: SessionMemberStateConnectionResolvers<ContextType>;
  SessionMemberStateEdge?: SessionMemberStateEdgeResolvers<ContextType>;
  SessionNgoConnection?: SessionNgoConnectionResolvers<ContextType>;
  SessionNgoEdge?: SessionNgoEdgeResolvers<ContextType>;
  SessionOutcome?: SessionOutcomeResolvers<ContextType>;
  SessionPlace?: SessionPlaceResolvers<ContextType>;
  SettleThemePayload?: SettleThemePayloadResolvers<ContextType>;
  SubmitContributionPayload?: SubmitContributionPayloadResolvers<ContextType>;
  TaskForce?: TaskForceResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeDigest?: ThemeDigestResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  ThemeEndorsement?: ThemeEndorsementResolvers<ContextType>;
  ThemeSubject?: ThemeSubjectResolvers<ContextType>;
  UpdateSessionPayload?: UpdateSessionPayloadResolvers<ContextType>;
  UpdateWorkPlanItemPayload?: UpdateWorkPlanItemPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawContributionPayload?: WithdrawContributionPayloadResolvers<ContextType>;
  WithdrawEndorsementPayload?: WithdrawEndorsementPayloadResolvers<ContextType>;
  WithdrawHearingPayload?: WithdrawHearingPayloadResolvers<ContextType>;
  WithdrawRecommendationPayload?: WithdrawRecommendationPayloadResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  WorkPlanDelivery?: WorkPlanDeliveryResolvers<ContextType>;
  WorkPlanItem?: WorkPlanItemResolvers<ContextType>;
  WorkPlanRecipient?: WorkPlanRecipientResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
