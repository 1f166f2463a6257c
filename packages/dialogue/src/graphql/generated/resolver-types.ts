import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Body as BodyModel, BodyMember as BodyMemberModel } from '../../domain/body.ts';
import type { Contribution as ContributionModel, Question as QuestionModel, TaskForce as TaskForceModel } from '../../domain/task-force.ts';
import type { Country as CountryModel } from '@liaison/kernel';
import type { SessionSummary, SessionPlace as SessionPlaceModel } from '../../domain/session.ts';
import type { FollowUp as FollowUpModel } from '../../domain/follow-up.ts';
import type { ForumReference, MemberStateReference, NationalCommissionReference, NgoReference, SectorReference } from '../references.ts';
import type { RecommendationHead } from '../../domain/recommendation.ts';
import type { AddresseeOfRecommendation } from '../RecommendationAddressee.ts';
import type { ThemeDigest as ThemeDigestModel } from '../../domain/digest.ts';
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

/** An organ, committee, conference or unit that takes part in the dialogue: a term of the controlled vocabulary, scheme `body`. */
export type Body = {
  readonly __typename?: 'Body';
  /** Code of the vocabulary, such as `NGP_COMMITTEE`. It never changes. */
  readonly code: Scalars['ID']['output'];
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

/** The term of an NGO or a Member State in a body. */
export type BodyMember = {
  readonly __typename?: 'BodyMember';
  /** First day no longer in office; null while the term goes on. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Who holds the seat; null where the party's own record could not be had. */
  readonly party?: Maybe<BodyMemberParty>;
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /** What it does there, as the record calls it, such as `Chair` or `Member`. */
  readonly role: Scalars['String']['output'];
  /** First day in office; null where it began before the records. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
};

/** Who can hold a seat in a body. */
export type BodyMemberParty = MemberState | Ngo;

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
   * The contribution in the NGO's words. Text is public only after review: while the status is not `ACCEPTED` it is null for
   * readers without the scope `drafts:read`, and `extensions.withheld` names this field.
   */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Themes it speaks to, as the NGO named them and in its order. */
  readonly themes: ReadonlyArray<Scalars['String']['output']>;
  /** Title that the NGO gave it. */
  readonly title: Scalars['String']['output'];
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
  | 'SUBMITTED';

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

/** A meeting or written exchange between NGOs, secretariats and Member States, from public records of the body that held it. */
export type DialogueSession = {
  readonly __typename?: 'DialogueSession';
  /** Under whose authority it was held; null where the code on record is not in the vocabulary. */
  readonly body?: Maybe<Body>;
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
  /** IANA name of the time zone in which its days are counted, such as `Europe/Paris`; null for sessions without a place. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** Name of the session in the language of its source, mostly English. */
  readonly title: Scalars['String']['output'];
  /** Calendar year of its first day, known for every session. */
  readonly year: Scalars['Int']['output'];
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
  /** Sessions in which the NGO with this id took part. */
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
  /** Day on which the recommendation reached the addressee; null where that had not happened by the day. */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** Last day for an answer; null where none was set. Shown whatever the day. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
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

/** The changes of a record, newest first. */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  readonly edges: ReadonlyArray<HistoryEdge>;
  readonly nodes: ReadonlyArray<HistoryEntry>;
  readonly pageInfo: PageInfo;
};

/** A change in its place in the list. */
export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  readonly cursor: Scalars['String']['output'];
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
};


/** A non-governmental organization, as the partnerships have it; here with what it does in the dialogue. */
export type NgoDialogueSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** One written contribution to a task force by its id; null where there is none. */
  readonly contribution?: Maybe<Contribution>;
  /** One session of dialogue by its id; null where there is none. */
  readonly dialogueSession?: Maybe<DialogueSession>;
  /**
   * Sessions of dialogue between NGOs, secretariats and Member States. Order: `startsOn` descending, unknown days last,
   * then id by code point.
   */
  readonly dialogueSessions: DialogueSessionConnection;
  /** One recommendation by its id; null where there is none. */
  readonly recommendation?: Maybe<Recommendation>;
  /** One task force by its id; null where there is none. */
  readonly taskForce?: Maybe<TaskForce>;
  /** Every task force on record, by id in code point order. */
  readonly taskForces: ReadonlyArray<TaskForce>;
};


