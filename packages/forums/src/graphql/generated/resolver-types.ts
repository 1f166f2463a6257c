import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CountedCall, CallContribution as CallContributionObject } from '../../domain/call.ts';
import type { Country as CountryObject } from '@liaison/kernel';
import type { Evaluation as EvaluationObject } from '../../domain/evaluation.ts';
import type { ForumSummary, Organizer, Partner, WorkingGroup, WorkingGroupMember, Venue as VenueObject } from '../../domain/forum.ts';
import type { MemberStateReference, NgoReference } from '../foreign.ts';
import type { Programme, VersionSteps, ProgrammeSlot, SlotRevision as SlotRevisionObject } from '../../domain/schedule.ts';
import type { SlotParticipant as SlotParticipantObject } from '../../domain/slot.ts';
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

/** An invitation to send in contributions to a forum between two days. */
export type Call = {
  readonly __typename?: 'Call';
  /** Last day on which contributions are taken, itself included. */
  readonly closesOn: Scalars['Date']['output'];
  /** Contributions that were sent and not withdrawn, whatever was decided about them. */
  readonly contributionCount: Scalars['Int']['output'];
  /** The contributions that `contributionCount` counts, newest first, then by id. */
  readonly contributions: CallContributionConnection;
  /** The forum that asks. */
  readonly forum: Forum;
  /** Stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** First day on which contributions are taken. */
  readonly opensOn: Scalars['Date']['output'];
  /** Whether contributions are taken today, by the day in UTC on which the request arrives. */
  readonly status: CallStatus;
  /** What is asked for, in a line. */
  readonly title: Scalars['String']['output'];
};


