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
  /** A calendar day in the ISO 8601 form `YYYY-MM-DD`, without a time zone: the day it was at the place concerned. */
  Date: { input: string; output: string; }
  /**
   * An instant in the ISO 8601 form `2027-03-28T00:30:00Z`, answered in UTC. To show it as a local time, use the time
   * zone that stands beside it.
   */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** What `acceptCallContribution` takes. */
export type AcceptCallContributionInput = {
  /** Which one it is about, as `Call.contributions` gives it. */
  readonly contributionId: Scalars['ID']['input'];
  /** `version` of the contribution as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `acceptCallContribution`. */
export type AcceptCallContributionPayload = {
  readonly __typename?: 'AcceptCallContributionPayload';
  /** What was accepted. Null where the act was refused. */
  readonly contribution?: Maybe<CallContribution>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `addForumPartner` takes. */
export type AddForumPartnerInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether it gives work or money. */
  readonly kind: PartnerKind;
  /** Level of support in the forum's own terms, such as `GOLD`. */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** Name under which the partner supports the forum. */
  readonly name: Scalars['String']['input'];
  /** The NGO that the partner is. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** Sum promised. */
  readonly pledge?: InputMaybe<ForumMoneyInput>;
  /** Sum paid so far, which only those who prepare forums see. */
  readonly received?: InputMaybe<ForumMoneyInput>;
};

/** What came of `addForumPartner`. */
export type AddForumPartnerPayload = {
  readonly __typename?: 'AddForumPartnerPayload';
  /** The forum with its partners. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `addRoom` takes. */
export type AddRoomInput = {
  /** How many people it takes. Null for one without a limit, or where nobody knows. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** On its door or in its invitation. */
  readonly name: Scalars['String']['input'];
};

/** What came of `addRoom`. */
export type AddRoomPayload = {
  readonly __typename?: 'AddRoomPayload';
  /** The forum with its rooms. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `addSlot` takes. */
export type AddSlotInput = {
  /** When it ends; that instant is no longer part of it. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** How many people are expected, for choosing a room; never published. */
  readonly expectedCount?: InputMaybe<Scalars['Int']['input']>;
  /** Form of the exchange; null for breaks and the like. */
  readonly format?: InputMaybe<DialogueFormat>;
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who speaks, chairs or answers, in the order of the programme. */
  readonly participants?: InputMaybe<ReadonlyArray<SlotParticipantInput>>;
  /** Id of a room of the forum. */
  readonly roomId: Scalars['ID']['input'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** What is to be announced, in one line. */
  readonly title: Scalars['String']['input'];
  /** Id of a track of the forum. */
  readonly trackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `addSlotParticipant` takes. */
export type AddSlotParticipantInput = {
  /** `version` of the draft of the slot as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who takes part, as what. */
  readonly participant: SlotParticipantInput;
  /** Which one it is about, as `Forum.draftSlots` gives it. */
  readonly slotId: Scalars['ID']['input'];
};

/** What came of `addSlotParticipant`. */
export type AddSlotParticipantPayload = {
  readonly __typename?: 'AddSlotParticipantPayload';
  /** The slot as drafted. Null where the act was refused. */
  readonly slot?: Maybe<Slot>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What came of `addSlot`. */
export type AddSlotPayload = {
  readonly __typename?: 'AddSlotPayload';
  /** The new slot as drafted. Null where the act was refused. */
  readonly slot?: Maybe<Slot>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `addTrack` takes. */
export type AddTrackInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name in the programme. */
  readonly name: Scalars['String']['input'];
};

/** What came of `addTrack`. */
export type AddTrackPayload = {
  readonly __typename?: 'AddTrackPayload';
  /** The forum with its tracks. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `addWorkingGroupMember` takes. */
export type AddWorkingGroupMemberInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The NGO that holds it, where it is one. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** Who holds it, by name. */
  readonly organization: Scalars['String']['input'];
  /** What the seat is for, such as `Chair`. */
  readonly role: Scalars['String']['input'];
};

/** What came of `addWorkingGroupMember`. */
export type AddWorkingGroupMemberPayload = {
  readonly __typename?: 'AddWorkingGroupMemberPayload';
  /** The forum with its group. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `advanceForum` takes. */
export type AdvanceForumInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Behind the phase that it has reached; phases may be left out. */
  readonly phase: ForumPhase;
};

/** What came of `advanceForum`. */
export type AdvanceForumPayload = {
  readonly __typename?: 'AdvanceForumPayload';
  /** The forum in its new phase. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `announceForum` takes. */
export type AnnounceForumInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `announceForum`. */
export type AnnounceForumPayload = {
  readonly __typename?: 'AnnounceForumPayload';
  /** The forum, known to all. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Who may keep an answer. */
export type CacheControlScope =
  /** The reader's own cache alone. */
  | 'PRIVATE'
  /** Any cache on the way, for all readers. */
  | 'PUBLIC';

/** An invitation to send in contributions to a forum between two days. */
export type Call = {
  readonly __typename?: 'Call';
  /** When it was closed before its last day was over. Null where it was not. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day on which contributions are taken, itself included. */
  readonly closesOn: Scalars['Date']['output'];
  /** Contributions that were sent and not withdrawn, whatever was decided about them. */
  readonly contributionCount: Scalars['Int']['output'];
  /**
   * The contributions that `contributionCount` counts, newest first, then by id. The public sees those that were accepted; an
   * NGO also its own, reviewers all.
   */
  readonly contributions: CallContributionConnection;
  /** The forum that asks. */
  readonly forum: Forum;
  /** What was changed about it and when, newest first. */
  readonly history: HistoryConnection;
  /** Stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** First day on which contributions are taken. */
  readonly opensOn: Scalars['Date']['output'];
  /** Whether contributions are taken today, by the day in UTC on which the request arrives. */
  readonly status: CallStatus;
  /** What is asked for, in a line. */
  readonly title: Scalars['String']['output'];
  /** Version of the call's record: 1 for the first, one more for every change. */
  readonly version: Scalars['Int']['output'];
};


/** An invitation to send in contributions to a forum between two days. */
export type CallContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An invitation to send in contributions to a forum between two days. */
export type CallHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What an NGO sent in answer to a forum's call. Under review it is seen by its sender and by reviewers; once accepted, by all. */
export type CallContribution = {
  readonly __typename?: 'CallContribution';
  /** The call that it answers. */
  readonly call: Call;
  /** Day on which it was accepted or declined. Null where nothing has been decided, or nobody recorded when. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** What was changed about it and when, newest first. */
  readonly history: HistoryConnection;
  /** Stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The NGO that sent it. Null where that NGO has left the records. */
  readonly ngo?: Maybe<Ngo>;
  /** What has been decided about it. */
  readonly status: CallContributionStatus;
  /** Day on which it was sent. */
  readonly submittedOn: Scalars['Date']['output'];
  /** What it has to say. Null where only a title was sent. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its title, as the sender gave it. */
  readonly title: Scalars['String']['output'];
  /** Version of the contribution's record: 1 for the first, one more for every change. */
  readonly version: Scalars['Int']['output'];
};


/** What an NGO sent in answer to a forum's call. Under review it is seen by its sender and by reviewers; once accepted, by all. */
export type CallContributionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of contributions to a call. */
export type CallContributionConnection = {
  readonly __typename?: 'CallContributionConnection';
  /** The contributions with their cursors, in order. */
  readonly edges: ReadonlyArray<CallContributionEdge>;
  /** The contributions alone, in the same order. */
  readonly nodes: ReadonlyArray<CallContribution>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A contribution in a page. */
export type CallContributionEdge = {
  readonly __typename?: 'CallContributionEdge';
  /** Pass it as `after` to go on behind this contribution. */
  readonly cursor: Scalars['String']['output'];
  /** What stands at this place of the page. */
  readonly node: CallContribution;
};

/** What has become of a contribution to a call. */
export type CallContributionStatus =
  /** It has a place in the forum. */
  | 'ACCEPTED'
  /** It was read and has no place in the forum. */
  | 'DECLINED'
  /** Sent; nothing has been decided. */
  | 'SUBMITTED'
  /** Its sender took it back: it no longer counts. */
  | 'WITHDRAWN';

/** Whether a call takes contributions on a given day. */
export type CallStatus =
  /** Its last day is over, it was closed before, or its forum takes place, is over or was cancelled. */
  | 'CLOSED'
  /** It takes contributions; the days on which it opens and closes count. */
  | 'OPEN'
  /** It has not opened yet. */
  | 'UPCOMING';

/** What `cancelForum` takes. */
export type CancelForumInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `cancelForum`. */
export type CancelForumPayload = {
  readonly __typename?: 'CancelForumPayload';
  /** The forum that will not take place. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `cancelRegistration` takes. */
export type CancelRegistrationInput = {
  /** `version` of the registration as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which one it is about, as `Forum.registrations` gives it. */
  readonly registrationId: Scalars['ID']['input'];
};

/** What came of `cancelRegistration`. */
export type CancelRegistrationPayload = {
  readonly __typename?: 'CancelRegistrationPayload';
  /** What was cancelled. Null where the act was refused. */
  readonly registration?: Maybe<ForumRegistration>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `cancelSlot` takes. */
export type CancelSlotInput = {
  /** `version` of the draft of the slot as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which one it is about, as `Forum.draftSlots` gives it. */
  readonly slotId: Scalars['ID']['input'];
};

/** What came of `cancelSlot`. */
export type CancelSlotPayload = {
  readonly __typename?: 'CancelSlotPayload';
  /** The slot as drafted. Null where the act was refused. */
  readonly slot?: Maybe<Slot>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `closeCall` takes. */
export type CloseCallInput = {
  /** Which one it is about, as `Forum.calls` gives it. */
  readonly callId: Scalars['ID']['input'];
  /** `version` of the call as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `closeCall`. */
export type CloseCallPayload = {
  readonly __typename?: 'CloseCallPayload';
  /** The closed call. Null where the act was refused. */
  readonly call?: Maybe<Call>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `closeForum` takes. */
export type CloseForumInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `closeForum`. */
export type CloseForumPayload = {
  readonly __typename?: 'CloseForumPayload';
  /** The closed forum. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
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

/** What `declineCallContribution` takes. */
export type DeclineCallContributionInput = {
  /** Which one it is about, as `Call.contributions` gives it. */
  readonly contributionId: Scalars['ID']['input'];
  /** `version` of the contribution as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `declineCallContribution`. */
export type DeclineCallContributionPayload = {
  readonly __typename?: 'DeclineCallContributionPayload';
  /** What was declined. Null where the act was refused. */
  readonly contribution?: Maybe<CallContribution>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
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

/** An official document, known by its reference. */
export type Document = {
  readonly __typename?: 'Document';
  /** Symbol under which the organization files it, such as `40 C/42`, or its title where it has no symbol. */
  readonly reference: Scalars['String']['output'];
  /** Address of the document; null where no stable one is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What `editSlot` takes. */
export type EditSlotInput = {
  /** How many people are expected, for choosing a room; never published. */
  readonly expectedCount?: InputMaybe<Scalars['Int']['input']>;
  /** `version` of the draft of the slot as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Form of the exchange. */
  readonly format?: InputMaybe<DialogueFormat>;
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which one it is about, as `Forum.draftSlots` gives it. */
  readonly slotId: Scalars['ID']['input'];
  /** What is to be announced, in one line. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Id of a track of the forum. */
  readonly trackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of `editSlot`. */
export type EditSlotPayload = {
  readonly __typename?: 'EditSlotPayload';
  /** The slot as drafted. Null where the act was refused. */
  readonly slot?: Maybe<Slot>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `evaluateForum` takes. */
export type EvaluateForumInput = {
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The Member State that evaluates it, by ISO 3166-1 alpha-2; its delegation and its National Commission may do so. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** Name under which it does so: needed for an NGO; a Member State has its short name in English. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The NGO that evaluates it; its own representative may do so. Either this or `memberState`. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** From 1 (poor) to 5 (excellent). */
  readonly score?: InputMaybe<Scalars['Int']['input']>;
  /** Main points. */
  readonly summary: Scalars['String']['input'];
};

/** What came of `evaluateForum`. */
export type EvaluateForumPayload = {
  readonly __typename?: 'EvaluateForumPayload';
  /** What was sent. Null where the act was refused. */
  readonly evaluation?: Maybe<Evaluation>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What an NGO or a Member State wrote about a forum afterwards. */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /** What it is about. */
  readonly forum: Forum;
  /** What was changed about it and when, newest first. */
  readonly history: HistoryConnection;
  /** Stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** From 1 (poor) to 5 (excellent). Null where only words were given. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** Who sent it. Null where the sender has left the records. */
  readonly submittedBy?: Maybe<Party>;
  /** Day on which it was sent. */
  readonly submittedOn: Scalars['Date']['output'];
  /** Its main points, in the words of those who sent it. */
  readonly summary: Scalars['String']['output'];
  /** Version of the evaluation's record: 1 for the first, one more for every change. */
  readonly version: Scalars['Int']['output'];
};


/** What an NGO or a Member State wrote about a forum afterwards. */
export type EvaluationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of evaluations. */
export type EvaluationConnection = {
  readonly __typename?: 'EvaluationConnection';
  /** The evaluations with their cursors, in order. */
  readonly edges: ReadonlyArray<EvaluationEdge>;
  /** The evaluations alone, in the same order. */
  readonly nodes: ReadonlyArray<Evaluation>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An evaluation in a page. */
export type EvaluationEdge = {
  readonly __typename?: 'EvaluationEdge';
  /** Pass it as `after` to go on behind this evaluation. */
  readonly cursor: Scalars['String']['output'];
  /** What stands at this place of the page. */
  readonly node: Evaluation;
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
 * A meeting of NGOs with an international organization, or one that brings NGOs, companies, public bodies and researchers
 * together: a recurring forum's edition, a conference, or a single event.
 */
export type Forum = {
  readonly __typename?: 'Forum';
  /** Calls for contributions, the one that opens first coming first. */
  readonly calls: ReadonlyArray<Call>;
  /** Official documents about it, such as its report or the decision that called it. Empty where none is known. */
  readonly documents: ReadonlyArray<Document>;
  /**
   * The programme as its editors have it, cancelled slots too, in the order of `Schedule.slots`. Seen with the scope
   * `drafts:read` for every record: those who prepare the forum see it once it is published.
   */
  readonly draftSlots?: Maybe<ReadonlyArray<Slot>>;
  /** Which edition of its series it is, counted from 1. Null where the editions are not numbered or the number is not sure. */
  readonly edition?: Maybe<Scalars['Int']['output']>;
  /** Last day, at the place of the forum, itself included. Null where it is not known, which need not mean a single day. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What participants said about it afterwards, newest first. */
  readonly evaluations: EvaluationConnection;
  /** Fields of competence that it is about, by code. Empty where nobody recorded them, which does not mean that it had none. */
  readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>;
  /** What was changed about it and when, newest first. */
  readonly history: HistoryConnection;
  /** Stays the same for ever, such as `icngo-2024`. */
  readonly id: Scalars['ID']['output'];
  /** Whether people met at a place, over the network, or both. */
  readonly mode: ParticipationMode;
  /** Who calls the forum, in the order of the source. NGOs and others alike. */
  readonly organizers: ReadonlyArray<ForumOrganizer>;
  /** Roughly how many people took part, as the source rounds it. Null where no figure was published; see `participation` for counts. */
  readonly participantsAbout?: Maybe<Scalars['Int']['output']>;
  /** How many registered and how many came, by kind of stakeholder, in the order of the record. Empty where nobody counted. */
  readonly participation: ReadonlyArray<ForumParticipation>;
  /** Those who support it with work or money, in the order of the record. */
  readonly partners: ReadonlyArray<ForumPartner>;
  /** Step of its preparation or follow-up that it has reached. Null where the record does not say, as for most past forums. */
  readonly phase?: Maybe<ForumPhase>;
  /** Where the record comes from and how far to trust it. */
  readonly provenance: Provenance;
  /** Registrations by id, cancelled ones too: for a party its own, for officers all. Null for others. */
  readonly registrations?: Maybe<ForumRegistrationConnection>;
  /** Rooms that slots can be in, in the order in which they were added. Seen with the scope `drafts:read` for every record. */
  readonly rooms?: Maybe<ReadonlyArray<Room>>;
  /** The programme as last published; null where none has been published. Give `from` and `to` to get a part of it. */
  readonly schedule?: Maybe<Schedule>;
  /**
   * What each published version changed, oldest first: one entry a version, even where it changed no slot. Empty where nothing
   * has been published. Remember the last `version` seen and pass it as `sinceVersion` to follow the programme.
   */
  readonly scheduleChanges: ScheduleVersionConnection;
  /** Sustainable Development Goals that it serves, as numbers from 1 to 17 in ascending order. Empty where nobody recorded them. */
  readonly sdgs: ReadonlyArray<Scalars['Int']['output']>;
  /** The row of meetings that this one belongs to. */
  readonly series: ForumSeries;
  /** First day, at the place of the forum. Null where only the year is known. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is planned, announced or over. Forums that others recorded, past ones too, count as announced until they are closed. */
  readonly status: ForumStatus;
  /** The edition's theme in the organizers' words, some translated into English. Null where none is known. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** What it is or might be about, newest proposal first. The public sees what was adopted; others also what they proposed or review. */
  readonly themes: ReadonlyArray<ForumTheme>;
  /** Which of the three zeros of the Convergences movement it works towards, by code. Empty for forums outside that movement. */
  readonly threeZero: ReadonlyArray<ThreeZero>;
  /** IANA time zone to show its times in, such as `Africa/Tunis`. Null for online forums that named none. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** Official title, in English wherever the organizers gave one in English. */
  readonly title: Scalars['String']['output'];
  /** Threads that slots can belong to, in the order in which they were added. Seen with the scope `drafts:read` for every record. */
  readonly tracks?: Maybe<ReadonlyArray<Track>>;
  /** Where people meet. Null where neither building, city nor country is known, as for most online forums. */
  readonly venue?: Maybe<Venue>;
  /** Version of the forum's record: 1 for the first, one more for every change. */
  readonly version: Scalars['Int']['output'];
  /** Group that prepares it. Null where none is recorded. */
  readonly workingGroup?: Maybe<ForumWorkingGroup>;
  /** Calendar year in which it took or takes place; known even where the days are not. */
  readonly year: Scalars['Int']['output'];
};


/**
 * A meeting of NGOs with an international organization, or one that brings NGOs, companies, public bodies and researchers
 * together: a recurring forum's edition, a conference, or a single event.
 */
export type ForumEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A meeting of NGOs with an international organization, or one that brings NGOs, companies, public bodies and researchers
 * together: a recurring forum's edition, a conference, or a single event.
 */
export type ForumHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A meeting of NGOs with an international organization, or one that brings NGOs, companies, public bodies and researchers
 * together: a recurring forum's edition, a conference, or a single event.
 */
export type ForumRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A meeting of NGOs with an international organization, or one that brings NGOs, companies, public bodies and researchers
 * together: a recurring forum's edition, a conference, or a single event.
 */
export type ForumScheduleArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A meeting of NGOs with an international organization, or one that brings NGOs, companies, public bodies and researchers
 * together: a recurring forum's edition, a conference, or a single event.
 */
export type ForumScheduleChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  sinceVersion?: Scalars['Int']['input'];
};

/** A page of forums. */
export type ForumConnection = {
  readonly __typename?: 'ForumConnection';
  /** The forums with their cursors, in order. */
  readonly edges: ReadonlyArray<ForumEdge>;
  /** The forums alone, in the same order. */
  readonly nodes: ReadonlyArray<Forum>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An official document, as it is written down. */
export type ForumDocumentInput = {
  /** Symbol, such as `40 C/42`, or title where there is no symbol. */
  readonly reference: Scalars['String']['input'];
  /** Where it can be read; it begins with http:// or https://. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** A forum in a page. */
export type ForumEdge = {
  readonly __typename?: 'ForumEdge';
  /** Pass it as `after` to go on behind this forum. */
  readonly cursor: Scalars['String']['output'];
  /** What stands at this place of the page. */
  readonly node: Forum;
};

/** Conditions on forums. Each that is given must hold; null is the same as leaving it out. */
export type ForumFilter = {
  /** Takes place in this country: ISO 3166-1 alpha-2 in capitals, such as `TN`. Online forums without a venue never match. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Is about this field of competence, among others. Forums whose fields nobody recorded never match. */
  readonly field?: InputMaybe<FieldOfCompetence>;
  /**
   * Still runs on this day or later. A forum without a recorded last day counts as ending on its first day; one of which only
   * the year is known counts as lasting that whole year.
   */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Takes place in a country of this UNESCO region. */
  readonly region?: InputMaybe<Region>;
  /** Belongs to this series. */
  readonly series?: InputMaybe<ForumSeries>;
  /**
   * Every word of this text begins a word of the title or of the theme; accents and capitals do not count. At least one
   * letter or digit, at most 200 characters.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Has begun on this day or earlier, with the same reading of days that are not known. Not before `from`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A sum, as it is written down. */
export type ForumMoneyInput = {
  /** Not negative. */
  readonly amount: Scalars['Float']['input'];
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: Scalars['String']['input'];
};

/** One of those who call a forum. */
export type ForumOrganizer = {
  readonly __typename?: 'ForumOrganizer';
  /** Under which it called the forum; an NGO may since have changed its own. */
  readonly name: Scalars['String']['output'];
  /** The NGO that this is. Null for governments, secretariats and others, and for an NGO that is not in the records. */
  readonly ngo?: Maybe<Ngo>;
};

/** One of those who call a forum, as it is written down. */
export type ForumOrganizerInput = {
  /** Under which it calls the forum. */
  readonly name: Scalars['String']['input'];
  /** The NGO that this is, where it is one. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
};

/** How many of one kind of stakeholder took part. */
export type ForumParticipation = {
  readonly __typename?: 'ForumParticipation';
  /** People who came. Null as long as the forum has not been held, or where nobody counted. */
  readonly attendedCount?: Maybe<Scalars['Int']['output']>;
  /** People who registered beforehand: those counted by the record, and those of every registration that was not cancelled. */
  readonly registeredCount: Scalars['Int']['output'];
  /** The kind that is counted in this row. */
  readonly stakeholder: StakeholderType;
};

/** Somebody who supports a forum. */
export type ForumPartner = {
  readonly __typename?: 'ForumPartner';
  /** Whether the support is work or money. */
  readonly kind: PartnerKind;
  /** Level of support in the forum's own terms, such as `GOLD`. Null where the forum has no levels. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Under which the partner supports this forum. */
  readonly name: Scalars['String']['output'];
  /** The NGO that the partner is. Null for other kinds of organization. */
  readonly ngo?: Maybe<Ngo>;
  /** Sum promised, not necessarily paid. Null where none was promised or published. */
  readonly pledge?: Maybe<Money>;
  /** Sum paid so far; null where none was paid. Seen with the scope `drafts:read`, and by the NGO that the partner is. */
  readonly received?: Maybe<Money>;
};

/** Steps through which a forum goes, in this order. */
export type ForumPhase =
  /** The main themes are known and contributions are asked for. */
  | 'CALL_FOR_CONTRIBUTIONS'
  /** It takes place. */
  | 'CONDUCT'
  /** It is being looked back on with the Member States concerned. */
  | 'EVALUATION'
  /** Its conclusions are being carried out with the Member States concerned. */
  | 'FOLLOW_UP'
  /** Themes, partners and money are being found. */
  | 'PREPARATION';

/** How many people an NGO or a Member State sends to a forum. Seen by that party and by officers. */
export type ForumRegistration = {
  readonly __typename?: 'ForumRegistration';
  /** What they come to. */
  readonly forum: Forum;
  /** What was changed about it and when, newest first. */
  readonly history: HistoryConnection;
  /** Stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Who sends them. Null where it has left the records. */
  readonly party?: Maybe<Party>;
  /** People by kind of stakeholder. */
  readonly persons: ReadonlyArray<StakeholderCount>;
  /** Day on which they were registered. */
  readonly registeredOn: Scalars['Date']['output'];
  /** Whether they are still expected. */
  readonly status: ForumRegistrationStatus;
  /** Version of the registration's record: 1 for the first, one more for every change. */
  readonly version: Scalars['Int']['output'];
};


/** How many people an NGO or a Member State sends to a forum. Seen by that party and by officers. */
export type ForumRegistrationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of registrations. */
export type ForumRegistrationConnection = {
  readonly __typename?: 'ForumRegistrationConnection';
  /** The registrations with their cursors, in order. */
  readonly edges: ReadonlyArray<ForumRegistrationEdge>;
  /** The registrations alone, in the same order. */
  readonly nodes: ReadonlyArray<ForumRegistration>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A registration in a page. */
export type ForumRegistrationEdge = {
  readonly __typename?: 'ForumRegistrationEdge';
  /** Pass it as `after` to go on behind this registration. */
  readonly cursor: Scalars['String']['output'];
  /** What stands at this place of the page. */
  readonly node: ForumRegistration;
};

/** Whether the people of a registration are still expected. */
export type ForumRegistrationStatus =
  /** The registration was taken back: its people are not counted. */
  | 'CANCELLED'
  /** They are, or they were when the forum was held. */
  | 'REGISTERED';

/** How a forum concerns an NGO or a Member State. */
export type ForumRelation =
  /** It is held in the Member State. */
  | 'HOST'
  /** The NGO is one of those who call it. */
  | 'ORGANIZER'
  /** It takes part, by the record of the forum. */
  | 'PARTICIPANT'
  /** The NGO supports it with work or money. */
  | 'PARTNER'
  /** It has a part in a slot of the published programme, cancelled or not. */
  | 'PROGRAMME';

/** Rows of meetings that a forum can belong to. */
export type ForumSeries =
  /** Meeting of the Convergences movement in one country, such as Tunisia or the Philippines. */
  | 'CONVERGENCES_FORUM'
  /** Yearly world meeting of the Convergences movement in Paris. */
  | 'CONVERGENCES_WORLD_FORUM'
  /** Conference of all NGOs in official partnership with UNESCO, every second year, which elects the Liaison Committee. */
  | 'INTERNATIONAL_CONFERENCE_OF_NGOS'
  /** International Forum of NGOs in official partnership with UNESCO, held since 2013 in different countries. */
  | 'INTERNATIONAL_NGO_FORUM'
  /** Any other forum held at UNESCO, such as one of civil society or of partners. */
  | 'OTHER_UNESCO_FORUM'
  /** Conference of the United Nations that NGOs worked to bring about or took part in. */
  | 'UNITED_NATIONS';

/** Whether a forum is a plan, known to all, or over. */
export type ForumStatus =
  /** It was given up before it was announced; seen by those who could see the plan. */
  | 'ABANDONED'
  /** Everybody knows of it. */
  | 'ANNOUNCED'
  /** It was announced and does not take place. */
  | 'CANCELLED'
  /** It took place and its record is complete; nothing about it is changed any more. */
  | 'CLOSED'
  /** It is being planned; only those who prepare it and those who may see drafts know of it. */
  | 'PLANNED';

/**
 * What an NGO or a Member State would have a forum be about. Under review it is seen by whoever proposed it and by reviewers;
 * once adopted, by all who see the forum.
 */
export type ForumTheme = {
  readonly __typename?: 'ForumTheme';
  /** What it means and why it matters. Null where nothing was said. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The forum for which it was proposed. Null where the reader may not see that forum. */
  readonly forum?: Maybe<Forum>;
  /** What was changed about it and when, newest first. */
  readonly history: HistoryConnection;
  /** Stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Who proposed it. Null where they have left the records. */
  readonly proposedBy?: Maybe<Party>;
  /** Day on which it was proposed. */
  readonly proposedOn: Scalars['Date']['output'];
  /** Day on which it was adopted or declined. Null before. */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** What has become of it. */
  readonly status: ForumThemeStatus;
  /** In a line. */
  readonly title: Scalars['String']['output'];
  /** Version of the theme's record: 1 for the first, one more for every change. */
  readonly version: Scalars['Int']['output'];
};


/**
 * What an NGO or a Member State would have a forum be about. Under review it is seen by whoever proposed it and by reviewers;
 * once adopted, by all who see the forum.
 */
export type ForumThemeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What can be decided about a proposed theme. */
export type ForumThemeDecision =
  /** The forum is to be about it. */
  | 'ADOPTED'
  /** It has no place in the forum. */
  | 'DECLINED';

/** What has become of a proposed theme. */
export type ForumThemeStatus =
  /** The forum is to be about it. */
  | 'ADOPTED'
  /** It has no place in the forum. */
  | 'DECLINED'
  /** Nothing has been decided. */
  | 'PROPOSED';

/** A place to meet, as it is written down. */
export type ForumVenueInput = {
  /** City or town, in English. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Degrees north, -90 to 90; together with `longitude`. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, -180 to 180; together with `latitude`. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Building and room as the organizers call them. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The people who prepare a forum together, by role and organization; persons are not named. */
export type ForumWorkingGroup = {
  readonly __typename?: 'ForumWorkingGroup';
  /** In the order of the record, which usually begins with the chair. */
  readonly members: ReadonlyArray<ForumWorkingGroupMember>;
  /** Its own designation, such as `Preparatory group`. */
  readonly name: Scalars['String']['output'];
};

/** A seat in a forum's working group. */
export type ForumWorkingGroupMember = {
  readonly __typename?: 'ForumWorkingGroupMember';
  /** The NGO that holds the seat. Null where another kind of organization does. */
  readonly ngo?: Maybe<Ngo>;
  /** The organization that holds the seat, under the name it had then. */
  readonly organization: Scalars['String']['output'];
  /** What the seat is for, such as `Chair` or `Rapporteur`. */
  readonly role: Scalars['String']['output'];
};

/** A seat in a working group, as it is written down. */
export type ForumWorkingGroupMemberInput = {
  /** The NGO that holds it, where it is one. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** Who holds it, by name. */
  readonly organization: Scalars['String']['input'];
  /** What the seat is for, such as `Chair`. */
  readonly role: Scalars['String']['input'];
};

/** A position on Earth, WGS 84. Positions of organizations and activities are those of the city or town unless said otherwise. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** Decimal degrees, north positive, from -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Decimal degrees, east positive, from -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

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

/** A Member State or Associate Member of UNESCO. */
export type MemberState = {
  readonly __typename?: 'MemberState';
  /** ISO 3166-1 alpha-2 code, such as `TN`. */
  readonly code: Scalars['ID']['output'];
  /**
   * Forums that are held there or in which it takes part: the one that starts last comes first, those without a known first day
   * come last, then by id. Drafts are not among them: those who prepare one find it in `Query.forums`.
   */
  readonly forums?: Maybe<PartyForumConnection>;
};


/** A Member State or Associate Member of UNESCO. */
export type MemberStateForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A sum as its source states it: nominal, not converted, not adjusted for inflation. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole units and fractions of the currency, such as 1250.5. */
  readonly amount: Scalars['Float']['output'];
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: Scalars['String']['output'];
};

/** What `moveForumSlot` takes. */
export type MoveForumSlotInput = {
  /** When it is to end; without it, the slot keeps its length. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** `version` of the draft of the slot as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the room that it is to be in; without it, as now. */
  readonly roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Which one it is about, as `Forum.draftSlots` gives it. */
  readonly slotId: Scalars['ID']['input'];
  /** When it is to begin; without it, as now. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of `moveForumSlot`. */
export type MoveForumSlotPayload = {
  readonly __typename?: 'MoveForumSlotPayload';
  /** The slot as drafted. Null where the act was refused. */
  readonly slot?: Maybe<Slot>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives a contribution under review a place in its forum; it is public from then on. */
  readonly acceptCallContribution: AcceptCallContributionPayload;
  /** Adds somebody who supports a forum with work or money. */
  readonly addForumPartner: AddForumPartnerPayload;
  /** Adds a room, on site or online, to the draft of a programme. */
  readonly addRoom: AddRoomPayload;
  /** Adds a slot to the draft of a programme: within the days of the forum, in a room that is free. */
  readonly addSlot: AddSlotPayload;
  /** Adds somebody to a slot of the draft, behind those who take part already. */
  readonly addSlotParticipant: AddSlotParticipantPayload;
  /** Adds a thread to the draft of a programme. */
  readonly addTrack: AddTrackPayload;
  /** Adds a seat to the group that prepares a forum. */
  readonly addWorkingGroupMember: AddWorkingGroupMemberPayload;
  /** Brings an announced forum to a later phase. */
  readonly advanceForum: AdvanceForumPayload;
  /** Makes a planned forum known to all. It needs its first day. */
  readonly announceForum: AnnounceForumPayload;
  /** Cancels a forum that has not begun. One that was not announced is given up, and stays a draft. */
  readonly cancelForum: CancelForumPayload;
  /** Cancels a registration; its people are no longer counted, and its party may register anew. */
  readonly cancelRegistration: CancelRegistrationPayload;
  /** Cancels a slot in the draft. Once published it stays in the programme as `CANCELLED`; its room and people are free. */
  readonly cancelSlot: CancelSlotPayload;
  /** Closes a call at once and for good, whatever its last day. */
  readonly closeCall: CloseCallPayload;
  /** Closes the record of a forum from its evaluation on: nothing about it is changed any more. */
  readonly closeForum: CloseForumPayload;
  /** Gives a contribution under review no place in its forum; it stays between sender and reviewers. */
  readonly declineCallContribution: DeclineCallContributionPayload;
  /** Changes what is announced about a slot in the draft; what is left out stays, and null clears what can be unknown. */
  readonly editSlot: EditSlotPayload;
  /** Says what a forum was worth, once for each NGO and Member State, from its first day until it is closed. Public at once. */
  readonly evaluateForum: EvaluateForumPayload;
  /** Moves a slot in the draft to another time, another room, or both. The room and all named people must be free. */
  readonly moveForumSlot: MoveForumSlotPayload;
  /** Asks for contributions to an announced forum between two days. */
  readonly openCall: OpenCallPayload;
  /** Begins a forum as a draft in its first phase, known to those who prepare it until it is announced. */
  readonly planForum: PlanForumPayload;
  /** Proposes what a forum should be about, for an NGO or a Member State. Under review until it is settled. */
  readonly proposeForumTheme: ProposeForumThemePayload;
  /** Publishes the draft of a programme as its next version. Refused where nothing differs from the last, or where slots are in each other's way. */
  readonly publishSchedule: PublishSchedulePayload;
  /** Records how many people came to a forum, by kind of stakeholder, and which of the parties that registered were there. */
  readonly recordForumAttendance: RecordForumAttendancePayload;
  /** Registers people for an announced forum that is not over, for an NGO or a Member State: how many, of which kind, nobody by name. */
  readonly registerForForum: RegisterForForumPayload;
  /** Takes a partner, found by name and kind, out of a forum. */
  readonly removeForumPartner: RemoveForumPartnerPayload;
  /** Takes out a room that no slot is in, not even a cancelled one. */
  readonly removeRoom: RemoveRoomPayload;
  /** Takes out a thread that no slot belongs to, not even a cancelled one. */
  readonly removeTrack: RemoveTrackPayload;
  /** Takes a seat out of the group that prepares a forum. */
  readonly removeWorkingGroupMember: RemoveWorkingGroupMemberPayload;
  /** Takes back that a slot is cancelled, where its room and its people are still free. */
  readonly restoreSlot: RestoreSlotPayload;
  /** Says anew who takes part in a slot of the draft. */
  readonly setSlotParticipants: SetSlotParticipantsPayload;
  /** Names the group that prepares a forum, in place of the one before. */
  readonly setWorkingGroup: SetWorkingGroupPayload;
  /** Adopts or declines a proposed theme. An adopted one is public once the forum is announced. */
  readonly settleForumTheme: SettleForumThemePayload;
  /** Answers an open call for an NGO, which may send several. Only its title and text, once accepted, are public. */
  readonly submitCallContribution: SubmitCallContributionPayload;
  /** Changes or extends a call; what is left out stays. One whose last day is over opens anew, unless its forum takes place. */
  readonly updateCall: UpdateCallPayload;
  /** Changes what one sent about a forum that is not closed yet; what is left out stays, and null clears the score. */
  readonly updateEvaluation: UpdateEvaluationPayload;
  /**
   * Changes what is known about a forum; what is left out stays, and null clears what can be unknown. Its days cannot be changed so
   * that slots of its programme lie outside, nor put off once it is on record that it took place.
   */
  readonly updateForum: UpdateForumPayload;
  /** Changes what a partner, found by name and kind, promised or paid; what is left out stays, and null clears it. */
  readonly updateForumPartner: UpdateForumPartnerPayload;
  /** Changes the name or the capacity of a room; the next published version shows it. */
  readonly updateRoom: UpdateRoomPayload;
  /** Renames a thread of a programme; the next published version shows it. */
  readonly updateTrack: UpdateTrackPayload;
  /** Takes back a contribution of an NGO that is under review or accepted. */
  readonly withdrawCallContribution: WithdrawCallContributionPayload;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationAcceptCallContributionArgs = {
  input: AcceptCallContributionInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationAddForumPartnerArgs = {
  input: AddForumPartnerInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationAddRoomArgs = {
  input: AddRoomInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationAddSlotArgs = {
  input: AddSlotInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationAddSlotParticipantArgs = {
  input: AddSlotParticipantInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationAddTrackArgs = {
  input: AddTrackInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationAddWorkingGroupMemberArgs = {
  input: AddWorkingGroupMemberInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationAdvanceForumArgs = {
  input: AdvanceForumInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationAnnounceForumArgs = {
  input: AnnounceForumInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationCancelForumArgs = {
  input: CancelForumInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationCancelRegistrationArgs = {
  input: CancelRegistrationInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationCancelSlotArgs = {
  input: CancelSlotInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationCloseCallArgs = {
  input: CloseCallInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationCloseForumArgs = {
  input: CloseForumInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationDeclineCallContributionArgs = {
  input: DeclineCallContributionInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationEditSlotArgs = {
  input: EditSlotInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationEvaluateForumArgs = {
  input: EvaluateForumInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationMoveForumSlotArgs = {
  input: MoveForumSlotInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationOpenCallArgs = {
  input: OpenCallInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationPlanForumArgs = {
  input: PlanForumInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationProposeForumThemeArgs = {
  input: ProposeForumThemeInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationPublishScheduleArgs = {
  input: PublishScheduleInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationRecordForumAttendanceArgs = {
  input: RecordForumAttendanceInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationRegisterForForumArgs = {
  input: RegisterForForumInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationRemoveForumPartnerArgs = {
  input: RemoveForumPartnerInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationRemoveRoomArgs = {
  input: RemoveRoomInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationRemoveTrackArgs = {
  input: RemoveTrackInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationRemoveWorkingGroupMemberArgs = {
  input: RemoveWorkingGroupMemberInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationRestoreSlotArgs = {
  input: RestoreSlotInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationSetSlotParticipantsArgs = {
  input: SetSlotParticipantsInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationSetWorkingGroupArgs = {
  input: SetWorkingGroupInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationSettleForumThemeArgs = {
  input: SettleForumThemeInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationSubmitCallContributionArgs = {
  input: SubmitCallContributionInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationUpdateCallArgs = {
  input: UpdateCallInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationUpdateEvaluationArgs = {
  input: UpdateEvaluationInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationUpdateForumArgs = {
  input: UpdateForumInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationUpdateForumPartnerArgs = {
  input: UpdateForumPartnerInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationUpdateRoomArgs = {
  input: UpdateRoomInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationUpdateTrackArgs = {
  input: UpdateTrackInput;
};


/**
 * The acts of those who prepare, hold and follow up forums. Each answers with what it changed, or with the reasons why it
 * did not; one for which the caller has no scope is an error `FORBIDDEN`.
 */
export type MutationWithdrawCallContributionArgs = {
  input: WithdrawCallContributionInput;
};

/** A non-governmental organization with its partnerships, activities and publications. */
export type Ngo = {
  readonly __typename?: 'Ngo';
  /**
   * Forums that it organizes, supports, has a slot in or attends: the one that starts last comes first, those without a known
   * first day come last, then by id. Only what is recorded: most facts name organizers alone. Drafts are not among them: those
   * who prepare one find it in `Query.forums`.
   */
  readonly forums?: Maybe<PartyForumConnection>;
  /** Stays the same for ever, such as `ngo-convergences`. */
  readonly id: Scalars['ID']['output'];
  /** Every id that it answers to: its own, then its former ones. What only names an NGO keeps the id that it was given: one of these. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};


/** A non-governmental organization with its partnerships, activities and publications. */
export type NgoForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What `openCall` takes. */
export type OpenCallInput = {
  /** Last day on which contributions are taken, itself included; not in the past. */
  readonly closesOn: Scalars['Date']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** First day on which contributions are taken; without it, today. */
  readonly opensOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is asked for, in one line. */
  readonly title: Scalars['String']['input'];
};

/** What came of `openCall`. */
export type OpenCallPayload = {
  readonly __typename?: 'OpenCallPayload';
  /** The new call. Null where the act was refused. */
  readonly call?: Maybe<Call>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
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

/** What a partner brings. */
export type PartnerKind =
  /** Money. */
  | 'FINANCIAL'
  /** Knowledge, staff, rooms, interpretation or other work. */
  | 'TECHNICAL';

/** Somebody who can take part in a programme or evaluate a forum. */
export type Party = MemberState | Ngo;

/** A page of the forums that concern one NGO or one Member State. */
export type PartyForumConnection = {
  readonly __typename?: 'PartyForumConnection';
  /** The forums with their cursors and with what they have to do with the party, in order. */
  readonly edges: ReadonlyArray<PartyForumEdge>;
  /** The forums alone, in the same order. */
  readonly nodes: ReadonlyArray<Forum>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A forum in a page of those that concern one party. */
export type PartyForumEdge = {
  readonly __typename?: 'PartyForumEdge';
  /** Pass it as `after` to go on behind this forum. */
  readonly cursor: Scalars['String']['output'];
  /** What stands at this place of the page. */
  readonly node: Forum;
  /** Every way in which it concerns the party, in the order in which the ways are listed; at least one. */
  readonly relations: ReadonlyArray<ForumRelation>;
};

export type Person = {
  readonly __typename?: 'Person';
  /** Opaque; it says nothing about the person. */
  readonly id: Scalars['ID']['output'];
};

/** What `planForum` takes. */
export type PlanForumInput = {
  /** Official documents about it. */
  readonly documents?: InputMaybe<ReadonlyArray<ForumDocumentInput>>;
  /** Which edition of its series, from 1. */
  readonly edition?: InputMaybe<Scalars['Int']['input']>;
  /** Last day, itself included; not before `startsOn`. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is about, by field. */
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether people meet at a place, over the network, or both. */
  readonly mode: ParticipationMode;
  /** Who calls it, in the order in which they are to be named. */
  readonly organizers?: InputMaybe<ReadonlyArray<ForumOrganizerInput>>;
  /** Roughly how many people took part. */
  readonly participantsAbout?: InputMaybe<Scalars['Int']['input']>;
  /** Sustainable Development Goals that it serves, 1 to 17. */
  readonly sdgs?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The row of meetings that it belongs to. */
  readonly series: ForumSeries;
  /** Where these facts come from: an address or a title. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** First day, at its place. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Theme of the edition. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** Which of the three zeros it works towards. */
  readonly threeZero?: InputMaybe<ReadonlyArray<ThreeZero>>;
  /** IANA time zone of its programme, such as `Africa/Tunis`. */
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  /** Official title, in one line. */
  readonly title: Scalars['String']['input'];
  /** Where people meet. */
  readonly venue?: InputMaybe<ForumVenueInput>;
  /** Calendar year; needed where `startsOn` is not known, and otherwise its year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of `planForum`. */
export type PlanForumPayload = {
  readonly __typename?: 'PlanForumPayload';
  /** The new plan. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `proposeForumTheme` takes. */
export type ProposeForumThemeInput = {
  /** What it means and why it matters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The Member State that proposes, by ISO 3166-1 alpha-2; its delegation and its National Commission may do so. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** Name under which it does so: needed for an NGO; a Member State has its short name in English. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The NGO that proposes; its own representative may do so. Either this or `memberState`. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** The theme in one line. */
  readonly title: Scalars['String']['input'];
};

/** What came of `proposeForumTheme`. */
export type ProposeForumThemePayload = {
  readonly __typename?: 'ProposeForumThemePayload';
  /** The proposal. Null where the act was refused. */
  readonly theme?: Maybe<ForumTheme>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
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

/** What `publishSchedule` takes. */
export type PublishScheduleInput = {
  /** What to say about this version, such as why rooms changed. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `publishSchedule`. */
export type PublishSchedulePayload = {
  readonly __typename?: 'PublishSchedulePayload';
  /** The programme as published. Null where the act was refused. */
  readonly schedule?: Maybe<Schedule>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One call for contributions by its id. Null where there is none. */
  readonly call?: Maybe<Call>;
  /**
   * One contribution to a call by its id. Null where there is none; one that is not accepted is shown to its sender and to
   * reviewers only.
   */
  readonly callContribution?: Maybe<CallContribution>;
  /** One evaluation of a forum by its id. Null where there is none. */
  readonly evaluation?: Maybe<Evaluation>;
  /** One forum by its id. Null where no forum has that id, or where it is a draft that the reader may not see. */
  readonly forum?: Maybe<Forum>;
  /**
   * One theme that was proposed for a forum, by its id. Null where there is none; one that is not adopted is shown to whoever
   * proposed it and to reviewers only, one that is adopted for a forum that is not announced to whoever sees that forum.
   */
  readonly forumTheme?: Maybe<ForumTheme>;
  /**
   * Forums that fit every condition of `where`: the one that starts last comes first, those without a known first day come
   * last, and ids decide between equals.
   */
  readonly forums: ForumConnection;
  /**
   * One registration for a forum by its id. Null where there is none that the reader may see: it is between the party that
   * registered and the officers.
   */
  readonly registration?: Maybe<ForumRegistration>;
  /**
   * One slot by its id: as the last published version of its programme has it, or, for those who may see drafts, as its draft
   * has it. Null where no published programme has such a slot, or no draft that the reader may see.
   */
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

/** What `recordForumAttendance` takes. */
export type RecordForumAttendanceInput = {
  /** How many came, each kind once; kinds left out stay as they are. */
  readonly attended: ReadonlyArray<StakeholderCountInput>;
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Ids of registrations whose parties were there: from then on they take part in the forum by its record. */
  readonly presentRegistrationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What came of `recordForumAttendance`. */
export type RecordForumAttendancePayload = {
  readonly __typename?: 'RecordForumAttendancePayload';
  /** The forum with its participation. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
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

/** What `registerForForum` takes. */
export type RegisterForForumInput = {
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The Member State that sends them, by ISO 3166-1 alpha-2; its delegation and its National Commission may do so. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** Name under which it does so: needed for an NGO; a Member State has its short name in English. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The NGO that sends them; its own representative may do so. Either this or `memberState`. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** People by kind of stakeholder, each kind once, at least one person in all. */
  readonly persons: ReadonlyArray<StakeholderCountInput>;
};

/** What came of `registerForForum`. */
export type RegisterForForumPayload = {
  readonly __typename?: 'RegisterForForumPayload';
  /** The new registration. Null where the act was refused. */
  readonly registration?: Maybe<ForumRegistration>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `removeForumPartner` takes. */
export type RemoveForumPartnerInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether it gives work or money. */
  readonly kind: PartnerKind;
  /** Name under which the partner supports the forum. */
  readonly name: Scalars['String']['input'];
};

/** What came of `removeForumPartner`. */
export type RemoveForumPartnerPayload = {
  readonly __typename?: 'RemoveForumPartnerPayload';
  /** The forum with the partners that are left. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `removeRoom` takes. */
export type RemoveRoomInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which one it is about, as `Forum.rooms` gives it. */
  readonly roomId: Scalars['ID']['input'];
};

/** What came of `removeRoom`. */
export type RemoveRoomPayload = {
  readonly __typename?: 'RemoveRoomPayload';
  /** The forum with the rooms that are left. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `removeTrack` takes. */
export type RemoveTrackInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which one it is about, as `Forum.tracks` gives it. */
  readonly trackId: Scalars['ID']['input'];
};

/** What came of `removeTrack`. */
export type RemoveTrackPayload = {
  readonly __typename?: 'RemoveTrackPayload';
  /** The forum with the tracks that are left. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `removeWorkingGroupMember` takes. */
export type RemoveWorkingGroupMemberInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who holds it, by name. */
  readonly organization: Scalars['String']['input'];
  /** What the seat is for, such as `Chair`. */
  readonly role: Scalars['String']['input'];
};

/** What came of `removeWorkingGroupMember`. */
export type RemoveWorkingGroupMemberPayload = {
  readonly __typename?: 'RemoveWorkingGroupMemberPayload';
  /** The forum with what is left of its group. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `restoreSlot` takes. */
export type RestoreSlotInput = {
  /** `version` of the draft of the slot as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which one it is about, as `Forum.draftSlots` gives it. */
  readonly slotId: Scalars['ID']['input'];
};

/** What came of `restoreSlot`. */
export type RestoreSlotPayload = {
  readonly __typename?: 'RestoreSlotPayload';
  /** The slot as drafted. Null where the act was refused. */
  readonly slot?: Maybe<Slot>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A room of a forum, on site or online. */
export type Room = {
  readonly __typename?: 'Room';
  /** How many people it takes; null where nobody knows. Seen with the scope `drafts:read` for every record. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** Unique within its forum. */
  readonly id: Scalars['ID']['output'];
  /** On its door or in its invitation, as published. */
  readonly name: Scalars['String']['output'];
};

/** The programme of a forum, as one published version has it. */
export type Schedule = {
  readonly __typename?: 'Schedule';
  /** What the publisher says about this version, such as why rooms changed. Null where nothing was said. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When this version was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The slots, by start, then by id of the room, then by id. Cancelled ones stay in it, marked `CANCELLED`. */
  readonly slots: ReadonlyArray<Slot>;
  /** Number of the version: 1 for the first published, one more for each after it. */
  readonly version: Scalars['Int']['output'];
};

/** A published version of a programme, as what it changed. */
export type ScheduleVersion = {
  readonly __typename?: 'ScheduleVersion';
  /** One change for each slot that this version changed, in the order of the programme. Empty where it changed none. */
  readonly changes: ReadonlyArray<SlotChange>;
  /** What the publisher says about this version. Null where nothing was said. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When this version was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Number of the version: 1 for the first published, one more for each after it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of published versions. */
export type ScheduleVersionConnection = {
  readonly __typename?: 'ScheduleVersionConnection';
  /** The versions with their cursors, oldest first. */
  readonly edges: ReadonlyArray<ScheduleVersionEdge>;
  /** The versions alone, in the same order. */
  readonly nodes: ReadonlyArray<ScheduleVersion>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A published version in a page. */
export type ScheduleVersionEdge = {
  readonly __typename?: 'ScheduleVersionEdge';
  /** Pass it as `after` to go on behind this version. */
  readonly cursor: Scalars['String']['output'];
  /** What stands at this place of the page. */
  readonly node: ScheduleVersion;
};

/** What `setSlotParticipants` takes. */
export type SetSlotParticipantsInput = {
  /** `version` of the draft of the slot as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** All who speak, chair or answer, in the order of the programme; at most 50. */
  readonly participants: ReadonlyArray<SlotParticipantInput>;
  /** Which one it is about, as `Forum.draftSlots` gives it. */
  readonly slotId: Scalars['ID']['input'];
};

/** What came of `setSlotParticipants`. */
export type SetSlotParticipantsPayload = {
  readonly __typename?: 'SetSlotParticipantsPayload';
  /** The slot as drafted. Null where the act was refused. */
  readonly slot?: Maybe<Slot>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `setWorkingGroup` takes. */
export type SetWorkingGroupInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its seats in order, at most 100. */
  readonly members: ReadonlyArray<ForumWorkingGroupMemberInput>;
  /** Its own designation, such as `Preparatory group`. */
  readonly name: Scalars['String']['input'];
};

/** What came of `setWorkingGroup`. */
export type SetWorkingGroupPayload = {
  readonly __typename?: 'SetWorkingGroupPayload';
  /** The forum with its group. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `settleForumTheme` takes. */
export type SettleForumThemeInput = {
  /** What is decided: `ADOPTED` or `DECLINED`. */
  readonly decision: ForumThemeDecision;
  /** `version` of the theme as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which one it is about, as `Forum.themes` gives it. */
  readonly themeId: Scalars['ID']['input'];
};

/** What came of `settleForumTheme`. */
export type SettleForumThemePayload = {
  readonly __typename?: 'SettleForumThemePayload';
  /** The theme as settled. Null where the act was refused. */
  readonly theme?: Maybe<ForumTheme>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/**
 * An item of a programme: what happens in one room from one instant to another. In a schedule it is as it was published; in
 * `draftSlots`, and by its id for those who may see drafts, as its editors have it.
 */
export type Slot = {
  readonly __typename?: 'Slot';
  /** When the version that last changed it, or first showed it, was published. Null for a draft that has never been published. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the programme that last changed it, or first showed it. Null for a draft that has never been published. */
  readonly changedInVersion?: Maybe<Scalars['Int']['output']>;
  /** When it ends; that instant is no longer part of it. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** How many people are expected. Known in drafts only, with the scope `drafts:read` for every record; null where nobody said. */
  readonly expectedCount?: Maybe<Scalars['Int']['output']>;
  /** Form of the exchange. Null for breaks, registration and the like. */
  readonly format?: Maybe<DialogueFormat>;
  /** The forum whose programme it is in. */
  readonly forum: Forum;
  /**
   * What was changed about its draft and when, newest first, for those with the scope `drafts:read` for every record; others
   * read `Forum.scheduleChanges`.
   */
  readonly history: HistoryConnection;
  /** Stays the same for ever, through every move, cancellation and restoration. Good as the UID of a calendar entry. */
  readonly id: Scalars['ID']['output'];
  /** True for a draft that differs from what was published, or was never published. */
  readonly isDraft: Scalars['Boolean']['output'];
  /** Who speaks, chairs or answers, in the order of the programme. */
  readonly participants: ReadonlyArray<SlotParticipant>;
  /** Where in the venue it takes place, or the online room. */
  readonly room: Room;
  /**
   * 0 until and when it is first published, and one more for every published version that changed anything about it. It is the SEQUENCE of a
   * calendar entry (RFC 5545, section 3.8.7.4).
   */
  readonly sequence: Scalars['Int']['output'];
  /** When it begins. Show it in `Forum.timezone`. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Whether it takes place. */
  readonly status: SlotStatus;
  /** What is announced. */
  readonly title: Scalars['String']['output'];
  /** Thread of the programme that it belongs to. Null for what concerns everybody. */
  readonly track?: Maybe<Track>;
  /** Version of its draft: the latest, or the one that was published. */
  readonly version: Scalars['Int']['output'];
};


/**
 * An item of a programme: what happens in one room from one instant to another. In a schedule it is as it was published; in
 * `draftSlots`, and by its id for those who may see drafts, as its editors have it.
 */
export type SlotHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What one published version did to one slot. */
export type SlotChange = {
  readonly __typename?: 'SlotChange';
  /** Everything that changed, in the order of the fields of `SlotRevision`. */
  readonly fields: ReadonlyArray<SlotFieldChange>;
  /** The weightiest thing that happened, by the order in which the kinds are listed. */
  readonly kind: SlotChangeKind;
  /** The slot as this version left it; later versions may have changed it again. */
  readonly slot: SlotRevision;
};

/** Kinds of change, the weightiest first: a slot that is cancelled and moved at once counts as cancelled. */
export type SlotChangeKind =
  /** It is new in the programme. */
  | 'ADDED'
  /** It no longer takes place, or was announced as not taking place. */
  | 'CANCELLED'
  /** Only its title, format, track or participants changed, or how its room is called. */
  | 'EDITED'
  /** It begins or ends at another time. */
  | 'MOVED'
  /** It takes place again after it had been cancelled. */
  | 'RESTORED'
  /** It takes place in another room at the same time. */
  | 'ROOM_CHANGED';

/** One thing about a slot that a version changed. */
export type SlotFieldChange = {
  readonly __typename?: 'SlotFieldChange';
  /** What stands there now, written as in `before`. Null where there is nothing any more. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /**
   * What stood there before, as text: instants in UTC, rooms and tracks by name, participants as `role: name` in the order of the
   * programme, separated by semicolons. Null where there was nothing, so always for a slot that is new.
   */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Which field of `SlotRevision`: `title`, `format`, `startsAt`, `endsAt`, `room`, `track`, `status` or `participants`. */
  readonly name: Scalars['String']['output'];
};

/** Somebody's part in a slot. */
export type SlotParticipant = {
  readonly __typename?: 'SlotParticipant';
  /** The NGO or Member State for which they do it. Null where it has left the records. */
  readonly party?: Maybe<Party>;
  /** The person who does it. Null where nobody is named, and for those who may not see contacts. */
  readonly person?: Maybe<Person>;
  /** What they do in it, such as `CHAIR`, `SPEAKER` or `RAPPORTEUR`, in the organizers' words. */
  readonly role: Scalars['String']['output'];
};

/** Somebody's part in a slot, as it is written down. */
export type SlotParticipantInput = {
  /** The Member State for which they do it, by ISO 3166-1 alpha-2. */
  readonly memberState?: InputMaybe<Scalars['ID']['input']>;
  /** Name under which it appears in the programme: needed for an NGO; a Member State has its short name in English. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The NGO for which they do it. Either this or `memberState`. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** The person who does it, where one is named. Nobody is named in two slots at one time. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** What they do in it, such as `CHAIR` or `SPEAKER`. */
  readonly role: Scalars['String']['input'];
};

/** A slot as one published version had it. For its present state, ask `slot(id:)` with `slotId`. */
export type SlotRevision = {
  readonly __typename?: 'SlotRevision';
  /** When it was to end; that instant is no longer part of it. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Form of the exchange; null for breaks and the like. */
  readonly format?: Maybe<DialogueFormat>;
  /** Who was announced to speak, chair or answer, in the order of the programme. */
  readonly participants: ReadonlyArray<SlotParticipant>;
  /** Where it was to take place, under the name that the room had then. */
  readonly room: Room;
  /** Published changes of the slot up to this version, the first showing not counted. */
  readonly sequence: Scalars['Int']['output'];
  /** Id of the slot, the same in every version. */
  readonly slotId: Scalars['ID']['output'];
  /** When it was to begin. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Whether it was to take place. */
  readonly status: SlotStatus;
  /** What was announced. */
  readonly title: Scalars['String']['output'];
  /** Thread of the programme that it belonged to; null for what concerns everybody. */
  readonly track?: Maybe<Track>;
  /** Version of the programme that this revision was published in. */
  readonly version: Scalars['Int']['output'];
};

/** Whether a slot takes place. */
export type SlotStatus =
  /** It does not take place. It stays in the programme, so that whoever had noted it learns so. */
  | 'CANCELLED'
  /** It is to take place, or did. */
  | 'CONFIRMED';

/** A number of people of one kind. */
export type StakeholderCount = {
  readonly __typename?: 'StakeholderCount';
  /** How many they are. */
  readonly count: Scalars['Int']['output'];
  /** Which kind is counted. */
  readonly stakeholder: StakeholderType;
};

/** A number of people of one kind. */
export type StakeholderCountInput = {
  /** People, 0 to 100,000. */
  readonly count: Scalars['Int']['input'];
  /** Which kind is counted. */
  readonly stakeholder: StakeholderType;
};

/** Kinds of people and organizations that take part in forums. */
export type StakeholderType =
  /** A university, research body or researcher. */
  | 'ACADEMIC'
  /** Somebody who came for nobody but themselves. */
  | 'CITIZEN'
  /** A partner who gives money, counted as a participant. */
  | 'FINANCIAL_PARTNER'
  /** A foundation or similar institution. */
  | 'FOUNDATION'
  /** A representative of indigenous peoples. */
  | 'INDIGENOUS_PEOPLES'
  /** A non-governmental organization that works in many countries. */
  | 'INGO'
  /** A development agency or intergovernmental organization. */
  | 'INTERNATIONAL_COOPERATION'
  /** Press, radio, television or online media. */
  | 'MEDIA'
  /** A State's delegation. */
  | 'MEMBER_STATE'
  /** A National Commission for UNESCO. */
  | 'NATIONAL_COMMISSION'
  /** A civil society organization of one country. */
  | 'NATIONAL_CSO'
  /** A non-governmental organization of any reach. */
  | 'NGO'
  /** A company or its association. */
  | 'PRIVATE'
  /** Somebody who decides in a parliament, ministry, region or town. */
  | 'PUBLIC_DECISION_MAKER'
  /** A partner who gives work, counted as a participant. */
  | 'TECHNICAL_PARTNER'
  /** A young person or an organization of young people. */
  | 'YOUTH';

/** What `submitCallContribution` takes. */
export type SubmitCallContributionInput = {
  /** Which one it is about, as `Forum.calls` gives it. */
  readonly callId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The NGO that sends it. */
  readonly ngoId: Scalars['ID']['input'];
  /** What it has to say, at most 20,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Title in one line. */
  readonly title: Scalars['String']['input'];
};

/** What came of `submitCallContribution`. */
export type SubmitCallContributionPayload = {
  readonly __typename?: 'SubmitCallContributionPayload';
  /** What was sent. Null where the act was refused. */
  readonly contribution?: Maybe<CallContribution>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** The three goals of the Convergences movement. */
export type ThreeZero =
  /** An economy that adds no carbon to the air. */
  | 'ZERO_CARBON'
  /** A world in which nobody is left out. */
  | 'ZERO_EXCLUSION'
  /** An end to extreme poverty. */
  | 'ZERO_POVERTY';

/** A thread that runs through a forum's programme. */
export type Track = {
  readonly __typename?: 'Track';
  /** Unique within its forum. */
  readonly id: Scalars['ID']['output'];
  /** In the programme, as published. */
  readonly name: Scalars['String']['output'];
};

/** What `updateCall` takes. */
export type UpdateCallInput = {
  /** Which one it is about, as `Forum.calls` gives it. */
  readonly callId: Scalars['ID']['input'];
  /** Last day on which contributions are taken, itself included; a new one is not in the past. */
  readonly closesOn?: InputMaybe<Scalars['Date']['input']>;
  /** `version` of the call as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** First day on which contributions are taken. */
  readonly opensOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is asked for, in one line. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `updateCall`. */
export type UpdateCallPayload = {
  readonly __typename?: 'UpdateCallPayload';
  /** The call as changed. Null where the act was refused. */
  readonly call?: Maybe<Call>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `updateEvaluation` takes. */
export type UpdateEvaluationInput = {
  /** Which one it is about, as `Forum.evaluations` gives it. */
  readonly evaluationId: Scalars['ID']['input'];
  /** `version` of the evaluation as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** From 1 (poor) to 5 (excellent). */
  readonly score?: InputMaybe<Scalars['Int']['input']>;
  /** Main points. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `updateEvaluation`. */
export type UpdateEvaluationPayload = {
  readonly __typename?: 'UpdateEvaluationPayload';
  /** The evaluation as changed. Null where the act was refused. */
  readonly evaluation?: Maybe<Evaluation>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `updateForum` takes. */
export type UpdateForumInput = {
  /** Official documents about it. */
  readonly documents?: InputMaybe<ReadonlyArray<ForumDocumentInput>>;
  /** Which edition of its series, from 1. */
  readonly edition?: InputMaybe<Scalars['Int']['input']>;
  /** Last day, itself included; not before `startsOn`. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What it is about, by field. */
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether people meet at a place, over the network, or both. */
  readonly mode?: InputMaybe<ParticipationMode>;
  /** Who calls it, in the order in which they are to be named. */
  readonly organizers?: InputMaybe<ReadonlyArray<ForumOrganizerInput>>;
  /** Roughly how many people took part. */
  readonly participantsAbout?: InputMaybe<Scalars['Int']['input']>;
  /** Sustainable Development Goals that it serves, 1 to 17. */
  readonly sdgs?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The row of meetings that it belongs to. */
  readonly series?: InputMaybe<ForumSeries>;
  /** Where these facts come from: an address or a title. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** First day, at its place. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Theme of the edition. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** Which of the three zeros it works towards. */
  readonly threeZero?: InputMaybe<ReadonlyArray<ThreeZero>>;
  /** IANA time zone of its programme, such as `Africa/Tunis`. */
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  /** Official title, in one line. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where people meet. */
  readonly venue?: InputMaybe<ForumVenueInput>;
  /** Calendar year; needed where `startsOn` is not known, and otherwise its year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** What `updateForumPartner` takes. */
export type UpdateForumPartnerInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether it gives work or money. */
  readonly kind: PartnerKind;
  /** Level of support in the forum's own terms, such as `GOLD`. */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** Name under which the partner supports the forum. */
  readonly name: Scalars['String']['input'];
  /** The NGO that the partner is. */
  readonly ngoId?: InputMaybe<Scalars['ID']['input']>;
  /** Sum promised. */
  readonly pledge?: InputMaybe<ForumMoneyInput>;
  /** Sum paid so far, which only those who prepare forums see. */
  readonly received?: InputMaybe<ForumMoneyInput>;
};

/** What came of `updateForumPartner`. */
export type UpdateForumPartnerPayload = {
  readonly __typename?: 'UpdateForumPartnerPayload';
  /** The forum with its partners. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What came of `updateForum`. */
export type UpdateForumPayload = {
  readonly __typename?: 'UpdateForumPayload';
  /** The forum as changed. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `updateRoom` takes. */
export type UpdateRoomInput = {
  /** How many people it takes. Null for one without a limit, or where nobody knows. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** On its door or in its invitation. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Which one it is about, as `Forum.rooms` gives it. */
  readonly roomId: Scalars['ID']['input'];
};

/** What came of `updateRoom`. */
export type UpdateRoomPayload = {
  readonly __typename?: 'UpdateRoomPayload';
  /** The forum with its rooms. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What `updateTrack` takes. */
export type UpdateTrackInput = {
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: Scalars['ID']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name in the programme. */
  readonly name: Scalars['String']['input'];
  /** Which one it is about, as `Forum.tracks` gives it. */
  readonly trackId: Scalars['ID']['input'];
};

/** What came of `updateTrack`. */
export type UpdateTrackPayload = {
  readonly __typename?: 'UpdateTrackPayload';
  /** The forum with its tracks. Null where the act was refused. */
  readonly forum?: Maybe<Forum>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
  readonly warnings: ReadonlyArray<UserError>;
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

/** The place where a forum meets. */
export type Venue = {
  readonly __typename?: 'Venue';
  /** City or town, in English. Null where it is not known. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Country, by ISO 3166-1. Null where it is not known. */
  readonly country?: Maybe<Country>;
  /** Position of the building, or of the city where the building is not known. Null where neither has been placed. */
  readonly location?: Maybe<GeoPoint>;
  /** Building and room as the organizers call them. Null where only the city or country is known. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What `withdrawCallContribution` takes. */
export type WithdrawCallContributionInput = {
  /** Which one it is about, as `Call.contributions` gives it. */
  readonly contributionId: Scalars['ID']['input'];
  /** `version` of the contribution as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of `withdrawCallContribution`. */
export type WithdrawCallContributionPayload = {
  readonly __typename?: 'WithdrawCallContributionPayload';
  /** What was taken back. Null where the act was refused. */
  readonly contribution?: Maybe<CallContribution>;
  /** Why the act was not done. Empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What its writer should know although it was done. Usually empty. */
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