export type QueryBodyArgs = {
  code: Scalars['ID']['input'];
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


export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskForceArgs = {
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
  /** Id that it got when it was asked; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** NGO that asked; null where its own record could not be had. */
  readonly ngo?: Maybe<Ngo>;
  /** Source of the record and how far to trust it. */
  readonly provenance: Provenance;
  /** What was asked, in the NGO's words. */
  readonly text: Scalars['String']['output'];
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

/** A group that prepares one matter between the sessions of its body: NGOs send it contributions and ask it questions. */
export type TaskForce = {
  readonly __typename?: 'TaskForce';
  /** Body that set it up; null where the code on record is not in the vocabulary. */
  readonly body?: Maybe<Body>;
  /** What NGOs sent in, whatever its review came to. Order: newest first, then id. */
  readonly contributions: ContributionConnection;
  /**
   * The accepted contributions by theme, themes in code point order. A contribution with several themes counts in each of
   * them; contributions under review or declined don't count.
   */
  readonly digest: ReadonlyArray<ThemeDigest>;
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
};


/** A group that prepares one matter between the sessions of its body: NGOs send it contributions and ask it questions. */
export type TaskForceContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A group that prepares one matter between the sessions of its body: NGOs send it contributions and ask it questions. */
export type TaskForceQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

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
  Contribution: Contribution;
  DialogueSession: DialogueSession;
  Forum: Forum;
  MemberState: MemberState;
  NationalCommission: NationalCommission;
  Ngo: Ngo;
  Recommendation: Recommendation;
  Sector: Sector;
  TaskForce: TaskForce;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"code":true}> );
  Contribution:
    ( { __typename: 'Contribution' }
    & GraphQLRecursivePick<FederationTypes['Contribution'], {"id":true}> );
  DialogueSession:
    ( { __typename: 'DialogueSession' }
    & GraphQLRecursivePick<FederationTypes['DialogueSession'], {"id":true}> );
  Forum:
    ( { __typename: 'Forum' }
    & GraphQLRecursivePick<FederationTypes['Forum'], {"id":true}> );
  MemberState:
    ( { __typename: 'MemberState' }
    & GraphQLRecursivePick<FederationTypes['MemberState'], {"code":true}> );
  NationalCommission:
    ( { __typename: 'NationalCommission' }
    & GraphQLRecursivePick<FederationTypes['NationalCommission'], {"id":true}> );
  Ngo:
    ( { __typename: 'Ngo' }
    & GraphQLRecursivePick<FederationTypes['Ngo'], {"id":true}> );
  Recommendation:
    ( { __typename: 'Recommendation' }
    & GraphQLRecursivePick<FederationTypes['Recommendation'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"field":true}> );
  TaskForce:
    ( { __typename: 'TaskForce' }
    & GraphQLRecursivePick<FederationTypes['TaskForce'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BodyMemberParty:
    | ( MemberStateReference )
    | ( NgoReference )
  ;
  RecommendationOrigin:
    | ( SessionSummary )
    | ( ForumReference )
  ;
  RecommendationParty:
    | ( BodyModel )
    | ( MemberStateReference )
    | ( NationalCommissionReference )
    | ( SectorReference )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddressedRecommendationConnection: ResolverTypeWrapper<Omit<AddressedRecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AddressedRecommendationEdge']>, nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  AddressedRecommendationEdge: ResolverTypeWrapper<Omit<AddressedRecommendationEdge, 'followUp' | 'node'> & { followUp: ResolversTypes['FollowUp'], node: ResolversTypes['Recommendation'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Body: ResolverTypeWrapper<BodyModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BodyMember: ResolverTypeWrapper<BodyMemberModel>;
  BodyMemberParty: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BodyMemberParty']>;
  Confidence: Confidence;
  Contribution: ResolverTypeWrapper<ContributionModel>;
  ContributionConnection: ResolverTypeWrapper<Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversTypes['Contribution']> }>;
  ContributionEdge: ResolverTypeWrapper<Omit<ContributionEdge, 'node'> & { node: ResolversTypes['Contribution'] }>;
  ContributionStatus: ContributionStatus;
  Country: ResolverTypeWrapper<CountryModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DialogueFormat: DialogueFormat;
  DialogueSession: ResolverTypeWrapper<SessionSummary>;
  DialogueSessionConnection: ResolverTypeWrapper<Omit<DialogueSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DialogueSessionEdge']>, nodes: ReadonlyArray<ResolversTypes['DialogueSession']> }>;
  DialogueSessionEdge: ResolverTypeWrapper<Omit<DialogueSessionEdge, 'node'> & { node: ResolversTypes['DialogueSession'] }>;
  DialogueSessionFilter: DialogueSessionFilter;
  Document: ResolverTypeWrapper<Document>;
  FieldOfCompetence: FieldOfCompetence;
  FollowUp: ResolverTypeWrapper<FollowUpModel>;
  FollowUpStatus: FollowUpStatus;
  Forum: ResolverTypeWrapper<ForumReference>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HistoryConnection: ResolverTypeWrapper<HistoryConnection>;
  HistoryEdge: ResolverTypeWrapper<HistoryEdge>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HistoryField: ResolverTypeWrapper<HistoryField>;
  Language: Language;
  MemberState: ResolverTypeWrapper<MemberStateReference>;
  Money: ResolverTypeWrapper<Money>;
  NationalCommission: ResolverTypeWrapper<NationalCommissionReference>;
  Ngo: ResolverTypeWrapper<NgoReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationMode: ParticipationMode;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionModel>;
  QuestionConnection: ResolverTypeWrapper<Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['Question']> }>;
  QuestionEdge: ResolverTypeWrapper<Omit<QuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  Recommendation: ResolverTypeWrapper<RecommendationHead>;
  RecommendationAddressee: ResolverTypeWrapper<AddresseeOfRecommendation>;
  RecommendationConnection: ResolverTypeWrapper<Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecommendationEdge']>, nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationOrigin: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationOrigin']>;
  RecommendationParty: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationParty']>;
  Region: Region;
  Sector: ResolverTypeWrapper<SectorReference>;
  SessionMemberStateConnection: ResolverTypeWrapper<Omit<SessionMemberStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SessionMemberStateEdge']>, nodes: ReadonlyArray<Maybe<ResolversTypes['MemberState']>> }>;
  SessionMemberStateEdge: ResolverTypeWrapper<Omit<SessionMemberStateEdge, 'node'> & { node?: Maybe<ResolversTypes['MemberState']> }>;
  SessionNgoConnection: ResolverTypeWrapper<Omit<SessionNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SessionNgoEdge']>, nodes: ReadonlyArray<Maybe<ResolversTypes['Ngo']>> }>;
  SessionNgoEdge: ResolverTypeWrapper<Omit<SessionNgoEdge, 'node'> & { node?: Maybe<ResolversTypes['Ngo']> }>;
  SessionOutcome: ResolverTypeWrapper<SessionOutcome>;
  SessionPlace: ResolverTypeWrapper<SessionPlaceModel>;
  TaskForce: ResolverTypeWrapper<TaskForceModel>;
  ThemeDigest: ResolverTypeWrapper<ThemeDigestModel>;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressedRecommendationConnection: Omit<AddressedRecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AddressedRecommendationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  AddressedRecommendationEdge: Omit<AddressedRecommendationEdge, 'followUp' | 'node'> & { followUp: ResolversParentTypes['FollowUp'], node: ResolversParentTypes['Recommendation'] };
  String: Scalars['String']['output'];
  Body: BodyModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  BodyMember: BodyMemberModel;
  BodyMemberParty: ResolversUnionTypes<ResolversParentTypes>['BodyMemberParty'];
  Contribution: ContributionModel;
  ContributionConnection: Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contribution']> };
  ContributionEdge: Omit<ContributionEdge, 'node'> & { node: ResolversParentTypes['Contribution'] };
  Country: CountryModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DialogueSession: SessionSummary;
  DialogueSessionConnection: Omit<DialogueSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DialogueSessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DialogueSession']> };
  DialogueSessionEdge: Omit<DialogueSessionEdge, 'node'> & { node: ResolversParentTypes['DialogueSession'] };
  DialogueSessionFilter: DialogueSessionFilter;
  Document: Document;
  FollowUp: FollowUpModel;
  Forum: ForumReference;
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  HistoryConnection: HistoryConnection;
  HistoryEdge: HistoryEdge;
  HistoryEntry: HistoryEntry;
  Boolean: Scalars['Boolean']['output'];
  HistoryField: HistoryField;
  MemberState: MemberStateReference;
  Money: Money;
  NationalCommission: NationalCommissionReference;
  Ngo: NgoReference;
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Question: QuestionModel;
  QuestionConnection: Omit<QuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Question']> };
  QuestionEdge: Omit<QuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  Recommendation: RecommendationHead;
  RecommendationAddressee: AddresseeOfRecommendation;
  RecommendationConnection: Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecommendationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationOrigin: ResolversUnionTypes<ResolversParentTypes>['RecommendationOrigin'];
  RecommendationParty: ResolversUnionTypes<ResolversParentTypes>['RecommendationParty'];
  Sector: SectorReference;
  SessionMemberStateConnection: Omit<SessionMemberStateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SessionMemberStateEdge']>, nodes: ReadonlyArray<Maybe<ResolversParentTypes['MemberState']>> };
  SessionMemberStateEdge: Omit<SessionMemberStateEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MemberState']> };
  SessionNgoConnection: Omit<SessionNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SessionNgoEdge']>, nodes: ReadonlyArray<Maybe<ResolversParentTypes['Ngo']>> };
  SessionNgoEdge: Omit<SessionNgoEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Ngo']> };
  SessionOutcome: SessionOutcome;
  SessionPlace: SessionPlaceModel;
  TaskForce: TaskForceModel;
  ThemeDigest: ThemeDigestModel;
  UserError: UserError;
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

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['BodyMember']>, ParentType, ContextType, Partial<BodyMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BodyNameArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['AddressedRecommendationConnection']>, ParentType, ContextType, RequireFields<BodyRecommendationsArgs, 'first'>>;
  sessions?: Resolver<ResolversTypes['DialogueSessionConnection'], ParentType, ContextType, RequireFields<BodySessionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMember'] = ResolversParentTypes['BodyMember']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['BodyMemberParty']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BodyMemberPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMemberParty'] = ResolversParentTypes['BodyMemberParty']> = {
  __resolveType?: TypeResolveFn<'MemberState' | 'Ngo', ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution'], FederationReferenceType extends FederationReferenceTypes['Contribution'] = FederationReferenceTypes['Contribution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contribution']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type DialogueSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueSession'] = ResolversParentTypes['DialogueSession'], FederationReferenceType extends FederationReferenceTypes['DialogueSession'] = FederationReferenceTypes['DialogueSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DialogueSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['DialogueFormat'], ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
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
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  dialogueSessions?: Resolver<Maybe<ResolversTypes['DialogueSessionConnection']>, ParentType, ContextType, RequireFields<MemberStateDialogueSessionsArgs, 'first'>>;
  recommendations?: Resolver<Maybe<ResolversTypes['AddressedRecommendationConnection']>, ParentType, ContextType, RequireFields<MemberStateRecommendationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType, RequireFields<QueryContributionArgs, 'id'>>;
  dialogueSession?: Resolver<Maybe<ResolversTypes['DialogueSession']>, ParentType, ContextType, RequireFields<QueryDialogueSessionArgs, 'id'>>;
  dialogueSessions?: Resolver<ResolversTypes['DialogueSessionConnection'], ParentType, ContextType, RequireFields<QueryDialogueSessionsArgs, 'first'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType, RequireFields<QueryTaskForceArgs, 'id'>>;
  taskForces?: Resolver<ReadonlyArray<ResolversTypes['TaskForce']>, ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['RecommendationOrigin']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TaskForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForce'] = ResolversParentTypes['TaskForce'], FederationReferenceType extends FederationReferenceTypes['TaskForce'] = FederationReferenceTypes['TaskForce']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaskForce']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<TaskForceContributionsArgs, 'first'>>;
  digest?: Resolver<ReadonlyArray<ResolversTypes['ThemeDigest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<TaskForceQuestionsArgs, 'first'>>;
};