/** An invitation to send in contributions to a forum between two days. */
export type CallContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What an NGO sent in answer to a forum's call. */
export type CallContribution = {
  readonly __typename?: 'CallContribution';
  /** The call that it answers. */
  readonly call: Call;
  /** Stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The NGO that sent it. Null where that NGO has left the records. */
  readonly ngo?: Maybe<Ngo>;
  /** What has been decided about it. */
  readonly status: CallContributionStatus;
  /** Day on which it was sent. */
  readonly submittedOn: Scalars['Date']['output'];
  /** Its title, as the sender gave it. */
  readonly title: Scalars['String']['output'];
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
  /** Its last day is over. */
  | 'CLOSED'
  /** It takes contributions; the days on which it opens and closes count. */
  | 'OPEN'
  /** It has not opened yet. */
  | 'UPCOMING';

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

/** What an NGO or a Member State wrote about a forum afterwards. */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
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
  /** Which edition of its series it is, counted from 1. Null where the editions are not numbered or the number is not sure. */
  readonly edition?: Maybe<Scalars['Int']['output']>;
  /** Last day, at the place of the forum, itself included. Null where it is not known, which need not mean a single day. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What participants said about it afterwards, newest first. */
  readonly evaluations: EvaluationConnection;
  /** Fields of competence that it is about, by code. Empty where nobody recorded them, which does not mean that it had none. */
  readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>;
  /** Stays the same for ever, such as `icngo-2024`. */
  readonly id: Scalars['ID']['output'];
  /** Whether people met at a place, over the network, or both. */
  readonly mode: ParticipationMode;
  /** Who calls the forum, in the order of the source. NGOs and others alike. */
  readonly organizers: ReadonlyArray<ForumOrganizer>;
  /** Roughly how many people took part, as the source rounds it. Null where no figure was published; see `participation` for counts. */
  readonly participantsAbout?: Maybe<Scalars['Int']['output']>;
  /** How many came, by kind of stakeholder, in the order of the record. Empty where nobody counted. */
  readonly participation: ReadonlyArray<ForumParticipation>;
  /** Those who support it with work or money, in the order of the record. */
  readonly partners: ReadonlyArray<ForumPartner>;
  /** Step of its preparation or follow-up that it has reached. Null where the record does not say, as for most past forums. */
  readonly phase?: Maybe<ForumPhase>;
  /** Where the record comes from and how far to trust it. */
  readonly provenance: Provenance;
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
  /** The edition's theme in the organizers' words, some translated into English. Null where none is known. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Which of the three zeros of the Convergences movement it works towards, by code. Empty for forums outside that movement. */
  readonly threeZero: ReadonlyArray<ThreeZero>;
  /** IANA time zone to show its times in, such as `Africa/Tunis`. Null for online forums that named none. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** Official title, in English wherever the organizers gave one in English. */
  readonly title: Scalars['String']['output'];
  /** Where people meet. Null where neither building, city nor country is known, as for most online forums. */
  readonly venue?: Maybe<Venue>;
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

/** One of those who call a forum. */
export type ForumOrganizer = {
  readonly __typename?: 'ForumOrganizer';
  /** Under which it called the forum; an NGO may since have changed its own. */
  readonly name: Scalars['String']['output'];
  /** The NGO that this is. Null for governments, secretariats and others, and for an NGO that is not in the records. */
  readonly ngo?: Maybe<Ngo>;
};

/** How many of one kind of stakeholder took part. */
export type ForumParticipation = {
  readonly __typename?: 'ForumParticipation';
  /** People who came. Null as long as the forum has not been held, or where nobody counted. */
  readonly attendedCount?: Maybe<Scalars['Int']['output']>;
  /** People who registered beforehand. */
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

/** A Member State or Associate Member of UNESCO. */
export type MemberState = {
  readonly __typename?: 'MemberState';
  /** ISO 3166-1 alpha-2 code, such as `TN`. */
  readonly code: Scalars['ID']['output'];
  /**
   * Forums that are held there or in which it takes part: the one that starts last comes first, those without a known first day
   * come last, then by id.
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

/** A non-governmental organization with its partnerships, activities and publications. */
export type Ngo = {
  readonly __typename?: 'Ngo';
  /**
   * Forums that it organizes, supports, has a slot in or attends: the one that starts last comes first, those without a known
   * first day come last, then by id. Only what is recorded: most facts name organizers alone.
   */
  readonly forums?: Maybe<PartyForumConnection>;
  /** Stays the same for ever, such as `ngo-convergences`. */
  readonly id: Scalars['ID']['output'];
};


/** A non-governmental organization with its partnerships, activities and publications. */
export type NgoForumsArgs = {
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
  /** One call for contributions by its id. Null where there is none. */
  readonly call?: Maybe<Call>;
  /** One contribution to a call by its id, also one that was withdrawn. Null where there is none. */
  readonly callContribution?: Maybe<CallContribution>;
  /** One forum by its id. Null where no forum has that id. */
  readonly forum?: Maybe<Forum>;
  /**
   * Forums that fit every condition of `where`: the one that starts last comes first, those without a known first day come
   * last, and ids decide between equals.
   */
  readonly forums: ForumConnection;
  /**
   * One slot of a published programme by its id, as the last published version has it. Null where no published programme
   * has such a slot.
   */
  readonly slot?: Maybe<Slot>;
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallContributionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryForumArgs = {
  id: Scalars['ID']['input'];
};


export type QueryForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<ForumFilter>;
};


export type QuerySlotArgs = {
  id: Scalars['ID']['input'];
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

/** A room of a forum, on site or online. */
export type Room = {
  readonly __typename?: 'Room';
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

/** An item of a published programme: what happens in one room from one instant to another. */
export type Slot = {
  readonly __typename?: 'Slot';
  /** When the version that last changed it, or first showed it, was published. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Version of the programme that last changed it, or first showed it. */
  readonly changedInVersion: Scalars['Int']['output'];
  /** When it ends; that instant is no longer part of it. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Form of the exchange. Null for breaks, registration and the like. */
  readonly format?: Maybe<DialogueFormat>;
  /** The forum whose programme it is in. */
  readonly forum: Forum;
  /** Stays the same for ever, through every move, cancellation and restoration. Good as the UID of a calendar entry. */
  readonly id: Scalars['ID']['output'];
  /** Who speaks, chairs or answers, in the order of the programme. */
  readonly participants: ReadonlyArray<SlotParticipant>;
  /** Where in the venue it takes place, or the online room. */
  readonly room: Room;
  /**
   * 0 when first published, and one more for every published version that changed anything about it. It is the SEQUENCE of a
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
  /** What they do in it, such as `CHAIR`, `SPEAKER` or `RAPPORTEUR`, in the organizers' words. */
  readonly role: Scalars['String']['output'];
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
    & GraphQLRecursivePick<FederationTypes['Ngo'], {"id":true}> );
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
  Call: ResolverTypeWrapper<CountedCall>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CallContribution: ResolverTypeWrapper<CallContributionObject>;
  CallContributionConnection: ResolverTypeWrapper<Omit<CallContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CallContributionEdge']>, nodes: ReadonlyArray<ResolversTypes['CallContribution']> }>;
  CallContributionEdge: ResolverTypeWrapper<Omit<CallContributionEdge, 'node'> & { node: ResolversTypes['CallContribution'] }>;
  CallContributionStatus: CallContributionStatus;
  CallStatus: CallStatus;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryObject>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DialogueFormat: DialogueFormat;
  Document: ResolverTypeWrapper<Document>;
  Evaluation: ResolverTypeWrapper<EvaluationObject>;
  EvaluationConnection: ResolverTypeWrapper<Omit<EvaluationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EvaluationEdge']>, nodes: ReadonlyArray<ResolversTypes['Evaluation']> }>;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  FieldOfCompetence: FieldOfCompetence;
  Forum: ResolverTypeWrapper<ForumSummary>;
  ForumConnection: ResolverTypeWrapper<Omit<ForumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ForumEdge']>, nodes: ReadonlyArray<ResolversTypes['Forum']> }>;
  ForumEdge: ResolverTypeWrapper<Omit<ForumEdge, 'node'> & { node: ResolversTypes['Forum'] }>;
  ForumFilter: ForumFilter;
  ForumOrganizer: ResolverTypeWrapper<Organizer>;
  ForumParticipation: ResolverTypeWrapper<ForumParticipation>;
  ForumPartner: ResolverTypeWrapper<Partner>;
  ForumPhase: ForumPhase;
  ForumRelation: ForumRelation;
  ForumSeries: ForumSeries;
  ForumWorkingGroup: ResolverTypeWrapper<WorkingGroup>;
  ForumWorkingGroupMember: ResolverTypeWrapper<WorkingGroupMember>;
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
  Ngo: ResolverTypeWrapper<NgoReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationMode: ParticipationMode;
  PartnerKind: PartnerKind;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  PartyForumConnection: ResolverTypeWrapper<Omit<PartyForumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyForumEdge']>, nodes: ReadonlyArray<ResolversTypes['Forum']> }>;
  PartyForumEdge: ResolverTypeWrapper<Omit<PartyForumEdge, 'node'> & { node: ResolversTypes['Forum'] }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: Region;
  Room: ResolverTypeWrapper<Room>;
  Schedule: ResolverTypeWrapper<Programme>;
  ScheduleVersion: ResolverTypeWrapper<VersionSteps>;
  ScheduleVersionConnection: ResolverTypeWrapper<Omit<ScheduleVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ScheduleVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['ScheduleVersion']> }>;
  ScheduleVersionEdge: ResolverTypeWrapper<Omit<ScheduleVersionEdge, 'node'> & { node: ResolversTypes['ScheduleVersion'] }>;
  Slot: ResolverTypeWrapper<ProgrammeSlot>;
  SlotChange: ResolverTypeWrapper<Omit<SlotChange, 'fields' | 'slot'> & { fields: ReadonlyArray<ResolversTypes['SlotFieldChange']>, slot: ResolversTypes['SlotRevision'] }>;
  SlotChangeKind: SlotChangeKind;
  SlotFieldChange: ResolverTypeWrapper<SlotFieldChange>;
  SlotParticipant: ResolverTypeWrapper<SlotParticipantObject>;
  SlotRevision: ResolverTypeWrapper<SlotRevisionObject>;
  SlotStatus: SlotStatus;
  StakeholderType: StakeholderType;
  ThreeZero: ThreeZero;
  Track: ResolverTypeWrapper<Track>;
  UserError: ResolverTypeWrapper<UserError>;
  Venue: ResolverTypeWrapper<VenueObject>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Call: CountedCall;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  CallContribution: CallContributionObject;
  CallContributionConnection: Omit<CallContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CallContributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CallContribution']> };
  CallContributionEdge: Omit<CallContributionEdge, 'node'> & { node: ResolversParentTypes['CallContribution'] };
  Country: CountryObject;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Document: Document;
  Evaluation: EvaluationObject;
  EvaluationConnection: Omit<EvaluationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EvaluationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Evaluation']> };
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  Forum: ForumSummary;
  ForumConnection: Omit<ForumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ForumEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Forum']> };
  ForumEdge: Omit<ForumEdge, 'node'> & { node: ResolversParentTypes['Forum'] };
  ForumFilter: ForumFilter;
  ForumOrganizer: Organizer;
  ForumParticipation: ForumParticipation;
  ForumPartner: Partner;
  ForumWorkingGroup: WorkingGroup;
  ForumWorkingGroupMember: WorkingGroupMember;
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  HistoryConnection: HistoryConnection;
  HistoryEdge: HistoryEdge;
  HistoryEntry: HistoryEntry;
  Boolean: Scalars['Boolean']['output'];
  HistoryField: HistoryField;
  MemberState: MemberStateReference;
  Money: Money;
  Ngo: NgoReference;
  PageInfo: PageInfo;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  PartyForumConnection: Omit<PartyForumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyForumEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Forum']> };
  PartyForumEdge: Omit<PartyForumEdge, 'node'> & { node: ResolversParentTypes['Forum'] };
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Room: Room;
  Schedule: Programme;
  ScheduleVersion: VersionSteps;
  ScheduleVersionConnection: Omit<ScheduleVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ScheduleVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ScheduleVersion']> };
  ScheduleVersionEdge: Omit<ScheduleVersionEdge, 'node'> & { node: ResolversParentTypes['ScheduleVersion'] };
  Slot: ProgrammeSlot;
  SlotChange: Omit<SlotChange, 'fields' | 'slot'> & { fields: ReadonlyArray<ResolversParentTypes['SlotFieldChange']>, slot: ResolversParentTypes['SlotRevision'] };
  SlotFieldChange: SlotFieldChange;
  SlotParticipant: SlotParticipantObject;
  SlotRevision: SlotRevisionObject;
  Track: Track;
  UserError: UserError;
  Venue: VenueObject;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call'], FederationReferenceType extends FederationReferenceTypes['Call'] = FederationReferenceTypes['Call']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Call']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contributionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contributions?: Resolver<ResolversTypes['CallContributionConnection'], ParentType, ContextType, RequireFields<CallContributionsArgs, 'first'>>;
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CallStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallContribution'] = ResolversParentTypes['CallContribution'], FederationReferenceType extends FederationReferenceTypes['CallContribution'] = FederationReferenceTypes['CallContribution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CallContribution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  call?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CallContributionStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<ForumEvaluationsArgs, 'first'>>;
  fieldsOfCompetence?: Resolver<ReadonlyArray<ResolversTypes['FieldOfCompetence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ParticipationMode'], ParentType, ContextType>;
  organizers?: Resolver<ReadonlyArray<ResolversTypes['ForumOrganizer']>, ParentType, ContextType>;
  participantsAbout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participation?: Resolver<ReadonlyArray<ResolversTypes['ForumParticipation']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['ForumPartner']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['ForumPhase']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType, Partial<ForumScheduleArgs>>;
  scheduleChanges?: Resolver<ResolversTypes['ScheduleVersionConnection'], ParentType, ContextType, RequireFields<ForumScheduleChangesArgs, 'first' | 'sinceVersion'>>;
  sdgs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['ForumSeries'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threeZero?: Resolver<ReadonlyArray<ResolversTypes['ThreeZero']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
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

export type NgoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ngo'] = ResolversParentTypes['Ngo'], FederationReferenceType extends FederationReferenceTypes['Ngo'] = FederationReferenceTypes['Ngo']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ngo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  forums?: Resolver<Maybe<ResolversTypes['PartyForumConnection']>, ParentType, ContextType, RequireFields<NgoForumsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  callContribution?: Resolver<Maybe<ResolversTypes['CallContribution']>, ParentType, ContextType, RequireFields<QueryCallContributionArgs, 'id'>>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType, RequireFields<QueryForumArgs, 'id'>>;
  forums?: Resolver<ResolversTypes['ForumConnection'], ParentType, ContextType, RequireFields<QueryForumsArgs, 'first'>>;
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<QuerySlotArgs, 'id'>>;
};

export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
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

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot'], FederationReferenceType extends FederationReferenceTypes['Slot'] = FederationReferenceTypes['Slot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Slot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedInVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['DialogueFormat']>, ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['SlotParticipant']>, ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SlotStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['Track']>, ParentType, ContextType>;
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

export type TrackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Track'] = ResolversParentTypes['Track']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Call?: CallResolvers<ContextType>;
  CallContribution?: CallContributionResolvers<ContextType>;
  CallContributionConnection?: CallContributionConnectionResolvers<ContextType>;
  CallContributionEdge?: CallContributionEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  ForumConnection?: ForumConnectionResolvers<ContextType>;
  ForumEdge?: ForumEdgeResolvers<ContextType>;
  ForumOrganizer?: ForumOrganizerResolvers<ContextType>;
  ForumParticipation?: ForumParticipationResolvers<ContextType>;
  ForumPartner?: ForumPartnerResolvers<ContextType>;
  ForumWorkingGroup?: ForumWorkingGroupResolvers<ContextType>;
  ForumWorkingGroupMember?: ForumWorkingGroupMemberResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryField?: HistoryFieldResolvers<ContextType>;
  MemberState?: MemberStateResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Ngo?: NgoResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyForumConnection?: PartyForumConnectionResolvers<ContextType>;
  PartyForumEdge?: PartyForumEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  ScheduleVersion?: ScheduleVersionResolvers<ContextType>;
  ScheduleVersionConnection?: ScheduleVersionConnectionResolvers<ContextType>;
  ScheduleVersionEdge?: ScheduleVersionEdgeResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotChange?: SlotChangeResolvers<ContextType>;
  SlotFieldChange?: SlotFieldChangeResolvers<ContextType>;
  SlotParticipant?: SlotParticipantResolvers<ContextType>;
  SlotRevision?: SlotRevisionResolvers<ContextType>;
  Track?: TrackResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
};

