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
  /** A calendar day in the ISO 8601 form `YYYY-MM-DD`, without a time zone: the day it was at the place concerned. */
  Date: { input: string; output: string; }
  /**
   * An instant in the ISO 8601 form `2027-03-28T00:30:00Z`, answered in UTC. To show it as a local time, use the time
   * zone that stands beside it.
   */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** What `acceptContribution` takes. */
export type AcceptContributionInput = {
  /** Id of the contribution that is meant. */
  readonly contributionId: Scalars['ID']['input'];
  /** Version of the contribution that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What `acceptContribution` answers. */
export type AcceptContributionPayload = {
  readonly __typename?: 'AcceptContributionPayload';
  /** The contribution as it is now; null where the act was refused. */
  readonly contribution?: Maybe<Contribution>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `addSessionDocument` takes. */
export type AddSessionDocumentInput = {
  /** Version of the session that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Symbol under which the organization files it, such as `40 C/42`, or its title where it has no symbol. */
  readonly reference: Scalars['String']['input'];
  /** Id of the session that is meant. */
  readonly sessionId: Scalars['ID']['input'];
  /** Address of the document, where a stable one is known. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What `addSessionDocument` answers. */
export type AddSessionDocumentPayload = {
  readonly __typename?: 'AddSessionDocumentPayload';
  /** The session as it is now; null where the act was refused. */
  readonly session?: Maybe<DialogueSession>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `addWorkPlanItem` takes. */
export type AddWorkPlanItemInput = {
  /** Version of the plan that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is to be done. */
  readonly item: WorkPlanItemInput;
  /** Id of the plan that is meant. */
  readonly workPlanId: Scalars['ID']['input'];
};

/** What `addWorkPlanItem` answers. */
export type AddWorkPlanItemPayload = {
  readonly __typename?: 'AddWorkPlanItemPayload';
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
  /** The plan as it is now; null where the act was refused. */
  readonly workPlan?: Maybe<WorkPlan>;
};

/** A page of the recommendations to one addressee. */
export type AddressedRecommendationConnection = {
  readonly __typename?: 'AddressedRecommendationConnection';
  /** The recommendations with their cursors and this addressee's follow-up. */
  readonly edges: ReadonlyArray<AddressedRecommendationEdge>;
  /** The recommendations alone. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Whether more recommendations follow, and after which cursor. */
  readonly pageInfo: PageInfo;
};

/** A recommendation to one addressee, and what the addressee had done about it. */
export type AddressedRecommendationEdge = {
  readonly __typename?: 'AddressedRecommendationEdge';
  /** Position of this recommendation in the walk; pass it as `after` to read on. */
  readonly cursor: Scalars['String']['output'];
  /** How far this addressee had come on the day asked. */
  readonly followUp: FollowUp;
  /** The recommendation at this position. */
  readonly node: Recommendation;
};

/** Whom a recommendation is addressed to, and until when it should answer. */
export type AddresseeInput = {
  /** Last day for an answer, not before the recommendation is issued; left out where none is set. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who it is. */
  readonly party: RecommendationPartyInput;
};

/** What `adoptWorkPlan` takes. */
export type AdoptWorkPlanInput = {
  /** Day of the adoption, not after today; without it, today in UTC. */
  readonly adoptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the plan that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the plan that is meant. */
  readonly workPlanId: Scalars['ID']['input'];
};

/** What `adoptWorkPlan` answers. */
export type AdoptWorkPlanPayload = {
  readonly __typename?: 'AdoptWorkPlanPayload';
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
  /** The plan as it is now; null where the act was refused. */
  readonly workPlan?: Maybe<WorkPlan>;
};

/** What `answerQuestion` takes. */
export type AnswerQuestionInput = {
  /** What the task force answers, for everybody to read. */
  readonly answer: Scalars['String']['input'];
  /** Version of the question that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the question that is meant. */
  readonly questionId: Scalars['ID']['input'];
};

/** What `answerQuestion` answers. */
export type AnswerQuestionPayload = {
  readonly __typename?: 'AnswerQuestionPayload';
  /** The question as it is now; null where the act was refused. */
  readonly question?: Maybe<Question>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `answerRecommendation` takes. */
export type AnswerRecommendationInput = {
  /** The addressee that answers. */
  readonly addressee: RecommendationPartyInput;
  /** What it answers. */
  readonly answer: Scalars['String']['input'];
  /** Day of the answer, not after today; without it, today in UTC. */
  readonly answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the recommendation that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the recommendation that is meant. */
  readonly recommendationId: Scalars['ID']['input'];
};

/** What `answerRecommendation` answers. */
export type AnswerRecommendationPayload = {
  readonly __typename?: 'AnswerRecommendationPayload';
  /** The addressee's follow-up as it stands today; null where the act was refused. */
  readonly followUp?: Maybe<FollowUp>;
  /** The recommendation as it is now; null where the act was refused. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `askQuestion` takes. */
export type AskQuestionInput = {
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** NGO that asks. */
  readonly ngoId: Scalars['ID']['input'];
  /** Task force that is asked. */
  readonly taskForceId: Scalars['ID']['input'];
  /** What is asked. */
  readonly text: Scalars['String']['input'];
};

/** What `askQuestion` answers. */
export type AskQuestionPayload = {
  readonly __typename?: 'AskQuestionPayload';
  /** The question as it is now; null where the act was refused. */
  readonly question?: Maybe<Question>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** An organ, committee, conference or unit that takes part in the dialogue: a term of the controlled vocabulary, scheme `body`. */
export type Body = {
  readonly __typename?: 'Body';
  /** Code of the vocabulary, such as `NGP_COMMITTEE`. It never changes. */
  readonly code: Scalars['ID']['output'];
  /** What became of the entry: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /**
   * Who held office in it on a day. A term counts from its first day up to, but not including, the day it ended. NGOs come
   * first, by name and id, then Member States by code, then terms by id. Empty where no member is on record.
   */
  readonly members: ReadonlyArray<BodyMember>;
  /** Full name. Known in English for every body, in French for most. */
  readonly name: Scalars['String']['output'];
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /**
   * Recommendations that are addressed to it and were issued by the day asked. Order: `issuedOn` descending, number, id.
   * Null only beside an error.
   */
  readonly recommendations?: Maybe<AddressedRecommendationConnection>;
  /** Sessions that it held. Order: `startsOn` descending, unknown days last, then id. */
  readonly sessions: DialogueSessionConnection;
  /** Themes that NGOs and Member States proposed to it, outside any one session, the latest proposal first, then id. */
  readonly themes: ThemeConnection;
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /**
   * Work plans of its mandates, the latest mandate first, then id. A draft is for the NGOs in charge of an item and for
   * readers with the scope `drafts:read`.
   */
  readonly workPlans: ReadonlyArray<WorkPlan>;
};


/** An organ, committee, conference or unit that takes part in the dialogue: a term of the controlled vocabulary, scheme `body`. */
export type BodyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organ, committee, conference or unit that takes part in the dialogue: a term of the controlled vocabulary, scheme `body`. */
export type BodyMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An organ, committee, conference or unit that takes part in the dialogue: a term of the controlled vocabulary, scheme `body`. */
export type BodyNameArgs = {
  language?: InputMaybe<Language>;
};


/** An organ, committee, conference or unit that takes part in the dialogue: a term of the controlled vocabulary, scheme `body`. */
export type BodyRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  onDate?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<FollowUpStatus>;
};


/** An organ, committee, conference or unit that takes part in the dialogue: a term of the controlled vocabulary, scheme `body`. */
export type BodySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organ, committee, conference or unit that takes part in the dialogue: a term of the controlled vocabulary, scheme `body`. */
export type BodyThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The term of an NGO or a Member State in a body. */
export type BodyMember = {
  readonly __typename?: 'BodyMember';
  /** Where the seat is; null where the code on record is not in the vocabulary. */
  readonly body?: Maybe<Body>;
  /** First day no longer in office; null while the term goes on. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What became of the term: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /** Id that it got when it was recorded; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Who holds the seat; null where the party's own record could not be had. */
  readonly party?: Maybe<BodyMemberParty>;
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /** What it does there, as the record calls it, such as `Chair` or `Member`. */
  readonly role: Scalars['String']['output'];
  /** First day in office; null where it began before the records. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** The term of an NGO or a Member State in a body. */
export type BodyMemberHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Who can hold a seat in a body. */
export type BodyMemberParty = MemberState | Ngo;

/** Who may keep an answer. */
export type CacheControlScope =
  /** The reader's own cache alone. */
  | 'PRIVATE'
  /** Any cache on the way, for all readers. */
  | 'PUBLIC';

/** What `cancelSession` takes. */
export type CancelSessionInput = {
  /** Version of the session that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is called off. */
  readonly reason: Scalars['String']['input'];
  /** Id of the session that is meant. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `cancelSession` answers. */
export type CancelSessionPayload = {
  readonly __typename?: 'CancelSessionPayload';
  /** The session as it is now; null where the act was refused. */
  readonly session?: Maybe<DialogueSession>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** How sure a record is. */
export type Confidence =
  /** Stated in the source named. */
  | 'HIGH'
  /** Doubtful: show it only with a caution. */
  | 'LOW'
  /** General public knowledge, or partly inferred from the source named. */
  | 'MEDIUM';

/** What an NGO sent to a task force, in writing. */
export type Contribution = {
  readonly __typename?: 'Contribution';
  /** Day on which it was accepted, declined or withdrawn, in UTC; null before, and where the record does not say. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Why it was declined; null where it was not. For the NGO itself and for readers with the scope `reviews:read`; for others
   * it is null, and `extensions.withheld` names this field.
   */
  readonly declinedBecause?: Maybe<Scalars['String']['output']>;
  /** What became of the contribution: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /** Id that it got when it was sent; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Member States that it concerns, by code; null for one whose own record could not be had. Empty where it names none. */
  readonly memberStates: ReadonlyArray<Maybe<MemberState>>;
  /** NGO that sent it; null where its own record could not be had. */
  readonly ngo?: Maybe<Ngo>;
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /** What the review has come to. */
  readonly status: ContributionStatus;
  /** Day on which it was sent, in UTC. */
  readonly submittedOn: Scalars['Date']['output'];
  /** Task force that it was sent to; null where that record could not be had. */
  readonly taskForce?: Maybe<TaskForce>;
  /**
   * The contribution in the NGO's words. Text is public only after review: while the status is not `ACCEPTED` it is for the
   * NGO itself and for readers with the scope `reviews:read`; for others it is null, and `extensions.withheld` names this
   * field.
   */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Themes it speaks to, as the NGO named them and in its order. */
  readonly themes: ReadonlyArray<Scalars['String']['output']>;
  /** Title that the NGO gave it. */
  readonly title: Scalars['String']['output'];
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** What an NGO sent to a task force, in writing. */
export type ContributionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of contributions to a task force. */
export type ContributionConnection = {
  readonly __typename?: 'ContributionConnection';
  /** The contributions with their cursors. */
  readonly edges: ReadonlyArray<ContributionEdge>;
  /** The contributions alone. */
  readonly nodes: ReadonlyArray<Contribution>;
  /** Whether more contributions follow, and after which cursor. */
  readonly pageInfo: PageInfo;
};

/** A contribution in a page. */
export type ContributionEdge = {
  readonly __typename?: 'ContributionEdge';
  /** Position of this contribution in the walk; pass it as `after` to read on. */
  readonly cursor: Scalars['String']['output'];
  /** The contribution at this position. */
  readonly node: Contribution;
};

/** How far the review of a contribution has come. */
export type ContributionStatus =
  /** Reviewed and public; it counts in the digest. */
  | 'ACCEPTED'
  /** Reviewed and not taken up: its text stays closed. */
  | 'DECLINED'
  /** Under review: its text is not public. */
  | 'SUBMITTED'
  /** Taken back by the NGO: gone from every list, and seen by the NGO itself and with the scope `reviews:read` alone. */
  | 'WITHDRAWN';

/** What `conveneSession` takes. */
export type ConveneSessionInput = {
  /** Code of the body that holds it, such as `NGP_COMMITTEE`. */
  readonly body: Scalars['ID']['input'];
  /** Last day, itself included, not before `startsOn`; null for a session of one day. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What kind of meeting or exchange it is. */
  readonly format: DialogueFormat;
  /** Forum to which it belongs or which it prepares. */
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How people take part. */
  readonly mode: ParticipationMode;
  /** Where it is held; null for sessions online, in writing, or without a known place. */
  readonly place?: InputMaybe<SessionPlaceInput>;
  /** First day, local to the place. */
  readonly startsOn: Scalars['Date']['input'];
  /** What it is about. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** IANA name of the time zone in which its days are counted, such as `Europe/Paris`. */
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  /** What the session is called, in one line. */
  readonly title: Scalars['String']['input'];
};

/** What `conveneSession` answers. */
export type ConveneSessionPayload = {
  readonly __typename?: 'ConveneSessionPayload';
  /** The session as it is now; null where the act was refused. */
  readonly session?: Maybe<DialogueSession>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `correctAnswer` takes. */
export type CorrectAnswerInput = {
  /** The addressee that answered. */
  readonly addressee: RecommendationPartyInput;
  /** What it answers now. */
  readonly answer: Scalars['String']['input'];
  /** Day of the correction, not after today; without it, today in UTC. */
  readonly correctedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the recommendation that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the recommendation that is meant. */
  readonly recommendationId: Scalars['ID']['input'];
};

/** What `correctAnswer` answers. */
export type CorrectAnswerPayload = {
  readonly __typename?: 'CorrectAnswerPayload';
  /** The addressee's follow-up as it stands today; null where the act was refused. */
  readonly followUp?: Maybe<FollowUp>;
  /** The recommendation as it is now; null where the act was refused. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/**
 * A country as a value: what an ISO 3166-1 code stands for. For membership, National Commission and field offices, ask
 * `memberState`.
 */
export type Country = {
  readonly __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code, such as `SN`. It can be an Associate Member's or that of a territory. */
  readonly code: Scalars['ID']['output'];
  /** Short name: the UN's form for Member States, otherwise the one of ISO 3166-1. */
  readonly name: Scalars['String']['output'];
  /** UNESCO region; null for a country that is neither Member State nor Associate Member. */
  readonly region?: Maybe<Region>;
};


/**
 * A country as a value: what an ISO 3166-1 code stands for. For membership, National Commission and field offices, ask
 * `memberState`.
 */
export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};

/** What `createTaskForce` takes. */
export type CreateTaskForceInput = {
  /** Code of the body that sets it up. */
  readonly body: Scalars['ID']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is set up to do, in English. */
  readonly mandate: Scalars['String']['input'];
  /** What the task force is called, in English. */
  readonly name: Scalars['String']['input'];
};

/** What `createTaskForce` answers. */
export type CreateTaskForcePayload = {
  readonly __typename?: 'CreateTaskForcePayload';
  /** The task force as it is now; null where the act was refused. */
  readonly taskForce?: Maybe<TaskForce>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `declineContribution` takes. */
export type DeclineContributionInput = {
  /** Id of the contribution that is meant. */
  readonly contributionId: Scalars['ID']['input'];
  /** Version of the contribution that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the NGO to read. */
  readonly reason: Scalars['String']['input'];
};

/** What `declineContribution` answers. */
export type DeclineContributionPayload = {
  readonly __typename?: 'DeclineContributionPayload';
  /** The contribution as it is now; null where the act was refused. */
  readonly contribution?: Maybe<Contribution>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `deliverRecommendation` takes. */
export type DeliverRecommendationInput = {
  /** Those whom it reached. */
  readonly addressees: ReadonlyArray<RecommendationPartyInput>;
  /** Day on which it reached them, not after today; without it, today in UTC. */
  readonly deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the recommendation that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the recommendation that is meant. */
  readonly recommendationId: Scalars['ID']['input'];
};

/** What `deliverRecommendation` answers. */
export type DeliverRecommendationPayload = {
  readonly __typename?: 'DeliverRecommendationPayload';
  /** The recommendation as it is now; null where the act was refused. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `deliverWorkPlan` takes. */
export type DeliverWorkPlanInput = {
  /** Day on which they received it, not after today; without it, today in UTC. */
  readonly deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the plan that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Member States that received it, by ISO 3166-1 alpha-2 code. */
  readonly memberStates?: ReadonlyArray<Scalars['ID']['input']>;
  /** Sectors that received it, by field of competence. */
  readonly sectors?: ReadonlyArray<FieldOfCompetence>;
  /** Id of the plan that is meant. */
  readonly workPlanId: Scalars['ID']['input'];
};

/** What `deliverWorkPlan` answers. */
export type DeliverWorkPlanPayload = {
  readonly __typename?: 'DeliverWorkPlanPayload';
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
  /** The plan as it is now; null where the act was refused. */
  readonly workPlan?: Maybe<WorkPlan>;
};

/** Forms of exchange between NGOs, secretariats and Member States, by the vocabulary `dialogueFormat`. */
export type DialogueFormat =
  /** Standing exchange of sectors, NGOs and Member States on one priority programme. */
  | 'COLLECTIVE_CONSULTATION'
  /** Meeting of the NGO-UNESCO Liaison Committee. */
  | 'COMMITTEE_MEETING'
  /** Session of the Committee on Non-Governmental Partners. */
  | 'COMMITTEE_SESSION'
  /** The group that steers a collective consultation meets. */
  | 'COORDINATION_GROUP'
  /** Exchange in the NGO space of the General Conference. */
  | 'DIALOGUE_SESSION'
  /** A few speakers discuss before an audience. */
  | 'DISCUSSION_PANEL'
  /** International forum of NGOs, with its preparation and follow-up. */
  | 'FORUM'
  /** NGOs are heard on an item of the agenda. */
  | 'HEARING'
  /** Participants are informed; no conclusion is sought. */
  | 'INFORMATION_MEETING'
  /** National Commissions of several regions meet. */
  | 'INTERREGIONAL_MEETING'
  /** NGOs meet National Commissions for UNESCO. */
  | 'NATIONAL_COMMISSION_MEETING'
  /** The informal space for NGOs at a General Conference as a whole. */
  | 'NGO_SPACE'
  /** All members of the Conference of INGOs of the Council of Europe meet. */
  | 'PLENARY'
  /** Participants speak as equals around one subject, as at the International Conference of NGOs. */
  | 'ROUND_TABLE'
  /** Session of several days of the Conference of INGOs of the Council of Europe. */
  | 'SESSION'
  /** A standing committee of the Conference of INGOs of the Council of Europe meets. */
  | 'STANDING_COMMITTEE'
  /** A group with a mandate for one matter and a limited time, such as migration. */
  | 'TASK_FORCE'
  /** Debate on a theme that matters to the Executive Board, in its Committee on Non-Governmental Partners. */
  | 'THEMATIC_DEBATE'
  /** A paper, such as that of a working group, in place of a meeting. */
  | 'WRITTEN_CONTRIBUTION';

/** Who takes part in the dialogue: NGOs and Member States. */
export type DialogueParty = MemberState | Ngo;

/** A meeting or written exchange between NGOs, secretariats and Member States, from public records of the body that held it. */
export type DialogueSession = {
  readonly __typename?: 'DialogueSession';
  /** Under whose authority it was held; null where the code on record is not in the vocabulary. */
  readonly body?: Maybe<Body>;
  /** Why it was called off; null for a session that stands. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** Day on which it was called off; null for a session that stands. It keeps its place in every list. */
  readonly cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** Official documents that belong to it, in the order of the record. Empty where none is known. */
  readonly documents: ReadonlyArray<Document>;
  /**
   * Last day, itself included. Null where unknown: then the session counts as one day. Where only the Board's or the
   * Conference's session is dated, these are its days and `provenance.note` says so.
   */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What kind of meeting or exchange it was. */
  readonly format: DialogueFormat;
  /** Forum that it belonged to or prepared; null where there is none. */
  readonly forum?: Maybe<Forum>;
  /**
   * Hearings that NGOs asked for, the latest request first, then id. Public once granted; before, and where refused or
   * withdrawn, for the NGO itself and with the scope `reviews:read`.
   */
  readonly hearings: HearingConnection;
  /** What became of the session: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /** Lower-case slug that never changes, such as `ngp-207`. */
  readonly id: Scalars['ID']['output'];
  /** Member States that took part, by code. Empty where the record does not say. */
  readonly memberStates: SessionMemberStateConnection;
  /** How people took part. */
  readonly mode: ParticipationMode;
  /** NGOs that took part, by name, then id. Empty where the record does not say, which is so for most of the facts. */
  readonly ngos: SessionNgoConnection;
  /** What came out of it, in our own short words, in the order of the record. Empty where none is known. */
  readonly outcomes: ReadonlyArray<SessionOutcome>;
  /** Where it was held; null for sessions online, in writing, or without a known place. */
  readonly place?: Maybe<SessionPlace>;
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /** Recommendations that were made there. Order: `issuedOn` descending, number, id. Null only beside an error. */
  readonly recommendations?: Maybe<RecommendationConnection>;
  /** First day, local to the place; null where only the year is known. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** What it was about, in the words of the record, translated where that was not English; null where unknown. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Themes that NGOs and Member States proposed for it, the latest proposal first, then id. */
  readonly themes: ThemeConnection;
  /** IANA name of the time zone in which its days are counted, such as `Europe/Paris`; null for sessions without a place. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** Name of the session in the language of its source, mostly English. */
  readonly title: Scalars['String']['output'];
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Calendar year of its first day, known for every session. */
  readonly year: Scalars['Int']['output'];
};


/** A meeting or written exchange between NGOs, secretariats and Member States, from public records of the body that held it. */
export type DialogueSessionHearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting or written exchange between NGOs, secretariats and Member States, from public records of the body that held it. */
export type DialogueSessionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting or written exchange between NGOs, secretariats and Member States, from public records of the body that held it. */
export type DialogueSessionMemberStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting or written exchange between NGOs, secretariats and Member States, from public records of the body that held it. */
export type DialogueSessionNgosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting or written exchange between NGOs, secretariats and Member States, from public records of the body that held it. */
export type DialogueSessionRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting or written exchange between NGOs, secretariats and Member States, from public records of the body that held it. */
export type DialogueSessionThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of sessions of dialogue. */
export type DialogueSessionConnection = {
  readonly __typename?: 'DialogueSessionConnection';
  /** The sessions with their cursors. */
  readonly edges: ReadonlyArray<DialogueSessionEdge>;
  /** The sessions alone. */
  readonly nodes: ReadonlyArray<DialogueSession>;
  /** Whether more sessions follow, and after which cursor. */
  readonly pageInfo: PageInfo;
};

/** A session in a page. */
export type DialogueSessionEdge = {
  readonly __typename?: 'DialogueSessionEdge';
  /** Position of this session in the walk; pass it as `after` to read on. */
  readonly cursor: Scalars['String']['output'];
  /** The session at this position. */
  readonly node: DialogueSession;
};

/** What sessions of dialogue must meet. All members given must hold; one that is left out, or null, does not restrict. */
export type DialogueSessionFilter = {
  /** Sessions of this body, such as `NGP_COMMITTEE`. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Sessions of this kind. */
  readonly format?: InputMaybe<DialogueFormat>;
  /** Sessions that belong to the forum with this id. */
  readonly forum?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Sessions that were still on at this day or later: those that overlap the days from `from` to `to`. Where only the year is
   * known, the whole year counts; a session without a last day ends on its first.
   */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Sessions that were held in the Member State with this ISO 3166-1 alpha-2 code, or in which it took part. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** Sessions in which the NGO took part under this id. One that others were merged into has several (`Ngo.ids`): its `dialogueSessions` knows them all. */
  readonly ngo?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Words, each of which must begin a word of the session's title or theme; case and accents don't count. From 1 to 200
   * characters, with at least one letter or digit.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Sessions that had begun by this day; see `from`. It must not lie before `from`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** An official document, known by its reference. */
export type Document = {
  readonly __typename?: 'Document';
  /** Symbol under which the organization files it, such as `40 C/42`, or its title where it has no symbol. */
  readonly reference: Scalars['String']['output'];
  /** Address of the document; null where no stable one is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What `draftWorkPlan` takes. */
export type DraftWorkPlanInput = {
  /** Code of the body, such as `LIAISON_COMMITTEE`. */
  readonly body: Scalars['ID']['input'];
  /** Last day of the mandate, itself included. */
  readonly endsOn: Scalars['Date']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is to be done, in the order of the plan; more can be added. */
  readonly items?: ReadonlyArray<WorkPlanItemInput>;
  /** First day of the mandate. */
  readonly startsOn: Scalars['Date']['input'];
  /** What the plan is called, in one line. */
  readonly title: Scalars['String']['input'];
};

/** What `draftWorkPlan` answers. */
export type DraftWorkPlanPayload = {
  readonly __typename?: 'DraftWorkPlanPayload';
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
  /** The plan as it is now; null where the act was refused. */
  readonly workPlan?: Maybe<WorkPlan>;
};

/** What `electBodyMember` takes. */
export type ElectBodyMemberInput = {
  /** Code of the body, such as `LIAISON_COMMITTEE`. */
  readonly body: Scalars['ID']['input'];
  /** First day no longer in office; left out where no end is set. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Member State that was elected, by ISO 3166-1 alpha-2 code; exactly one of `ngo` and `memberState` is given. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** NGO that was elected, under its name of that day; exactly one of `ngo` and `memberState` is given. */
  readonly ngo?: InputMaybe<NgoUnderNameInput>;
  /** What it does there, such as `Chair` or `Member`. */
  readonly role: Scalars['String']['input'];
  /** First day in office; it may lie ahead. */
  readonly startsOn: Scalars['Date']['input'];
};

/** What `electBodyMember` answers. */
export type ElectBodyMemberPayload = {
  readonly __typename?: 'ElectBodyMemberPayload';
  /** The term as it is now; null where the act was refused. */
  readonly bodyMember?: Maybe<BodyMember>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `endBodyTerm` takes. */
export type EndBodyTermInput = {
  /** Id of the term that is meant. */
  readonly bodyMemberId: Scalars['ID']['input'];
  /** First day no longer in office, after the first day of the term. */
  readonly endsOn: Scalars['Date']['input'];
  /** Version of the term that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What `endBodyTerm` answers. */
export type EndBodyTermPayload = {
  readonly __typename?: 'EndBodyTermPayload';
  /** The term as it is now; null where the act was refused. */
  readonly bodyMember?: Maybe<BodyMember>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `endorseTheme` takes. */
export type EndorseThemeInput = {
  /** Version of the theme that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Member State that acts, by ISO 3166-1 alpha-2 code; exactly one of the two is given. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** NGO that acts; exactly one of the two is given. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the theme that is meant. */
  readonly themeId: Scalars['ID']['input'];
};

/** What `endorseTheme` answers. */
export type EndorseThemePayload = {
  readonly __typename?: 'EndorseThemePayload';
  /** The theme as it is now; null where the act was refused. */
  readonly theme?: Maybe<Theme>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `establishBody` takes. */
export type EstablishBodyInput = {
  /** Code that it gets for ever: capitals, digits and underscores, such as `WORKING_GROUP_MIGRATION`. */
  readonly code: Scalars['ID']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Full name in English. */
  readonly name: Scalars['String']['input'];
  /** Full name in Spanish, where known. */
  readonly nameEs?: InputMaybe<Scalars['String']['input']>;
  /** Full name in French, where known. */
  readonly nameFr?: InputMaybe<Scalars['String']['input']>;
};

/** What `establishBody` answers. */
export type EstablishBodyPayload = {
  readonly __typename?: 'EstablishBodyPayload';
  /** The body as it is now; null where the act was refused. */
  readonly body?: Maybe<Body>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** UNESCO's five fields of competence. Which fields an NGO has is our own reading of its purpose. */
export type FieldOfCompetence =
  /** Freedom of expression, media development, access to information, libraries and documentary heritage. */
  | 'COMMUNICATION_AND_INFORMATION'
  /** Heritage, museums, living heritage, the arts and the diversity of cultural expressions. */
  | 'CULTURE'
  /** Teaching and learning at every level, literacy, higher education, global citizenship education. */
  | 'EDUCATION'
  /** Natural sciences: water, oceans, biosphere, earth, engineering and science policy. */
  | 'NATURAL_SCIENCES'
  /** Human rights, ethics, youth, sport, migration, social transformations and intercultural dialogue. */
  | 'SOCIAL_AND_HUMAN_SCIENCES';

/**
 * What one addressee had done about a recommendation, as it stood on a day. What came after that day is not seen: a later
 * delivery or answer shows as null.
 */
export type FollowUp = {
  readonly __typename?: 'FollowUp';
  /** What it answered; null where it had not by the day, or where only the day of the answer is known. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Day on which the addressee answered; null where it had not by the day. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the answer got the wording shown; null where it had not been corrected by the day. */
  readonly correctedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the recommendation reached the addressee; null where that had not happened by the day. */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** Last day for an answer; null where none was set. Shown whatever the day. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Days on which the addressee was reminded, up to the day asked, the earliest first. */
  readonly remindedOn: ReadonlyArray<Scalars['Date']['output']>;
  /** How far it had come on the day. */
  readonly status: FollowUpStatus;
};

/** How far an addressee had come with a recommendation on a day. The first one that applies, in this order, is the status. */
export type FollowUpStatus =
  /** The addressee had answered by the day, in time or late. */
  | 'ANSWERED'
  /** It had reached the addressee by the day; an answer was still open. */
  | 'DELIVERED'
  /** It had been made, but had not reached the addressee by the day. */
  | 'ISSUED'
  /** No answer by the day, and the last day for one lay before it. Never so without a due day. */
  | 'OVERDUE';

/** A forum, as the forums subgraph has it; here with the recommendations made at it. */
export type Forum = {
  readonly __typename?: 'Forum';
  /** Lower-case slug that never changes, such as `ngo-forum-07`. */
  readonly id: Scalars['ID']['output'];
  /** Recommendations that were made there. Order: `issuedOn` descending, number, id. Null only beside an error. */
  readonly recommendations?: Maybe<RecommendationConnection>;
};


/** A forum, as the forums subgraph has it; here with the recommendations made at it. */
export type ForumRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A position on Earth, WGS 84. Positions of organizations and activities are those of the city or town unless said otherwise. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** Decimal degrees, north positive, from -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Decimal degrees, east positive, from -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** What `grantHearing` takes. */
export type GrantHearingInput = {
  /** Version of the hearing that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the hearing that is meant. */
  readonly hearingId: Scalars['ID']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Speaking time, from 1 to 240 minutes. */
  readonly minutes: Scalars['Int']['input'];
  /** When the NGO begins to speak, on a day of the session; left out where the order is settled in the room. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `grantHearing` answers. */
export type GrantHearingPayload = {
  readonly __typename?: 'GrantHearingPayload';
  /** The hearing as it is now; null where the act was refused. */
  readonly hearing?: Maybe<Hearing>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** An NGO's request to be heard on an item of a session's agenda, and what came of it. */
export type Hearing = {
  readonly __typename?: 'Hearing';
  /** The item of the agenda, as its agenda names it. */
  readonly agendaItem: Scalars['String']['output'];
  /** Day on which it was granted, refused or withdrawn, in UTC; null while the request is open. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** What became of the request: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /** Id that it got when it was requested; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Speaking time in minutes; null unless the hearing is granted. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** NGO that asked; null where its own record could not be had. */
  readonly ngo?: Maybe<Ngo>;
  /** Why it was refused; null where it was not. */
  readonly refusedBecause?: Maybe<Scalars['String']['output']>;
  /** Day of the request, in UTC. */
  readonly requestedOn: Scalars['Date']['output'];
  /** Session in which the NGO is to be heard; null where that record could not be had. */
  readonly session?: Maybe<DialogueSession>;
  /** Instant at which the NGO begins to speak; null where none is set. To show it, use the session's `timezone`. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the NGO wants to say, in its own words. */
  readonly statement: Scalars['String']['output'];
  /** How far it has come. */
  readonly status: HearingStatus;
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** An NGO's request to be heard on an item of a session's agenda, and what came of it. */
export type HearingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of hearings. */
export type HearingConnection = {
  readonly __typename?: 'HearingConnection';
  /** The hearings with their cursors. */
  readonly edges: ReadonlyArray<HearingEdge>;
  /** The hearings alone. */
  readonly nodes: ReadonlyArray<Hearing>;
  /** Whether more hearings follow, and after which cursor. */
  readonly pageInfo: PageInfo;
};

/** A hearing in a page. */
export type HearingEdge = {
  readonly __typename?: 'HearingEdge';
  /** Position of this hearing in the walk; pass it as `after` to read on. */
  readonly cursor: Scalars['String']['output'];
  /** The hearing at this position. */
  readonly node: Hearing;
};

/** How far a request to be heard has come. */
export type HearingStatus =
  /** The NGO speaks: time and minutes are set. */
  | 'GRANTED'
  /** The NGO does not speak; the reason is given. */
  | 'REFUSED'
  /** Sent, and not yet decided. */
  | 'REQUESTED'
  /** The NGO took its request back. */
  | 'WITHDRAWN';

/** The changes of a record, newest first. */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  /** The changes with their cursors, newest first. */
  readonly edges: ReadonlyArray<HistoryEdge>;
  /** The changes alone, in the same order. */
  readonly nodes: ReadonlyArray<HistoryEntry>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A change in its place in the list. */
export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  /** Pass it as `after` to go on behind this change, to older ones. */
  readonly cursor: Scalars['String']['output'];
  /** What stands at this place of the page. */
  readonly node: HistoryEntry;
};

/** One committed change of a record. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** When it was committed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Opaque id of who made it; seen with the scope `history:read`. */
  readonly changedBy?: Maybe<Scalars['String']['output']>;
  /** True where the change deleted the record. */
  readonly deleted: Scalars['Boolean']['output'];
  /** What changed, as far as the reader may see it; for a new record, what it holds. */
  readonly fields: ReadonlyArray<HistoryField>;
  /** Version that the change made. */
  readonly version: Scalars['Int']['output'];
};

/** A field that a change touched. */
export type HistoryField = {
  readonly __typename?: 'HistoryField';
  /** Value after as text; null where there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Value before as text; null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Name of the field in the schema. */
  readonly name: Scalars['String']['output'];
};

/** What `issueRecommendation` takes. */
export type IssueRecommendationInput = {
  /** Everybody it is addressed to, each once, from 1 to 40. */
  readonly addressees: ReadonlyArray<AddresseeInput>;
  /** Forum where it was made; exactly one of `sessionId` and `forumId` is given. */
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Day on which it was made, not after today; without it, today in UTC. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its number among the recommendations made there, from 1 to 999,999; left out, the next one that is free. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Session where it was made; exactly one of `sessionId` and `forumId` is given. */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** What is recommended, in English. */
  readonly text: Scalars['String']['input'];
};

/** What `issueRecommendation` answers. */
export type IssueRecommendationPayload = {
  readonly __typename?: 'IssueRecommendationPayload';
  /** The recommendation as it is now; null where the act was refused. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/**
 * A language that the records are kept in. Where a text is missing in the language asked for, the reader's
 * `Accept-Language` and then English are tried.
 */
export type Language =
  /** English, which nearly every record has. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** A Member State or Associate Member, as the partnerships have it; here with what it does in the dialogue. */
export type MemberState = {
  readonly __typename?: 'MemberState';
  /** ISO 3166-1 alpha-2 code, such as `SN`. */
  readonly code: Scalars['ID']['output'];
  /**
   * Sessions of dialogue that were held there, or in which it took part. Order: `startsOn` descending, unknown days last,
   * then id. Null only beside an error.
   */
  readonly dialogueSessions?: Maybe<DialogueSessionConnection>;
  /**
   * Recommendations that are addressed to the State itself (those to its National Commission are asked there) and were
   * issued by the day asked. Order: `issuedOn` descending, number, id. Null only beside an error.
   */
  readonly recommendations?: Maybe<AddressedRecommendationConnection>;
};


/** A Member State or Associate Member, as the partnerships have it; here with what it does in the dialogue. */
export type MemberStateDialogueSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A Member State or Associate Member, as the partnerships have it; here with what it does in the dialogue. */
export type MemberStateRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  onDate?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<FollowUpStatus>;
};

/** A sum as its source states it: nominal, not converted, not adjusted for inflation. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole units and fractions of the currency, such as 1250.5. */
  readonly amount: Scalars['Float']['output'];
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts a contribution under review: its text becomes public and it counts in the digest. */
  readonly acceptContribution: AcceptContributionPayload;
  /** Adds an official document to a session, behind those on record. */
  readonly addSessionDocument: AddSessionDocumentPayload;
  /** Adds an item to a work plan, behind the others, whether it is adopted or not. */
  readonly addWorkPlanItem: AddWorkPlanItemPayload;
  /** Records that the body adopted its draft. From then on the plan is public. */
  readonly adoptWorkPlan: AdoptWorkPlanPayload;
  /** Answers a question for the task force. */
  readonly answerQuestion: AnswerQuestionPayload;
  /**
   * Answers a recommendation that was delivered, for one addressee. A State answers for itself and for its National
   * Commission, a focal point for the sector.
   */
  readonly answerRecommendation: AnswerRecommendationPayload;
  /** Asks a task force a question, as an NGO. */
  readonly askQuestion: AskQuestionPayload;
  /** Calls a session off before it is over. It stays on record, with the day and the reason. */
  readonly cancelSession: CancelSessionPayload;
  /** Convenes a session of any format, under the authority of a body. */
  readonly conveneSession: ConveneSessionPayload;
  /** Gives an answer another wording. Whoever asks for an earlier day reads the earlier wording. */
  readonly correctAnswer: CorrectAnswerPayload;
  /** Sets up a task force of a body, to which NGOs send contributions and questions. */
  readonly createTaskForce: CreateTaskForcePayload;
  /** Declines a contribution under review: its text stays closed. */
  readonly declineContribution: DeclineContributionPayload;
  /** Records that a recommendation reached some of its addressees. */
  readonly deliverRecommendation: DeliverRecommendationPayload;
  /** Records that an adopted plan was given to sectors and Member States, each once. */
  readonly deliverWorkPlan: DeliverWorkPlanPayload;
  /** Drafts a body's work plan for a mandate. It is not public until it is adopted. */
  readonly draftWorkPlan: DraftWorkPlanPayload;
  /** Records the election of an NGO or a Member State to a seat of a body, for a term. */
  readonly electBodyMember: ElectBodyMemberPayload;
  /** Sets the end of a term, or an earlier one than was set. */
  readonly endBodyTerm: EndBodyTermPayload;
  /** Stands behind an open theme of another party, as an NGO or a Member State, each once. */
  readonly endorseTheme: EndorseThemePayload;
  /** Adds a body, such as a working group, to the vocabulary. */
  readonly establishBody: EstablishBodyPayload;
  /** Grants a hearing that was requested, with the time to speak. From then on it is public. */
  readonly grantHearing: GrantHearingPayload;
  /** Issues a recommendation that a forum or a session made, with its addressees. */
  readonly issueRecommendation: IssueRecommendationPayload;
  /** Proposes a theme, as an NGO or a Member State, for a session that is not over or to a body. */
  readonly proposeTheme: ProposeThemePayload;
  /** Says who took part in a session that has begun. The lists given replace those on record. */
  readonly recordAttendance: RecordAttendancePayload;
  /** Adds what a session that has begun brought about. */
  readonly recordOutcome: RecordOutcomePayload;
  /** Refuses a hearing that was requested. */
  readonly refuseHearing: RefuseHearingPayload;
  /** Records that an addressee was reminded of a recommendation that it had received and not answered. */
  readonly remindAddressee: RemindAddresseePayload;
  /** Takes a document off a session to which it does not belong. */
  readonly removeSessionDocument: RemoveSessionDocumentPayload;
  /** Takes an item out of a draft. */
  readonly removeWorkPlanItem: RemoveWorkPlanItemPayload;
  /** Says how far an item of an adopted plan has come. */
  readonly reportWorkPlanProgress: ReportWorkPlanProgressPayload;
  /** Asks, as an NGO, to be heard on an item of a session's agenda. */
  readonly requestHearing: RequestHearingPayload;
  /** Retains or declines an open theme. */
  readonly settleTheme: SettleThemePayload;
  /** Sends a contribution to a task force, as an NGO. Its text is public only after review. */
  readonly submitContribution: SubmitContributionPayload;
  /**
   * Changes what is said of a session. A field that is left out stays; null clears one that may be unknown. Its days must hold the
   * hearings that were granted and begin before its recommendations; one that has a record of what took place is not put off.
   */
  readonly updateSession: UpdateSessionPayload;
  /** Changes what an item of a work plan says. A field that is left out stays. */
  readonly updateWorkPlanItem: UpdateWorkPlanItemPayload;
  /** Takes a contribution back that was not declined. It is gone from every list and from the digest. */
  readonly withdrawContribution: WithdrawContributionPayload;
  /** Takes an endorsement of an open theme back. */
  readonly withdrawEndorsement: WithdrawEndorsementPayload;
  /** Takes a request for a hearing back, also where it was granted. */
  readonly withdrawHearing: WithdrawHearingPayload;
  /** Withdraws a recommendation that nobody has answered: it is gone from every list. Its number stays taken. */
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

/** A Member State's National Commission for UNESCO; here with what it was asked to do. */
export type NationalCommission = {
  readonly __typename?: 'NationalCommission';
  /** `natcom-` and the State's code in lower case, such as `natcom-sn`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Recommendations that are addressed to the Commission, not to its State, and were issued by the day asked. Order:
   * `issuedOn` descending, number, id. Null only beside an error.
   */
  readonly recommendations?: Maybe<AddressedRecommendationConnection>;
};


/** A Member State's National Commission for UNESCO; here with what it was asked to do. */
export type NationalCommissionRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  onDate?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<FollowUpStatus>;
};

/** A non-governmental organization, as the partnerships have it; here with what it does in the dialogue. */
export type Ngo = {
  readonly __typename?: 'Ngo';
  /**
   * Sessions of dialogue in which it took part, as far as the records name the NGOs. Order: `startsOn` descending, unknown
   * days last, then id. Null only beside an error.
   */
  readonly dialogueSessions?: Maybe<DialogueSessionConnection>;
  /** Lower-case slug that never changes, such as `ngo-atd`. */
  readonly id: Scalars['ID']['output'];
  /** Every id that it answers to: its own, then its former ones. What only names an NGO keeps the id that it was given: one of these. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};


/** A non-governmental organization, as the partnerships have it; here with what it does in the dialogue. */
export type NgoDialogueSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An NGO under the name that it had on the occasion, which its record may change later. */
export type NgoUnderNameInput = {
  /** Its name on the occasion, in one line. */
  readonly name: Scalars['String']['input'];
  /** Id in the record of partnerships, such as `ngo-atd`. */
  readonly ngoId: Scalars['ID']['input'];
};

/** Where a page of a connection ends (Relay connection specification, forward paging only). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge: pass it as `after` for the next page. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True where another page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** How people take part in a forum or session. */
export type ParticipationMode =
  /** At a place and over the network at once. */
  | 'HYBRID'
  /** Everybody meets at one place. */
  | 'IN_PERSON'
  /** Everybody takes part over the network. */
  | 'ONLINE'
  /** By contributions in writing, without a meeting. */
  | 'WRITTEN';

/** What `proposeTheme` takes. */
export type ProposeThemeInput = {
  /** Code of the body that is to take it up; exactly one of `sessionId` and `body` is given. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Why it should be taken up. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Member State that acts, by ISO 3166-1 alpha-2 code; exactly one of the two is given. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** NGO that acts; exactly one of the two is given. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** Session in which it is to be taken up; exactly one of `sessionId` and `body` is given. */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The theme in one line. */
  readonly title: Scalars['String']['input'];
};

/** What `proposeTheme` answers. */
export type ProposeThemePayload = {
  readonly __typename?: 'ProposeThemePayload';
  /** The theme as it is now; null where the act was refused. */
  readonly theme?: Maybe<Theme>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Where a record comes from and how far to trust it. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** How sure it is; null where the source of a record does not say. */
  readonly confidence?: Maybe<Confidence>;
  /** True for a record that was made up to show how the graph works. Leave these out of anything you publish. */
  readonly isExample: Scalars['Boolean']['output'];
  /** What the source leaves open, in English. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Address of the page, repository and path of the file, or `general public knowledge`. */
  readonly source: Scalars['String']['output'];
  /** Day on which somebody last checked it against its source; null where nobody has. */
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Every body of the controlled vocabulary, by code in code point order. */
  readonly bodies: ReadonlyArray<Body>;
  /** One body by its code; null where there is none. */
  readonly body?: Maybe<Body>;
  /** One term in a body by its id; null where there is none. */
  readonly bodyMember?: Maybe<BodyMember>;
  /** One written contribution to a task force by its id; null where there is none. */
  readonly contribution?: Maybe<Contribution>;
  /** One session of dialogue by its id; null where there is none. */
  readonly dialogueSession?: Maybe<DialogueSession>;
  /**
   * Sessions of dialogue between NGOs, secretariats and Member States. Order: `startsOn` descending, unknown days last,
   * then id by code point.
   */
  readonly dialogueSessions: DialogueSessionConnection;
  /** One request for a hearing by its id; null where there is none, or none that the reader may see. */
  readonly hearing?: Maybe<Hearing>;
  /** One question to a task force by its id; null where there is none. */
  readonly question?: Maybe<Question>;
  /** One recommendation by its id; null where there is none. */
  readonly recommendation?: Maybe<Recommendation>;
  /**
   * What was changed of one recommendation and when, newest first, also where it is gone: who could see it is told when, and readers with the
   * scope `history:read` what it said. Null where there never was one with this id.
   */
  readonly recommendationHistory?: Maybe<HistoryConnection>;
  /** One task force by its id; null where there is none. */
  readonly taskForce?: Maybe<TaskForce>;
  /** Every task force on record, by id in code point order. */
  readonly taskForces: ReadonlyArray<TaskForce>;
  /** One proposed theme by its id; null where there is none. */
  readonly theme?: Maybe<Theme>;
  /** One work plan by its id; null where there is none, or none that the reader may see. */
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

/** A question that an NGO asked a task force, and its answer. */
export type Question = {
  readonly __typename?: 'Question';
  /** What the task force answered; null while it has not. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Day of the answer, in UTC; null while there is none. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was asked, in UTC. */
  readonly askedOn: Scalars['Date']['output'];
  /** What became of the question: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /** Id that it got when it was asked; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** NGO that asked; null where its own record could not be had. */
  readonly ngo?: Maybe<Ngo>;
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /** Task force that was asked; null where that record could not be had. */
  readonly taskForce?: Maybe<TaskForce>;
  /** What was asked, in the NGO's words. */
  readonly text: Scalars['String']['output'];
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A question that an NGO asked a task force, and its answer. */
export type QuestionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of questions to a task force. */
export type QuestionConnection = {
  readonly __typename?: 'QuestionConnection';
  /** The questions with their cursors. */
  readonly edges: ReadonlyArray<QuestionEdge>;
  /** The questions alone. */
  readonly nodes: ReadonlyArray<Question>;
  /** Whether more questions follow, and after which cursor. */
  readonly pageInfo: PageInfo;
};

/** A question in a page. */
export type QuestionEdge = {
  readonly __typename?: 'QuestionEdge';
  /** Position of this question in the walk; pass it as `after` to read on. */
  readonly cursor: Scalars['String']['output'];
  /** The question at this position. */
  readonly node: Question;
};

/** What a forum or session asked of Member States, sectors, National Commissions or bodies. Each addressee answers for itself. */
export type Recommendation = {
  readonly __typename?: 'Recommendation';
  /** Everybody it is addressed to, in the order of the record. */
  readonly addressees: ReadonlyArray<RecommendationAddressee>;
  /** What became of it: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /** Stable id, such as `rec-wg-2020-06-01-1`. */
  readonly id: Scalars['ID']['output'];
  /** Day on which it was made. */
  readonly issuedOn: Scalars['Date']['output'];
  /** Its number among the recommendations made at the same place, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Where it was made; null where that record could not be had. */
  readonly origin?: Maybe<RecommendationOrigin>;
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /** What is recommended, in English, in our own short words where the source is longer. */
  readonly text: Scalars['String']['output'];
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** What a forum or session asked of Member States, sectors, National Commissions or bodies. Each addressee answers for itself. */
export type RecommendationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One of those a recommendation is addressed to, and what came of it there. */
export type RecommendationAddressee = {
  readonly __typename?: 'RecommendationAddressee';
  /** Whom it is addressed to; null where that record could not be had. */
  readonly addressee?: Maybe<RecommendationParty>;
  /** How far this addressee had come on a day; null where the recommendation had not yet been issued. */
  readonly followUp?: Maybe<FollowUp>;
};


/** One of those a recommendation is addressed to, and what came of it there. */
export type RecommendationAddresseeFollowUpArgs = {
  onDate?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of recommendations. */
export type RecommendationConnection = {
  readonly __typename?: 'RecommendationConnection';
  /** The recommendations with their cursors. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** The recommendations alone. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Whether more recommendations follow, and after which cursor. */
  readonly pageInfo: PageInfo;
};

/** A recommendation in a page. */
export type RecommendationEdge = {
  readonly __typename?: 'RecommendationEdge';
  /** Position of this recommendation in the walk; pass it as `after` to read on. */
  readonly cursor: Scalars['String']['output'];
  /** The recommendation at this position. */
  readonly node: Recommendation;
};

/** Where recommendations are made. */
export type RecommendationOrigin = DialogueSession | Forum;

/** Whom recommendations are addressed to. */
export type RecommendationParty = Body | MemberState | NationalCommission | Sector;

/** One of those whom a recommendation can be addressed to: exactly one field is given. */
export type RecommendationPartyInput = {
  /** A body, by its code. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** A Member State, by ISO 3166-1 alpha-2 code. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** A National Commission, by its id, such as `natcom-sn`. */
  readonly nationalCommission?: InputMaybe<Scalars['ID']['input']>;
  /** A programme sector, by its field of competence. */
  readonly sector?: InputMaybe<FieldOfCompetence>;
};

/** What `recordAttendance` takes. */
export type RecordAttendanceInput = {
  /** Version of the session that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Member States that took part, by ISO 3166-1 alpha-2 code; left out, they stay as they are on record. */
  readonly memberStates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** NGOs that took part; left out, they stay as they are on record. */
  readonly ngos?: InputMaybe<ReadonlyArray<NgoUnderNameInput>>;
  /** Id of the session that is meant. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `recordAttendance` answers. */
export type RecordAttendancePayload = {
  readonly __typename?: 'RecordAttendancePayload';
  /** The session as it is now; null where the act was refused. */
  readonly session?: Maybe<DialogueSession>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `recordOutcome` takes. */
export type RecordOutcomeInput = {
  /** Version of the session that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the session that is meant. */
  readonly sessionId: Scalars['ID']['input'];
  /** One sentence in English, in our own words. */
  readonly text: Scalars['String']['input'];
};

/** What `recordOutcome` answers. */
export type RecordOutcomePayload = {
  readonly __typename?: 'RecordOutcomePayload';
  /** The session as it is now; null where the act was refused. */
  readonly session?: Maybe<DialogueSession>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `refuseHearing` takes. */
export type RefuseHearingInput = {
  /** Version of the hearing that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the hearing that is meant. */
  readonly hearingId: Scalars['ID']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is refused. */
  readonly reason: Scalars['String']['input'];
};

/** What `refuseHearing` answers. */
export type RefuseHearingPayload = {
  readonly __typename?: 'RefuseHearingPayload';
  /** The hearing as it is now; null where the act was refused. */
  readonly hearing?: Maybe<Hearing>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** UNESCO's regions, which group Member States for its programme; not a statement of geography. */
export type Region =
  /** Africa south of the Sahara, with Djibouti, Somalia, the Comoros and the other islands around. */
  | 'AFRICA'
  /** The Arab States of North Africa and the Middle East. */
  | 'ARAB_STATES'
  /** From Iran and Central Asia to Japan and Australia, with the islands of the Pacific. */
  | 'ASIA_PACIFIC'
  /** Europe with Türkiye, Cyprus, the Caucasus and all of Russia, and North America without Mexico. */
  | 'EUROPE_NORTH_AMERICA'
  /** South and Central America, Mexico, and the islands of the Caribbean Sea. */
  | 'LATIN_AMERICA_CARIBBEAN';

/** What `remindAddressee` takes. */
export type RemindAddresseeInput = {
  /** The addressee that was reminded. */
  readonly addressee: RecommendationPartyInput;
  /** Version of the recommendation that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the recommendation that is meant. */
  readonly recommendationId: Scalars['ID']['input'];
  /** Day of the reminder, not after today; without it, today in UTC. */
  readonly remindedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `remindAddressee` answers. */
export type RemindAddresseePayload = {
  readonly __typename?: 'RemindAddresseePayload';
  /** The addressee's follow-up as it stands today; null where the act was refused. */
  readonly followUp?: Maybe<FollowUp>;
  /** The recommendation as it is now; null where the act was refused. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `removeSessionDocument` takes. */
export type RemoveSessionDocumentInput = {
  /** Version of the session that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reference of the document, as it is on record. */
  readonly reference: Scalars['String']['input'];
  /** Id of the session that is meant. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `removeSessionDocument` answers. */
export type RemoveSessionDocumentPayload = {
  readonly __typename?: 'RemoveSessionDocumentPayload';
  /** The session as it is now; null where the act was refused. */
  readonly session?: Maybe<DialogueSession>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `removeWorkPlanItem` takes. */
export type RemoveWorkPlanItemInput = {
  /** Version of the plan that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The item, by its id within the plan. */
  readonly itemId: Scalars['ID']['input'];
  /** Id of the plan that is meant. */
  readonly workPlanId: Scalars['ID']['input'];
};

/** What `removeWorkPlanItem` answers. */
export type RemoveWorkPlanItemPayload = {
  readonly __typename?: 'RemoveWorkPlanItemPayload';
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
  /** The plan as it is now; null where the act was refused. */
  readonly workPlan?: Maybe<WorkPlan>;
};

/** What `reportWorkPlanProgress` takes. */
export type ReportWorkPlanProgressInput = {
  /** Version of the plan that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The item, by its id within the plan. */
  readonly itemId: Scalars['ID']['input'];
  /** What is to be said with it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How far it has come. */
  readonly progress: WorkPlanProgress;
  /** Id of the plan that is meant. */
  readonly workPlanId: Scalars['ID']['input'];
};

/** What `reportWorkPlanProgress` answers. */
export type ReportWorkPlanProgressPayload = {
  readonly __typename?: 'ReportWorkPlanProgressPayload';
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
  /** The plan as it is now; null where the act was refused. */
  readonly workPlan?: Maybe<WorkPlan>;
};

/** What `requestHearing` takes. */
export type RequestHearingInput = {
  /** The item of the agenda, as its agenda names it. */
  readonly agendaItem: Scalars['String']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** NGO that asks. */
  readonly ngoId: Scalars['ID']['input'];
  /** Session in which the NGO wants to be heard. */
  readonly sessionId: Scalars['ID']['input'];
  /** What the NGO wants to say. */
  readonly statement: Scalars['String']['input'];
};

/** What `requestHearing` answers. */
export type RequestHearingPayload = {
  readonly __typename?: 'RequestHearingPayload';
  /** The hearing as it is now; null where the act was refused. */
  readonly hearing?: Maybe<Hearing>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A programme sector of UNESCO, one a field of competence; here with what it was asked to do. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Field of competence that the sector answers for. */
  readonly field: FieldOfCompetence;
  /**
   * Recommendations that are addressed to it and were issued by the day asked. Order: `issuedOn` descending, number, id.
   * Null only beside an error.
   */
  readonly recommendations?: Maybe<AddressedRecommendationConnection>;
};


/** A programme sector of UNESCO, one a field of competence; here with what it was asked to do. */
export type SectorRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  onDate?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<FollowUpStatus>;
};

/** A position on Earth, WGS 84. */
export type SessionLocationInput = {
  /** Decimal degrees, north positive, from -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Decimal degrees, east positive, from -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** A page of the Member States that took part in a session. */
export type SessionMemberStateConnection = {
  readonly __typename?: 'SessionMemberStateConnection';
  /** The participations with their cursors. */
  readonly edges: ReadonlyArray<SessionMemberStateEdge>;
  /** The Member States alone; null for one whose own record could not be had. */
  readonly nodes: ReadonlyArray<Maybe<MemberState>>;
  /** Whether more Member States follow, and after which cursor. */
  readonly pageInfo: PageInfo;
};

/** The participation of one Member State in a session. */
export type SessionMemberStateEdge = {
  readonly __typename?: 'SessionMemberStateEdge';
  /** Position of this Member State in the walk; pass it as `after` to read on. */
  readonly cursor: Scalars['String']['output'];
  /** The Member State; null where its own record could not be had. */
  readonly node?: Maybe<MemberState>;
};

/** A page of the NGOs that took part in a session. */
export type SessionNgoConnection = {
  readonly __typename?: 'SessionNgoConnection';
  /** The participations with their cursors. */
  readonly edges: ReadonlyArray<SessionNgoEdge>;
  /** The NGOs alone; null for one whose own record could not be had. */
  readonly nodes: ReadonlyArray<Maybe<Ngo>>;
  /** Whether more NGOs follow, and after which cursor. */
  readonly pageInfo: PageInfo;
};

/** The participation of one NGO in a session. */
export type SessionNgoEdge = {
  readonly __typename?: 'SessionNgoEdge';
  /** Position of this NGO in the walk; pass it as `after` to read on. */
  readonly cursor: Scalars['String']['output'];
  /** Name under which the NGO took part, which its record may have changed since. It decides the order. */
  readonly name: Scalars['String']['output'];
  /** The NGO; null where its own record could not be had. */
  readonly node?: Maybe<Ngo>;
};

/** Something that a session brought about. */
export type SessionOutcome = {
  readonly __typename?: 'SessionOutcome';
  /** One sentence in English, in our own words. */
  readonly text: Scalars['String']['output'];
};

/** The place of a session, as well as it is known. At least one of its fields is known. */
export type SessionPlace = {
  readonly __typename?: 'SessionPlace';
  /** City or town; null where unknown. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Country in which the place lies; null where unknown. */
  readonly country?: Maybe<Country>;
  /** Position of the venue or, mostly, of the city; null where unknown. */
  readonly location?: Maybe<GeoPoint>;
};

/** The place of a session. At least one of its fields is given. */
export type SessionPlaceInput = {
  /** City or town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Country in which the place lies, by ISO 3166-1 alpha-2 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Position of the venue or the city. */
  readonly location?: InputMaybe<SessionLocationInput>;
};

/** What `settleTheme` takes. */
export type SettleThemeInput = {
  /** What becomes of it. */
  readonly decision: ThemeDecision;
  /** Version of the theme that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why; needed where the theme is declined. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the theme that is meant. */
  readonly themeId: Scalars['ID']['input'];
};

/** What `settleTheme` answers. */
export type SettleThemePayload = {
  readonly __typename?: 'SettleThemePayload';
  /** The theme as it is now; null where the act was refused. */
  readonly theme?: Maybe<Theme>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `submitContribution` takes. */
export type SubmitContributionInput = {
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Member States that it concerns, by ISO 3166-1 alpha-2 code. */
  readonly memberStates?: ReadonlyArray<Scalars['ID']['input']>;
  /** NGO that sends it. */
  readonly ngoId: Scalars['ID']['input'];
  /** Which task force is to read it. */
  readonly taskForceId: Scalars['ID']['input'];
  /** The contribution itself. */
  readonly text: Scalars['String']['input'];
  /** Themes it speaks to, from 1 to 10, in the order of their weight. */
  readonly themes: ReadonlyArray<Scalars['String']['input']>;
  /** Title in one line. */
  readonly title: Scalars['String']['input'];
};

/** What `submitContribution` answers. */
export type SubmitContributionPayload = {
  readonly __typename?: 'SubmitContributionPayload';
  /** The contribution as it is now; null where the act was refused. */
  readonly contribution?: Maybe<Contribution>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A group that prepares one matter between the sessions of its body: NGOs send it contributions and ask it questions. */
export type TaskForce = {
  readonly __typename?: 'TaskForce';
  /** Body that set it up; null where the code on record is not in the vocabulary. */
  readonly body?: Maybe<Body>;
  /** What NGOs sent in and did not withdraw, whatever its review came to. Order: newest first, then id. */
  readonly contributions: ContributionConnection;
  /**
   * The accepted contributions by theme, themes in code point order. A contribution with several themes counts in each of
   * them; contributions under review or declined don't count.
   */
  readonly digest: ReadonlyArray<ThemeDigest>;
  /** What became of the task force: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /** Lower-case slug that never changes, such as `migration`. */
  readonly id: Scalars['ID']['output'];
  /** What it was set up to do, in English, in our own words. */
  readonly mandate: Scalars['String']['output'];
  /** What the task force is called, in English. */
  readonly name: Scalars['String']['output'];
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /** What NGOs asked. Order: newest first, then id. */
  readonly questions: QuestionConnection;
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A group that prepares one matter between the sessions of its body: NGOs send it contributions and ask it questions. */
export type TaskForceContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A group that prepares one matter between the sessions of its body: NGOs send it contributions and ask it questions. */
export type TaskForceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A group that prepares one matter between the sessions of its body: NGOs send it contributions and ask it questions. */
export type TaskForceQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A theme that an NGO or a Member State wants taken up, in a session or by a body, and who stands behind it. */
export type Theme = {
  readonly __typename?: 'Theme';
  /** Everybody who stands behind it beside its proposer, the earliest first. */
  readonly endorsements: ReadonlyArray<ThemeEndorsement>;
  /** Why it should be taken up, in the words of its proposer; null where nothing was said. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** What became of the proposal: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /** Id that it got when it was proposed; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Member States that endorsed it, its proposer not among them. */
  readonly memberStateEndorsementCount: Scalars['Int']['output'];
  /** NGOs that endorsed it, its proposer not among them. */
  readonly ngoEndorsementCount: Scalars['Int']['output'];
  /** Who proposed it; null where that record could not be had. */
  readonly proposedBy?: Maybe<DialogueParty>;
  /** Day of the proposal, in UTC. */
  readonly proposedOn: Scalars['Date']['output'];
  /** Day on which it was retained or declined, in UTC; null while it is open. */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was retained or declined; null while it is open, or where a theme was retained without a word. */
  readonly settlementReason?: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  readonly status: ThemeStatus;
  /** Where it is to be taken up; null where that record could not be had. */
  readonly subject?: Maybe<ThemeSubject>;
  /** The theme in one line. */
  readonly title: Scalars['String']['output'];
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A theme that an NGO or a Member State wants taken up, in a session or by a body, and who stands behind it. */
export type ThemeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of themes. */
export type ThemeConnection = {
  readonly __typename?: 'ThemeConnection';
  /** The themes with their cursors. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** The themes alone. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Whether more themes follow, and after which cursor. */
  readonly pageInfo: PageInfo;
};

/** What becomes of a theme that was open. */
export type ThemeDecision =
  /** It will not be taken up; a reason is needed. */
  | 'DECLINE'
  /** It will be taken up. */
  | 'RETAIN';

/** What the accepted contributions to a task force say about one theme, in numbers. */
export type ThemeDigest = {
  readonly __typename?: 'ThemeDigest';
  /** Number of accepted contributions with this theme, at least 1. */
  readonly contributionCount: Scalars['Int']['output'];
  /** Member States that these contributions concern, each once, by code; null for one whose own record could not be had. */
  readonly memberStates: ReadonlyArray<Maybe<MemberState>>;
  /** The theme as the contributions name it. */
  readonly theme: Scalars['String']['output'];
};

/** A theme in a page. */
export type ThemeEdge = {
  readonly __typename?: 'ThemeEdge';
  /** Position of this theme in the walk; pass it as `after` to read on. */
  readonly cursor: Scalars['String']['output'];
  /** The theme at this position. */
  readonly node: Theme;
};

/** The endorsement of a theme by one party. */
export type ThemeEndorsement = {
  readonly __typename?: 'ThemeEndorsement';
  /** Day of the endorsement, in UTC. */
  readonly endorsedOn: Scalars['Date']['output'];
  /** Who endorsed it; null where that record could not be had. */
  readonly party?: Maybe<DialogueParty>;
};

/** How far a theme has come. */
export type ThemeStatus =
  /** It will not be taken up; the reason is given. */
  | 'DECLINED'
  /** Open: it can be endorsed. */
  | 'PROPOSED'
  /** It will be taken up. */
  | 'RETAINED';

/** Where themes are taken up. */
export type ThemeSubject = Body | DialogueSession;

/** What `updateSession` takes. */
export type UpdateSessionInput = {
  /** Last day, itself included, not before `startsOn`; null for a session of one day. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the session that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What kind of meeting or exchange it is. */
  readonly format?: InputMaybe<DialogueFormat>;
  /** Forum to which it belongs or which it prepares. */
  readonly forumId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How people take part. */
  readonly mode?: InputMaybe<ParticipationMode>;
  /** Where it is held; null for sessions online, in writing, or without a known place. */
  readonly place?: InputMaybe<SessionPlaceInput>;
  /** Id of the session that is meant. */
  readonly sessionId: Scalars['ID']['input'];
  /** First day, local to the place. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is about. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** IANA name of the time zone in which its days are counted, such as `Europe/Paris`. */
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  /** What the session is called, in one line. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateSession` answers. */
export type UpdateSessionPayload = {
  readonly __typename?: 'UpdateSessionPayload';
  /** The session as it is now; null where the act was refused. */
  readonly session?: Maybe<DialogueSession>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `updateWorkPlanItem` takes. */
export type UpdateWorkPlanItemInput = {
  /** Version of the plan that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The item, by its id within the plan. */
  readonly itemId: Scalars['ID']['input'];
  /** NGOs in charge, in place of those on record. */
  readonly ngoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Recommendation that the item answers; null for none. */
  readonly recommendationId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done, in one line. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Id of the plan that is meant. */
  readonly workPlanId: Scalars['ID']['input'];
};

/** What `updateWorkPlanItem` answers. */
export type UpdateWorkPlanItemPayload = {
  readonly __typename?: 'UpdateWorkPlanItemPayload';
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
  /** The plan as it is now; null where the act was refused. */
  readonly workPlan?: Maybe<WorkPlan>;
};

/** Why a mutation did not do what was asked, or what its writer should know: an expected failure, told as data. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Stable name of the failure, such as `NOT_FOUND` or `STALE_VERSION`; the list is in the documentation of errors. */
  readonly code: Scalars['String']['output'];
  /** With `STALE_VERSION`: the version that the record has now. */
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
  /** What would be right, in English. */
  readonly message: Scalars['String']['output'];
  /** The part of the arguments at fault, such as `["input", "startsAt"]`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What `withdrawContribution` takes. */
export type WithdrawContributionInput = {
  /** Id of the contribution that is meant. */
  readonly contributionId: Scalars['ID']['input'];
  /** Version of the contribution that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What `withdrawContribution` answers. */
export type WithdrawContributionPayload = {
  readonly __typename?: 'WithdrawContributionPayload';
  /** The contribution as it is now; null where the act was refused. */
  readonly contribution?: Maybe<Contribution>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `withdrawEndorsement` takes. */
export type WithdrawEndorsementInput = {
  /** Version of the theme that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Member State that acts, by ISO 3166-1 alpha-2 code; exactly one of the two is given. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** NGO that acts; exactly one of the two is given. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the theme that is meant. */
  readonly themeId: Scalars['ID']['input'];
};

/** What `withdrawEndorsement` answers. */
export type WithdrawEndorsementPayload = {
  readonly __typename?: 'WithdrawEndorsementPayload';
  /** The theme as it is now; null where the act was refused. */
  readonly theme?: Maybe<Theme>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `withdrawHearing` takes. */
export type WithdrawHearingInput = {
  /** Version of the hearing that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the hearing that is meant. */
  readonly hearingId: Scalars['ID']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What `withdrawHearing` answers. */
export type WithdrawHearingPayload = {
  readonly __typename?: 'WithdrawHearingPayload';
  /** The hearing as it is now; null where the act was refused. */
  readonly hearing?: Maybe<Hearing>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `withdrawRecommendation` takes. */
export type WithdrawRecommendationInput = {
  /** Version of the recommendation that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the recommendation that is meant. */
  readonly recommendationId: Scalars['ID']['input'];
};

/** What `withdrawRecommendation` answers. */
export type WithdrawRecommendationPayload = {
  readonly __typename?: 'WithdrawRecommendationPayload';
  /** Id of the recommendation that is gone; null where the act was refused. */
  readonly recommendationId?: Maybe<Scalars['ID']['output']>;
  /** Why the act was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know of an act that was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What a body sets out to do in one mandate. */
export type WorkPlan = {
  readonly __typename?: 'WorkPlan';
  /** Day on which the body adopted it; null for a draft. */
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** Body whose plan it is; null where the code on record is not in the vocabulary. */
  readonly body?: Maybe<Body>;
  /** To whom the adopted plan was given, the earliest first. */
  readonly deliveries: ReadonlyArray<WorkPlanDelivery>;
  /** Last day of the mandate, itself included. */
  readonly endsOn: Scalars['Date']['output'];
  /** What became of the plan: its changes, newest first, as far as the reader may see them. */
  readonly history: HistoryConnection;
  /** Id that it got when it was drafted; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** What is to be done, in the order of the plan. */
  readonly items: ReadonlyArray<WorkPlanItem>;
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /** First day of the mandate. */
  readonly startsOn: Scalars['Date']['output'];
  /** What the plan is called. */
  readonly title: Scalars['String']['output'];
  /** Number of the record's last change: 1 when it was made. Writers pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** What a body sets out to do in one mandate. */
export type WorkPlanHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The delivery of a work plan to a sector or a Member State. */
export type WorkPlanDelivery = {
  readonly __typename?: 'WorkPlanDelivery';
  /** Day on which it was received. */
  readonly deliveredOn: Scalars['Date']['output'];
  /** Who received it; null where that record could not be had. */
  readonly recipient?: Maybe<WorkPlanRecipient>;
};

/** One thing that a mandate sets out to do. */
export type WorkPlanItem = {
  readonly __typename?: 'WorkPlanItem';
  /** Id within the plan; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** NGOs in charge; null for one whose own record could not be had. Empty where nobody is named. */
  readonly ngos: ReadonlyArray<Maybe<Ngo>>;
  /** What was said with the last report; null where nothing was. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  readonly progress: WorkPlanProgress;
  /** Recommendation of a conference or session that it answers; null where it answers none, or that record could not be had. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Day of the last report on it; null where there was none. */
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  /** What is to be done, in one line. */
  readonly title: Scalars['String']['output'];
};

/** One thing that a mandate sets out to do, for writing. */
export type WorkPlanItemInput = {
  /** NGOs in charge. */
  readonly ngoIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Recommendation of a conference or session that it answers. */
  readonly recommendationId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done, in one line. */
  readonly title: Scalars['String']['input'];
};

/** How far an item of a work plan has come. */
export type WorkPlanProgress =
  /** Finished. */
  | 'DONE'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Nobody has begun. */
  | 'NOT_STARTED';

/** Who receives work plans. */
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