export type ThemeDigestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeDigest'] = ResolversParentTypes['ThemeDigest']> = {
  contributionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberStates?: Resolver<ReadonlyArray<Maybe<ResolversTypes['MemberState']>>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddressedRecommendationConnection?: AddressedRecommendationConnectionResolvers<ContextType>;
  AddressedRecommendationEdge?: AddressedRecommendationEdgeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyMember?: BodyMemberResolvers<ContextType>;
  BodyMemberParty?: BodyMemberPartyResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DialogueSession?: DialogueSessionResolvers<ContextType>;
  DialogueSessionConnection?: DialogueSessionConnectionResolvers<ContextType>;
  DialogueSessionEdge?: DialogueSessionEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryField?: HistoryFieldResolvers<ContextType>;
  MemberState?: MemberStateResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  NationalCommission?: NationalCommissionResolvers<ContextType>;
  Ngo?: NgoResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
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
  Sector?: SectorResolvers<ContextType>;
  SessionMemberStateConnection?: SessionMemberStateConnectionResolvers<ContextType>;
  SessionMemberStateEdge?: SessionMemberStateEdgeResolvers<ContextType>;
  SessionNgoConnection?: SessionNgoConnectionResolvers<ContextType>;
  SessionNgoEdge?: SessionNgoEdgeResolvers<ContextType>;
  SessionOutcome?: SessionOutcomeResolvers<ContextType>;
  SessionPlace?: SessionPlaceResolvers<ContextType>;
  TaskForce?: TaskForceResolvers<ContextType>;
  ThemeDigest?: ThemeDigestResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

