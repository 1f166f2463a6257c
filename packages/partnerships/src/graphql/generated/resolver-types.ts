import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActivityReference, Place as PlaceObject, Programme as ProgrammeObject } from '../../domain/activity.ts';
import type { Country as CountryObject } from '@liaison/kernel/values';
import type { DacSectorReference } from '../../domain/dac-sector.ts';
import type { DataSource as DataSourceObject } from '../../domain/data-source.ts';
import type { FieldOffice as FieldOfficeObject } from '../../domain/field-office.ts';
import type { FocalPoint as FocalPointObject } from '../../domain/focal-point.ts';
import type { Headquarters as HeadquartersObject, Ngo as NgoObject } from '../../domain/ngo.ts';
import type { MemberState as MemberStateObject, NationalCommission as NationalCommissionObject } from '../../domain/member-state.ts';
import type { Partnership as PartnershipObject } from '../../domain/partnership.ts';
import type { PartnershipGroup as PartnershipGroupObject, PartnershipGroupKey as PartnershipGroupKeyObject } from '../../domain/statistics.ts';
import type { Person as PersonObject } from '../../domain/person.ts';
import type { ProgrammeFeedback as ProgrammeFeedbackObject } from '../../domain/programme-feedback.ts';
import type { Publication as PublicationObject } from '../../domain/publication.ts';
import type { Sector as SectorObject } from '../../domain/sector.ts';
import type { VocabularyTerm as VocabularyTermObject } from '../../domain/vocabulary-term.ts';
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

/** Something an NGO does: a project, a training, an exhibition. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** What was planned to be spent; null where it was not published. */
  readonly budget?: Maybe<Money>;
  /** Every country it takes place in, in the order of the codes. */
  readonly countries: ReadonlyArray<Country>;
  /** OECD purpose codes that its publisher gave it, in the order of the codes; empty where it gave none. */
  readonly dacSectors: ReadonlyArray<DacSector>;
  /** What had been spent when it was last published; null where it was not published. */
  readonly disbursed?: Maybe<Money>;
  /** Last day; null where it is not known, and then it counts as running for ever. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Identifier that its publisher gave it, such as an IATI identifier; null where it has none. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** UNESCO's field offices that cover its countries, as the data set has them, in the order of their names. */
  readonly fieldOffices: ReadonlyArray<FieldOffice>;
  /** UNESCO's fields that it belongs to, in the order of their codes; empty where it belongs to none, as humanitarian work often does. */
  readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>;
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Stable slug. */
  readonly id: Scalars['ID']['output'];
  /** Names of those who carry it out in the field, as published; empty where the source names none. */
  readonly implementingPartners: ReadonlyArray<Scalars['String']['output']>;
  /** The NGO that does it; null only where its record cannot be read. */
  readonly ngo?: Maybe<Ngo>;
  /** Name under which the NGO published it. */
  readonly organization: Scalars['String']['output'];
  /** Where it takes place; null where only several countries are known. */
  readonly place?: Maybe<Place>;
  /** Source of the record. */
  readonly provenance: Provenance;
  /** First day; null where it is not known, and then it counts as running since ever. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come by its publisher's last word; null where the publisher does not say. */
  readonly status?: Maybe<ActivityStatus>;
  /** Title as its publisher gives it, not translated. */
  readonly title: Scalars['String']['output'];
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
};


/** Something an NGO does: a project, a training, an exhibition. */
export type ActivityHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of activities. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The activities, each with the cursor to read on after it. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** The activities alone. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An activity in a page. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** Pass it as `after` to read on after this activity. */
  readonly cursor: Scalars['String']['output'];
  /** The activity. */
  readonly node: Activity;
};

/** How far an activity has come, in the words of the IATI standard. */
export type ActivityStatus =
  /** Given up before its end. */
  | 'CANCELLED'
  /** The work is done; accounts may be open. */
  | 'COMPLETION'
  /** Under way. */
  | 'IMPLEMENTATION'
  /** Planned or being agreed; nothing has begun. */
  | 'PIPELINE'
  /** Work and accounts are closed. */
  | 'POST_COMPLETION'
  /** Paused, may go on. */
  | 'SUSPENDED';

/** Whom to name as a contact, and how to reach them. */
export type AddContactInput = {
  /** Electronic address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name as the person writes it. */
  readonly name: Scalars['String']['input'];
  /** Id of the NGO, one that was merged into another included. */
  readonly ngoId: Scalars['ID']['input'];
  /** Telephone number with the country's code, such as `+33 1 45 68 10 00`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What the person does there, such as `Secretary General`. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** What came of naming a contact. */
export type AddContactPayload = {
  readonly __typename?: 'AddContactPayload';
  /** The person as it is now; null where it was refused. */
  readonly person?: Maybe<Person>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A publication to enter. */
export type AddPublicationInput = {
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the NGO, one that was merged into another included. */
  readonly ngoId: Scalars['ID']['input'];
  /** What the statement rests on; without it, on the word of whoever enters it. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** Title, not translated. */
  readonly title: Scalars['String']['input'];
  /** Address of the publication, `https://…`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Year of publication. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of entering a publication. */
export type AddPublicationPayload = {
  readonly __typename?: 'AddPublicationPayload';
  /** The publication as it is now; null where it was refused. */
  readonly publication?: Maybe<Publication>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Who may keep an answer. */
export type CacheControlScope =
  /** The reader's own cache alone. */
  | 'PRIVATE'
  /** Any cache on the way, for all readers. */
  | 'PUBLIC';

/** The new status, and the first day on which it counts. */
export type ChangePartnershipStatusInput = {
  /** What the statement rests on, in words. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Version of the partnership that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Day on which it changes, after the first of the running partnership; without it, today in UTC. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The partnership, which must be in force on the day. */
  readonly partnershipId: Scalars['ID']['input'];
  /** The new status, which must be another one of the institution's. */
  readonly status: PartnershipStatus;
};

/** What came of changing a status. */
export type ChangePartnershipStatusPayload = {
  readonly __typename?: 'ChangePartnershipStatusPayload';
  /** The partnership that ends; null where it was refused. */
  readonly endedPartnership?: Maybe<Partnership>;
  /** The partnership that begins; null where it was refused. */
  readonly partnership?: Maybe<Partnership>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Through what NGOs cooperate with UNESCO together. */
export type CollectiveMechanism =
  /** The International Conference of NGOs, which meets every two years. */
  | 'ICNGO'
  /** The NGO-UNESCO Liaison Committee, which the Conference elects. */
  | 'LIAISON_COMMITTEE'
  /** The Committee on Non-Governmental Partners of UNESCO's Executive Board. */
  | 'NGP_COMMITTEE';

/** How sure a record is. */
export type Confidence =
  /** Stated in the source named. */
  | 'HIGH'
  /** Doubtful: show it only with a caution. */
  | 'LOW'
  /** General public knowledge, or partly inferred from the source named. */
  | 'MEDIUM';

/** How an NGO and its partner work together, in the terms of UNESCO's Directives. */
export type CooperationModality =
  /** NGO and organization by themselves. */
  | 'BILATERAL'
  /** Together with other NGOs, through one of the collective mechanisms. */
  | 'COLLECTIVE';

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

/** A page of NGOs in the countries of a field office. */
export type CoveredNgoConnection = {
  readonly __typename?: 'CoveredNgoConnection';
  /** The NGOs, each with the countries it counts through. */
  readonly edges: ReadonlyArray<CoveredNgoEdge>;
  /** The NGOs alone. */
  readonly nodes: ReadonlyArray<Ngo>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An NGO in the countries of a field office. */
export type CoveredNgoEdge = {
  readonly __typename?: 'CoveredNgoEdge';
  /** Covered countries that hold its seat or an activity of it, in the order of their codes. */
  readonly countries: ReadonlyArray<Country>;
  /** Pass it as `after` to read on after this NGO. */
  readonly cursor: Scalars['String']['output'];
  /** The NGO. */
  readonly node: Ngo;
};

/** A purpose code of the OECD's Development Assistance Committee, which donors mark activities with. */
export type DacSector = {
  readonly __typename?: 'DacSector';
  /** Three digits of the category that the code belongs to; null for a code that the list does not hold. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Name of that category in English; null for a code that the list does not hold. */
  readonly categoryName?: Maybe<Scalars['String']['output']>;
  /** Five digits, such as `16061`. */
  readonly code: Scalars['ID']['output'];
  /** Field of competence that it was mapped to, by our own judgement; null where none fits. */
  readonly fieldOfCompetence?: Maybe<FieldOfCompetence>;
  /** How well that field fits; null without one. */
  readonly fit?: Maybe<DacSectorFit>;
  /** Name of the purpose, as the IATI repeats it from the OECD; the code itself where an activity carries a code that the list does not hold. */
  readonly name: Scalars['String']['output'];
  /** Whether the code is still in use; null for a code that the list does not hold. */
  readonly status?: Maybe<DacSectorStatus>;
};


/** A purpose code of the OECD's Development Assistance Committee, which donors mark activities with. */
export type DacSectorNameArgs = {
  language?: InputMaybe<Language>;
};

/** How well a DAC purpose code fits a field of competence. */
export type DacSectorFit =
  /** The code lies within the field. */
  | 'EXACT'
  /** The code overlaps the field. */
  | 'NEAR';

/** Whether the OECD still uses a DAC purpose code. */
export type DacSectorStatus =
  /** In use. */
  | 'ACTIVE'
  /** No longer given to new activities; old ones still carry it. */
  | 'WITHDRAWN';

/** Somebody else's work that a file of the data set was made from. */
export type DataOrigin = {
  readonly __typename?: 'DataOrigin';
  /** Credit to give when the data are shown; null where none is asked for. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  /** SPDX identifier or name of the licence; null where none is stated. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Where it was found; null where there is no address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A file of the data set: what it holds and where that comes from. */
export type DataSource = {
  readonly __typename?: 'DataSource';
  /** Path in the repository's data folder, such as `ngos.json` or that of the generator that made the records. */
  readonly file: Scalars['String']['output'];
  /** Stable slug. */
  readonly id: Scalars['ID']['output'];
  /** Where its records come from. */
  readonly origins: ReadonlyArray<DataOrigin>;
  /** Number of records in the file. */
  readonly recordCount: Scalars['Int']['output'];
  /** What the file holds, in English. */
  readonly title: Scalars['String']['output'];
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

/** Groups by which Member States elect UNESCO's Executive Board. */
export type ElectoralGroup =
  /** Western Europe and North America. */
  | 'I'
  /** Eastern Europe, with some States of Central Asia. */
  | 'II'
  /** Latin America and the Caribbean. */
  | 'III'
  /** Asia and the Pacific. */
  | 'IV'
  /** Africa: group V(a). */
  | 'V_A'
  /** Arab States: group V(b). */
  | 'V_B';

/** Which activity ends, and its last day. */
export type EndActivityInput = {
  /** The activity, which must not have ended. */
  readonly activityId: Scalars['ID']['input'];
  /** Last day, not before the first and not after today; without it, today in UTC. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the activity that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `COMPLETION` unless told otherwise; `POST_COMPLETION` where accounts are closed too, `CANCELLED` where it was given up. */
  readonly status?: ActivityStatus;
};

/** What came of ending an activity. */
export type EndActivityPayload = {
  readonly __typename?: 'EndActivityPayload';
  /** The activity as it is now; null where it was refused. */
  readonly activity?: Maybe<Activity>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Which partnership ends, and the first day on which it is no longer in force. */
export type EndPartnershipInput = {
  /** First day no longer in force, after the first in force; without it, today in UTC. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the statement rests on, in words. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Version of the partnership that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The partnership, which must not have ended. */
  readonly partnershipId: Scalars['ID']['input'];
};

/** What came of ending a partnership. */
export type EndPartnershipPayload = {
  readonly __typename?: 'EndPartnershipPayload';
  /** The partnership as it is now; null where it was refused. */
  readonly partnership?: Maybe<Partnership>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Whose name and addresses are to be erased everywhere. */
export type ErasePersonInput = {
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the person, as `contacts` gives it. */
  readonly personId: Scalars['ID']['input'];
};

/** What came of erasing a person. */
export type ErasePersonPayload = {
  readonly __typename?: 'ErasePersonPayload';
  /** Id of the person that is gone; null where it was refused. */
  readonly erasedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
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
 * An office of UNESCO away from its headquarters in Paris. Kinds and coverage are those of the sources (2012 to 2023, see
 * `asOf`) and may have moved since.
 */
export type FieldOffice = {
  readonly __typename?: 'FieldOffice';
  /** Activities of NGOs that run near the office on a day, nearest first, then by id. Those known only by their country are left out. */
  readonly activitiesNearby: NearbyActivityConnection;
  /** Years of the sources that kind and coverage come from, such as `2013-2023`. */
  readonly asOf: Scalars['String']['output'];
  /** City it stands in. */
  readonly city: Scalars['String']['output'];
  /** Member States and Associate Members it serves, in the order of their codes. A country may be served by its national office and by a regional one too; liaison offices serve none. */
  readonly countriesCovered: ReadonlyArray<MemberState>;
  /** Country it stands in. */
  readonly country: Country;
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Stable slug, such as `unesco-dakar`. */
  readonly id: Scalars['ID']['output'];
  /** What it stands for in UNESCO's network. */
  readonly kind: FieldOfficeKind;
  /** Position of the city. */
  readonly location: GeoPoint;
  /** Name in English; kinds of offices have been renamed over the years. */
  readonly name: Scalars['String']['output'];
  /**
   * NGOs with a seat or an activity in a country that the office covers, whenever and however well placed, in the order of
   * names: its mandate instead of distance.
   */
  readonly ngosCovered: CoveredNgoConnection;
  /**
   * NGOs active near the office, nearest first: their headquarters, or an activity of theirs that runs on the day, lies
   * within the distance. Activities known only by their country do not count; for those, ask `ngosCovered`.
   */
  readonly ngosNearby: NearbyNgoConnection;
  /** UNESCO's programmes that concern the office: latest start first, unknown starts last. */
  readonly programmes: ProgrammeConnection;
  /** Source of the record and how sure it is. */
  readonly provenance: Provenance;
  /** UNESCO region it belongs to. */
  readonly region: Region;
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
};


/**
 * An office of UNESCO away from its headquarters in Paris. Kinds and coverage are those of the sources (2012 to 2023, see
 * `asOf`) and may have moved since.
 */
export type FieldOfficeActivitiesNearbyArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
  withinKm?: Scalars['Float']['input'];
};


/**
 * An office of UNESCO away from its headquarters in Paris. Kinds and coverage are those of the sources (2012 to 2023, see
 * `asOf`) and may have moved since.
 */
export type FieldOfficeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An office of UNESCO away from its headquarters in Paris. Kinds and coverage are those of the sources (2012 to 2023, see
 * `asOf`) and may have moved since.
 */
export type FieldOfficeNgosCoveredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
};


/**
 * An office of UNESCO away from its headquarters in Paris. Kinds and coverage are those of the sources (2012 to 2023, see
 * `asOf`) and may have moved since.
 */
export type FieldOfficeNgosNearbyArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
  withinKm?: Scalars['Float']['input'];
};


/**
 * An office of UNESCO away from its headquarters in Paris. Kinds and coverage are those of the sources (2012 to 2023, see
 * `asOf`) and may have moved since.
 */
export type FieldOfficeProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
};

/** What a field office stands for in UNESCO's network. */
export type FieldOfficeKind =
  /** Serves several neighbouring countries. */
  | 'CLUSTER'
  /** Represents UNESCO to another organization; covers no country. */
  | 'LIAISON'
  /** Serves the country it stands in. */
  | 'NATIONAL'
  /** Serves a region or a large part of one. */
  | 'REGIONAL';

/** Somebody in a sector who answers NGOs: a role, not a person. */
export type FocalPoint = {
  readonly __typename?: 'FocalPoint';
  /** Address of the role. For readers with the scope `contacts:read`; for others null, and `extensions.withheld` says so. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Stable slug. */
  readonly id: Scalars['ID']['output'];
  /** Field office the role belongs to; null for headquarters. */
  readonly office?: Maybe<FieldOffice>;
  /** Who holds the role; seen with the scope `contacts:read`, null where nobody is named. */
  readonly person?: Maybe<Person>;
  /** Source of the record. */
  readonly provenance: Provenance;
  /** What the role is called, such as `Culture specialist`. */
  readonly role: Scalars['String']['output'];
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
};


/** Somebody in a sector who answers NGOs: a role, not a person. */
export type FocalPointHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What the cooperation is about. */
export type FunctionalArea =
  /** Making a cause known and defending it. */
  | 'ADVOCACY'
  /** Strengthening what people and institutions are able to do. */
  | 'CAPACITY_BUILDING'
  /** Giving opinions where the organization asks NGOs for theirs. */
  | 'CONSULTATION_MECHANISMS'
  /** Preparing norms, and seeing that they are kept. */
  | 'STANDARD_SETTING'
  /** Expertise put at the disposal of programmes. */
  | 'TECHNICAL_SUPPORT';

/** A position on Earth, WGS 84. Positions of organizations and activities are those of the city or town unless said otherwise. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** Decimal degrees, north positive, from -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Decimal degrees, east positive, from -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** A position given by the caller, WGS 84. */
export type GeoPointInput = {
  /** Decimal degrees, north positive, from -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Decimal degrees, east positive, from -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** What an NGO thinks of a programme. */
export type GiveProgrammeFeedbackInput = {
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The NGO that says it. */
  readonly ngoId: Scalars['ID']['input'];
  /** The programme that it is about. */
  readonly programmeId: Scalars['ID']['input'];
  /** What the NGO has to say, in any language. */
  readonly text: Scalars['String']['input'];
};

/** What came of giving feedback. */
export type GiveProgrammeFeedbackPayload = {
  readonly __typename?: 'GiveProgrammeFeedbackPayload';
  /** The feedback; null where it was refused. */
  readonly feedback?: Maybe<ProgrammeFeedback>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A partnership that was granted. */
export type GrantPartnershipInput = {
  /** First day no longer in force, after the first; without it, open. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the statement rests on, in words. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** What the cooperation is about. */
  readonly functionalAreas?: InputMaybe<ReadonlyArray<FunctionalArea>>;
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The other side. */
  readonly institution: PartnershipInstitution;
  /** The collective mechanisms it runs through; only where the modality is `COLLECTIVE`. */
  readonly mechanisms?: InputMaybe<ReadonlyArray<CollectiveMechanism>>;
  /** How the two work together. */
  readonly modality?: InputMaybe<CooperationModality>;
  /** Id of the NGO, one that was merged into another included. */
  readonly ngoId: Scalars['ID']['input'];
  /** What the statement rests on; without it, on the word of whoever enters it. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** Day by which the institution is to look at it again, after the first in force. */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day in force; without it, today in UTC. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is granted, which must be one of the institution's statuses. */
  readonly status: PartnershipStatus;
};

/** What came of granting a partnership. */
export type GrantPartnershipPayload = {
  readonly __typename?: 'GrantPartnershipPayload';
  /** The partnership as it is now; null where it was refused. */
  readonly partnership?: Maybe<Partnership>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** The seat of an NGO. */
export type Headquarters = {
  readonly __typename?: 'Headquarters';
  /** City or town; null where only the country is known. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Country of the seat; null where only the city is known. */
  readonly country?: Maybe<Country>;
  /** Position of the city, not of the building; null where no city is known. */
  readonly location?: Maybe<GeoPoint>;
};

/** The seat of an NGO: city, country or both. */
export type HeadquartersInput = {
  /** City or town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Position of the city, which needs one to stand with. */
  readonly location?: InputMaybe<GeoPointInput>;
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

/** What a public register calls an NGO. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** The identifier as the register writes it. */
  readonly value: Scalars['String']['output'];
};

/** What a public register calls an NGO. */
export type IdentifierInput = {
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** The identifier as the register writes it. */
  readonly value: Scalars['String']['input'];
};

/** Registers that give NGOs identifiers. */
export type IdentifierScheme =
  /** International Standard Name Identifier (ISO 27729), 16 digits. */
  | 'ISNI'
  /** Research Organization Registry, an address such as `https://ror.org/000jzd911`. */
  | 'ROR'
  /** Item of Wikidata, such as `Q123`. */
  | 'WIKIDATA';

/** Distance between two points of a series; aligned to the calendar. */
export type Interval =
  /** Points on the first day of every month. */
  | 'MONTH'
  /** Points on 1 January, 1 April, 1 July and 1 October. */
  | 'QUARTER'
  /** Points on 1 January. */
  | 'YEAR';

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

/** How well the position of an activity or programme is known. */
export type LocationPrecision =
  /** Only the country is known, and the position is that of its capital: do not show it as if something happened there. */
  | 'COUNTRY_CAPITAL'
  /** The town or city that the source names. */
  | 'PLACE_NAME';

/** A Member State or Associate Member of UNESCO, as of November 2026. */
export type MemberState = {
  readonly __typename?: 'MemberState';
  /** Name of the capital; null where there is none or it is disputed. */
  readonly capital?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2, such as `SN`. */
  readonly code: Scalars['ID']['output'];
  /** Group it elects with; null for Associate Members. */
  readonly electoralGroup?: Maybe<ElectoralGroup>;
  /** Field offices that cover it, in the order of names. */
  readonly fieldOffices: ReadonlyArray<FieldOffice>;
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Year in which it first joined; null where it is not known. By general public knowledge, not checked against an official list. */
  readonly joinedYear?: Maybe<Scalars['Int']['output']>;
  /** Position of the capital; null without one. */
  readonly location?: Maybe<GeoPoint>;
  /** Whether it is a state with a vote. */
  readonly memberType: MemberType;
  /** Short name, in the UN's form where there is one. */
  readonly name: Scalars['String']['output'];
  /** Its National Commission for UNESCO; null only where its record cannot be read. */
  readonly nationalCommission?: Maybe<NationalCommission>;
  /** NGOs that have their seat here, in the order of names. */
  readonly ngosBasedHere: NgoConnection;
  /** The Member State that conducts the foreign relations of an Associate Member; null for Member States. */
  readonly parentState?: Maybe<MemberState>;
  /** UNESCO's programmes that take place here: latest start first, unknown starts last. */
  readonly programmes: ProgrammeConnection;
  /** Source of the record. */
  readonly provenance: Provenance;
  /** UNESCO region it is grouped with for the programme. */
  readonly region: Region;
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
  /** Times it left UNESCO or gave notice to leave, oldest first. */
  readonly withdrawals: ReadonlyArray<Withdrawal>;
};


/** A Member State or Associate Member of UNESCO, as of November 2026. */
export type MemberStateHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A Member State or Associate Member of UNESCO, as of November 2026. */
export type MemberStateNameArgs = {
  language?: InputMaybe<Language>;
};


/** A Member State or Associate Member of UNESCO, as of November 2026. */
export type MemberStateNgosBasedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
};


/** A Member State or Associate Member of UNESCO, as of November 2026. */
export type MemberStateProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
};

/** Kind of membership in UNESCO. */
export type MemberType =
  /** A territory without a vote, whose foreign relations another state conducts. */
  | 'ASSOCIATE_MEMBER'
  /** A state with a vote. */
  | 'MEMBER_STATE';

/** Two records of one NGO. Where it has very many activities this takes several steps; asked again with the same key, it goes on where it was broken off. */
export type MergeNgosInput = {
  /** Version of the record that stays that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The record that is given up. */
  readonly mergedId: Scalars['ID']['input'];
  /** Version of the record given up that the caller has seen. */
  readonly mergedVersion: Scalars['Int']['input'];
  /** The record that stays. */
  readonly survivorId: Scalars['ID']['input'];
};

/** What came of merging two records of an NGO. */
export type MergeNgosPayload = {
  readonly __typename?: 'MergeNgosPayload';
  /** The NGO that both are now; null where it was refused. */
  readonly ngo?: Maybe<Ngo>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A sum as its source states it: nominal, not converted, not adjusted for inflation. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole units and fractions of the currency, such as 1250.5. */
  readonly amount: Scalars['Float']['output'];
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: Scalars['String']['output'];
};

/** A sum as it was agreed or spent. */
export type MoneyInput = {
  /** Whole units and fractions, not negative. */
  readonly amount: Scalars['Float']['input'];
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Names a person whom others may write to at an NGO. */
  readonly addContact: AddContactPayload;
  /** Enters something that an NGO has published. */
  readonly addPublication: AddPublicationPayload;
  /** Enters that an institution has given an NGO another status: the running partnership ends on a day, and another begins on it. */
  readonly changePartnershipStatus: ChangePartnershipStatusPayload;
  /** Reports that an activity is over. */
  readonly endActivity: EndActivityPayload;
  /** Enters that a partnership has ended or will end on a day. */
  readonly endPartnership: EndPartnershipPayload;
  /** Erases a person from every record, whatever the person was named for. Only that something was erased stays known. */
  readonly erasePerson: ErasePersonPayload;
  /** Says what an NGO thinks of one of UNESCO's programmes. */
  readonly giveProgrammeFeedback: GiveProgrammeFeedbackPayload;
  /** Enters that an institution has granted an NGO a status from a day on. */
  readonly grantPartnership: GrantPartnershipPayload;
  /** Makes one of two records of the same NGO. What the survivor does not know is taken from the other; partnerships, activities, publications and contacts become the survivor's, and the other's id answers with the survivor. What only names the NGO (feedback, slots, sessions) keeps the id that it was given: the NGO's own lists find it by any of its `ids`, its representatives have the same rights over it as before, and a mirror reads `ids` to bring it together. */
  readonly mergeNgos: MergeNgosPayload;
  /** Names a role in a sector that answers NGOs, and who holds it. */
  readonly nameFocalPoint: NameFocalPointPayload;
  /** Reports something that an NGO does, has done or will do. */
  readonly publishActivity: PublishActivityPayload;
  /** Enters an NGO that the record does not hold yet. */
  readonly registerNgo: RegisterNgoPayload;
  /** Takes a contact of an NGO off the record, with name and addresses. */
  readonly removeContact: RemoveContactPayload;
  /** Takes a focal point off the record, with the name and addresses of who holds the role. */
  readonly removeFocalPoint: RemoveFocalPointPayload;
  /** Takes a publication off the record. */
  readonly removePublication: RemovePublicationPayload;
  /** Enters that an institution has renewed a partnership. */
  readonly renewPartnership: RenewPartnershipPayload;
  /** Changes what is known of an activity. What is absent stays as it is; null takes a value away. */
  readonly updateActivity: UpdateActivityPayload;
  /** Changes what is known of a contact. What is absent stays as it is; null takes a value away. */
  readonly updateContact: UpdateContactPayload;
  /** Changes a focal point, or who holds the role. What is absent stays as it is; null takes a value away. */
  readonly updateFocalPoint: UpdateFocalPointPayload;
  /** Changes what is known of an NGO. What is absent stays as it is; null takes a value away. */
  readonly updateNgo: UpdateNgoPayload;
  /** Changes what is known of a publication. What is absent stays as it is; null takes a value away. */
  readonly updatePublication: UpdatePublicationPayload;
  /** States that all that is said of a contact was checked today and is right. */
  readonly verifyContact: VerifyContactPayload;
  /** States that all that is said of an NGO was checked today and is right. */
  readonly verifyNgo: VerifyNgoPayload;
  /** Takes an activity off the public record, as if it had not been published. */
  readonly withdrawActivity: WithdrawActivityPayload;
  /** Takes back what an NGO said about a programme. */
  readonly withdrawProgrammeFeedback: WithdrawProgrammeFeedbackPayload;
};


export type MutationAddContactArgs = {
  input: AddContactInput;
};


export type MutationAddPublicationArgs = {
  input: AddPublicationInput;
};


export type MutationChangePartnershipStatusArgs = {
  input: ChangePartnershipStatusInput;
};


export type MutationEndActivityArgs = {
  input: EndActivityInput;
};


export type MutationEndPartnershipArgs = {
  input: EndPartnershipInput;
};


export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


export type MutationGiveProgrammeFeedbackArgs = {
  input: GiveProgrammeFeedbackInput;
};


export type MutationGrantPartnershipArgs = {
  input: GrantPartnershipInput;
};


export type MutationMergeNgosArgs = {
  input: MergeNgosInput;
};


export type MutationNameFocalPointArgs = {
  input: NameFocalPointInput;
};


export type MutationPublishActivityArgs = {
  input: PublishActivityInput;
};


export type MutationRegisterNgoArgs = {
  input: RegisterNgoInput;
};


export type MutationRemoveContactArgs = {
  input: RemoveContactInput;
};


export type MutationRemoveFocalPointArgs = {
  input: RemoveFocalPointInput;
};


export type MutationRemovePublicationArgs = {
  input: RemovePublicationInput;
};


export type MutationRenewPartnershipArgs = {
  input: RenewPartnershipInput;
};


export type MutationUpdateActivityArgs = {
  input: UpdateActivityInput;
};


export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
};


export type MutationUpdateFocalPointArgs = {
  input: UpdateFocalPointInput;
};


export type MutationUpdateNgoArgs = {
  input: UpdateNgoInput;
};


export type MutationUpdatePublicationArgs = {
  input: UpdatePublicationInput;
};


export type MutationVerifyContactArgs = {
  input: VerifyContactInput;
};


export type MutationVerifyNgoArgs = {
  input: VerifyNgoInput;
};


export type MutationWithdrawActivityArgs = {
  input: WithdrawActivityInput;
};


export type MutationWithdrawProgrammeFeedbackArgs = {
  input: WithdrawProgrammeFeedbackInput;
};

/** Who answers NGOs in a sector, by role. */
export type NameFocalPointInput = {
  /** Electronic address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Field of the sector. */
  readonly field: FieldOfCompetence;
  /** Field office that the role belongs to; without it, headquarters. */
  readonly fieldOfficeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name of the person who holds the role, seen with the scope `contacts:read`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number with the country's code, such as `+33 1 45 68 10 00`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What the role is called, such as `Culture specialist`. */
  readonly role: Scalars['String']['input'];
};

/** What came of naming a focal point. */
export type NameFocalPointPayload = {
  readonly __typename?: 'NameFocalPointPayload';
  /** The focal point as it is now; null where it was refused. */
  readonly focalPoint?: Maybe<FocalPoint>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** The body through which a Member State's own institutions and NGOs take part in UNESCO's work: one for every Member State and Associate Member. */
export type NationalCommission = {
  readonly __typename?: 'NationalCommission';
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Stable slug, such as `natcom-sn`. */
  readonly id: Scalars['ID']['output'];
  /** The state whose commission it is; null only where its record cannot be read. */
  readonly memberState?: Maybe<MemberState>;
  /** Name in its own language or in English; null where no source names it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Source of the record. */
  readonly provenance: Provenance;
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
};


/** The body through which a Member State's own institutions and NGOs take part in UNESCO's work: one for every Member State and Associate Member. */
export type NationalCommissionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of activities by their distance from a place. */
export type NearbyActivityConnection = {
  readonly __typename?: 'NearbyActivityConnection';
  /** The activities, each with its distance. */
  readonly edges: ReadonlyArray<NearbyActivityEdge>;
  /** The activities alone. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An activity near a place. */
export type NearbyActivityEdge = {
  readonly __typename?: 'NearbyActivityEdge';
  /** Pass it as `after` to read on after this activity. */
  readonly cursor: Scalars['String']['output'];
  /** Kilometres on the great circle (haversine, mean radius 6371.0088 km), rounded to the metre. */
  readonly distanceKm: Scalars['Float']['output'];
  /** The activity. */
  readonly node: Activity;
};

/** A page of NGOs by their distance from a place. */
export type NearbyNgoConnection = {
  readonly __typename?: 'NearbyNgoConnection';
  /** The NGOs, each with its distance and what it rests on. */
  readonly edges: ReadonlyArray<NearbyNgoEdge>;
  /** The NGOs alone. */
  readonly nodes: ReadonlyArray<Ngo>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An NGO near a place: it appears once, with what is nearest. */
export type NearbyNgoEdge = {
  readonly __typename?: 'NearbyNgoEdge';
  /** The activity at this distance (at equal distance the one with the lower id); null where it is the headquarters. */
  readonly activity?: Maybe<Activity>;
  /** What is at this distance; at equal distance the headquarters comes before an activity. */
  readonly basis: ProximityBasis;
  /** Pass it as `after` to read on after this NGO. */
  readonly cursor: Scalars['String']['output'];
  /** Kilometres on the great circle (haversine, mean radius 6371.0088 km), rounded to the metre. */
  readonly distanceKm: Scalars['Float']['output'];
  /** The NGO. */
  readonly node: Ngo;
};

/** A non-governmental organization: a partner of UNESCO or of another institution, or one that works in the same fields. */
export type Ngo = {
  readonly __typename?: 'Ngo';
  /** Short form, such as `ICOM`; null where none is known. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** What it does, as published by itself or its donors: latest start first, unknown starts last. */
  readonly activities: ActivityConnection;
  /**
   * Whom to write to, in the order of ids. For readers with the scope `contacts:read` for this NGO; for others it is empty, and
   * `extensions.withheld` says so.
   */
  readonly contacts: PersonConnection;
  /** UNESCO's fields that it works in, by our own reading of its purpose, in the order of their codes; empty where it is not known. */
  readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>;
  /** Ids under which it was known before other records of the same NGO were merged into this one. They answer with this NGO wherever an id is taken. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Year in which it was founded; null where no source says. */
  readonly foundedYear?: Maybe<Scalars['Int']['output']>;
  /** Where its seat is; null where neither city nor country is known, as with small secretariats that move with their officers. */
  readonly headquarters?: Maybe<Headquarters>;
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Stable slug, such as `ngo-icom`. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public registers, in the order of the registers' codes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Every id that it answers to: its own, then its former ones. What only names an NGO keeps the id that it was given: one of these. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** The name it goes by. With a language, its name in that language where one is known. Lists are ordered by the usual name, whatever the language. */
  readonly name: Scalars['String']['output'];
  /** Its names in other languages, as far as they are known. */
  readonly otherNames: ReadonlyArray<NgoName>;
  /** All its partnerships, ended and to come too: those that began before the records first, then by start, then id. */
  readonly partnershipHistory: ReadonlyArray<Partnership>;
  /** Its partnerships that are in force on a day, in the order of their ids. */
  readonly partnerships: ReadonlyArray<Partnership>;
  /** Source of the facts about the NGO itself; partnerships and activities have their own. */
  readonly provenance: Provenance;
  /** What it has published: latest year first, unknown years last. */
  readonly publications: PublicationConnection;
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
  /** Address of its website; null where none is known. */
  readonly website?: Maybe<Scalars['String']['output']>;
};


/** A non-governmental organization: a partner of UNESCO or of another institution, or one that works in the same fields. */
export type NgoActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A non-governmental organization: a partner of UNESCO or of another institution, or one that works in the same fields. */
export type NgoContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A non-governmental organization: a partner of UNESCO or of another institution, or one that works in the same fields. */
export type NgoHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A non-governmental organization: a partner of UNESCO or of another institution, or one that works in the same fields. */
export type NgoNameArgs = {
  language?: InputMaybe<Language>;
};


/** A non-governmental organization: a partner of UNESCO or of another institution, or one that works in the same fields. */
export type NgoPartnershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A non-governmental organization: a partner of UNESCO or of another institution, or one that works in the same fields. */
export type NgoPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of NGOs. */
export type NgoConnection = {
  readonly __typename?: 'NgoConnection';
  /** The NGOs, each with the cursor to read on after it. */
  readonly edges: ReadonlyArray<NgoEdge>;
  /** The NGOs alone. */
  readonly nodes: ReadonlyArray<Ngo>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An NGO in a page. */
export type NgoEdge = {
  readonly __typename?: 'NgoEdge';
  /** Pass it as `after` to read on after this NGO. */
  readonly cursor: Scalars['String']['output'];
  /** The NGO. */
  readonly node: Ngo;
};

/** Which NGOs to keep. What is absent or null does not filter. */
export type NgoFilter = {
  /** ISO 3166-1 alpha-2 code of the country that its headquarters must stand in. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** A field that the NGO must have. */
  readonly field?: InputMaybe<FieldOfCompetence>;
};

/** A name of an NGO in another language. */
export type NgoName = {
  readonly __typename?: 'NgoName';
  /** One of those that records are kept in; the usual name, mostly English, is not repeated here. */
  readonly language: Language;
  /** The name in that language. */
  readonly name: Scalars['String']['output'];
};

/** A name in another language. */
export type NgoNameInput = {
  /** The one it is written in; one name each. */
  readonly language: Language;
  /** The name in that language. */
  readonly name: Scalars['String']['input'];
};

/** A page of NGOs found by their names. */
export type NgoSearchConnection = {
  readonly __typename?: 'NgoSearchConnection';
  /** The NGOs, each with what matched. */
  readonly edges: ReadonlyArray<NgoSearchEdge>;
  /** The NGOs alone. */
  readonly nodes: ReadonlyArray<Ngo>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An NGO found by its names. */
export type NgoSearchEdge = {
  readonly __typename?: 'NgoSearchEdge';
  /** Pass it as `after` to read on after this NGO. */
  readonly cursor: Scalars['String']['output'];
  /** The name, acronym or other name that the words were found in. */
  readonly matched: Scalars['String']['output'];
  /** The NGO. */
  readonly node: Ngo;
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

/**
 * What an NGO has agreed with one institution: one status, from a day to a day. A change of status ends one partnership and
 * begins another.
 */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** First day no longer in force; null: still in force. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What the statement rests on, in words; null where the source alone says it. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** What the cooperation is about; empty where no source says. */
  readonly functionalAreas: ReadonlyArray<FunctionalArea>;
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Stable slug, such as `ngo-icom-unesco`. */
  readonly id: Scalars['ID']['output'];
  /** The other side. */
  readonly institution: PartnershipInstitution;
  /** True where the partnership is in force: startsOn ≤ day < endsOn, an absent day not bounding it. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** The collective mechanisms it runs through; empty where no source says, or where it is bilateral. */
  readonly mechanisms: ReadonlyArray<CollectiveMechanism>;
  /** How the two work together; null where no source says. */
  readonly modality?: Maybe<CooperationModality>;
  /** The NGO; null only where its record cannot be read. */
  readonly ngo?: Maybe<Ngo>;
  /** Source of the statement and how sure it is. */
  readonly provenance: Provenance;
  /** Day on which the grant was last renewed; null where it never was, or no source says. */
  readonly renewedOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which the institution is to look at the partnership again; null where none is set. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** First day in force; null: since before the records. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** What the NGO has been granted there. */
  readonly status: PartnershipStatus;
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
};


/**
 * What an NGO has agreed with one institution: one status, from a day to a day. A change of status ends one partnership and
 * begins another.
 */
export type PartnershipHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * What an NGO has agreed with one institution: one status, from a day to a day. A change of status ends one partnership and
 * begins another.
 */
export type PartnershipIsInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of partnerships. */
export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  /** The partnerships, each with the cursor to read on after it. */
  readonly edges: ReadonlyArray<PartnershipEdge>;
  /** The partnerships alone. */
  readonly nodes: ReadonlyArray<Partnership>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** What partnerships can be grouped by. */
export type PartnershipDimension =
  /** Country of the headquarters, ISO 3166-1 alpha-2; null where the seat is unknown. */
  | 'COUNTRY'
  /** The NGO's fields: a partnership counts once in each. Values are those of `FieldOfCompetence`; null for NGOs without a known field. */
  | 'FIELD_OF_COMPETENCE'
  /** The other side, as in `PartnershipInstitution`. */
  | 'INSTITUTION'
  /** UNESCO region of the headquarters, as in `Region`; null where the seat or its region is unknown. */
  | 'REGION'
  /** Status, as in `PartnershipStatus`; `UNSPECIFIED` stands for a certain partnership of unknown status. */
  | 'STATUS'
  /** Calendar year of the start, such as `2012`; null where it began before the records. */
  | 'YEAR_STARTED';

/** One of the partnerships in a page. */
export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  /** Pass it as `after` to read on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The partnership. */
  readonly node: Partnership;
};

/** Which partnerships to keep, at most one value of each. What is absent or null does not filter. */
export type PartnershipFilter = {
  /** ISO 3166-1 alpha-2 code of the country that the NGO's headquarters must stand in. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** A field that the NGO must have. */
  readonly field?: InputMaybe<FieldOfCompetence>;
  /** The organization or treaty on the other side. */
  readonly institution?: InputMaybe<PartnershipInstitution>;
  /** UNESCO region that the NGO's headquarters must stand in. */
  readonly region?: InputMaybe<Region>;
  /** The status that the NGO has there; `UNSPECIFIED` keeps those of which no status is known. */
  readonly status?: InputMaybe<PartnershipStatus>;
};

/** What is counted together, since its partnerships have the same values in every dimension asked for. */
export type PartnershipGroup = {
  readonly __typename?: 'PartnershipGroup';
  /** What the group has in common: one key for each dimension asked for, in that order. */
  readonly keys: ReadonlyArray<PartnershipGroupKey>;
  /** Different NGOs in the group. */
  readonly ngoCount: Scalars['Int']['output'];
  /** Partnerships in the group. */
  readonly partnershipCount: Scalars['Int']['output'];
};

/** One thing that a group of partnerships has in common. */
export type PartnershipGroupKey = {
  readonly __typename?: 'PartnershipGroupKey';
  /** Which of the dimensions in `by` the value belongs to. */
  readonly dimension: PartnershipDimension;
  /** The value in the reader's language, for showing; null for null. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Name of the enum value, ISO 3166-1 alpha-2 code or year; null where it is not known. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** One thing that a group of partnerships has in common. */
export type PartnershipGroupKeyLabelArgs = {
  language?: InputMaybe<Language>;
};

/** An organization or treaty that NGOs are in partnership with. */
export type PartnershipInstitution =
  /** Convergences, the platform against exclusion, poverty and climate change that gathers partners of every sector. */
  | 'CONVERGENCES'
  /** The Council of Europe, which grants participatory status to international NGOs. */
  | 'COUNCIL_OF_EUROPE'
  /** The Convention for the Safeguarding of the Intangible Cultural Heritage (2003), which accredits NGOs to advise its Committee. */
  | 'ICH_2003_CONVENTION'
  /** UNESCO: official partnership under the Directives of 2011. */
  | 'UNESCO'
  /** The Economic and Social Council of the United Nations, which grants consultative status. */
  | 'UN_ECOSOC';

/** Partnerships in force on a day, counted. */
export type PartnershipStats = {
  readonly __typename?: 'PartnershipStats';
  /** The day they are counted for. */
  readonly asOf: Scalars['Date']['output'];
  /** The counts by group: ordered by the values of the keys by code point, null last. Empty groups are left out. */
  readonly groups: ReadonlyArray<PartnershipGroup>;
  /** Different NGOs in them. */
  readonly ngoCount: Scalars['Int']['output'];
  /** Partnerships in force, each once. */
  readonly partnershipCount: Scalars['Int']['output'];
};

/** What an NGO has been granted. Which statuses exist depends on the institution. */
export type PartnershipStatus =
  /** 2003 Convention: accredited. */
  | 'ACCREDITED'
  /** UNESCO: associate status, the closer of the two. */
  | 'ASSOCIATE'
  /** UNESCO: consultative status. */
  | 'CONSULTATIVE'
  /** UN ECOSOC: general consultative status, for large NGOs that work in most of the Council's fields. */
  | 'GENERAL'
  /** Council of Europe: participatory status. */
  | 'PARTICIPATORY'
  /** UN ECOSOC: on the roster, for occasional contributions. */
  | 'ROSTER'
  /** UN ECOSOC: special consultative status, for NGOs that work in a few of the Council's fields. */
  | 'SPECIAL'
  /** In partnership for certain, but no source names the status. A status of its own in filters and groups, never null. */
  | 'UNSPECIFIED';

/** Partnerships over time. */
export type PartnershipTrend = {
  readonly __typename?: 'PartnershipTrend';
  /** One point for the first day of every interval from `from` to `to`, oldest first. */
  readonly points: ReadonlyArray<PartnershipTrendPoint>;
};

/** Partnerships at the beginning of an interval and over it. */
export type PartnershipTrendPoint = {
  readonly __typename?: 'PartnershipTrendPoint';
  /** Partnerships whose first day no longer in force falls in the interval. */
  readonly endedCount: Scalars['Int']['output'];
  /** Partnerships in force on that day. */
  readonly inForceCount: Scalars['Int']['output'];
  /** First day of the interval. */
  readonly on: Scalars['Date']['output'];
  /** Partnerships whose first day in force falls in the interval. */
  readonly startedCount: Scalars['Int']['output'];
};

/** A person whom an NGO or a sector of UNESCO has named. Names and addresses are seen with the scope `contacts:read`, by an NGO for its own people; for others they are null, and `extensions.withheld` says so. */
export type Person = {
  readonly __typename?: 'Person';
  /** Electronic address; null where none is known. Seen with the scope `contacts:read`. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Field office where the person is a focal point; null at headquarters and for contacts of NGOs. */
  readonly fieldOffice?: Maybe<FieldOffice>;
  /** When the record was changed, newest first. What the changes were is told to nobody. */
  readonly history: HistoryConnection;
  /** Opaque; it tells nothing of the person. */
  readonly id: Scalars['ID']['output'];
  /** Name as the person writes it; null where only an address is known. Seen with the scope `contacts:read`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The NGO whose contact the person is; null for those of sectors. */
  readonly ngo?: Maybe<Ngo>;
  /** Telephone number as it is written, with the country's code; null where none is known. Seen with the scope `contacts:read`. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** What the person does there, such as `Secretary General`; null where it is not known. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The sector whose focal point the person is; null for contacts of NGOs. */
  readonly sector?: Maybe<Sector>;
  /** Day on which somebody last made sure that all of this is right; null where nobody has. */
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
};


/** A person whom an NGO or a sector of UNESCO has named. Names and addresses are seen with the scope `contacts:read`, by an NGO for its own people; for others they are null, and `extensions.withheld` says so. */
export type PersonHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people, each with the cursor to read on after it. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** One of the people in a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Pass it as `after` to read on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Where an activity or programme takes place. */
export type Place = {
  readonly __typename?: 'Place';
  /** Country; null where several are known. */
  readonly country?: Maybe<Country>;
  /** Position of the town, or of the country's capital where `precision` says so; null without coordinates. */
  readonly location?: Maybe<GeoPoint>;
  /** Town or city; null where only the country is known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How well the position is known; null without coordinates. */
  readonly precision?: Maybe<LocationPrecision>;
};

/** Where an activity takes place. */
export type PlaceInput = {
  /** ISO 3166-1 alpha-2 code; it must be among the activity's countries where these are given. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Position of the town; without it, the activity is found by its country only. */
  readonly location?: InputMaybe<GeoPointInput>;
  /** Town or city. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How well the position is known; without it, `PLACE_NAME`. */
  readonly precision?: InputMaybe<LocationPrecision>;
};

/**
 * A programme or project of UNESCO itself, from its list of November 2024. A project in several countries may appear once a
 * country, with that country's share.
 */
export type Programme = {
  readonly __typename?: 'Programme';
  /** What was planned to be spent; null where the list does not say. */
  readonly budget?: Maybe<Money>;
  /** Every country it takes place in, in the order of the codes. */
  readonly countries: ReadonlyArray<Country>;
  /** What had been spent when the list was made; null where it does not say. */
  readonly disbursed?: Maybe<Money>;
  /** Last day; null where it is not known. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** UNESCO's project code; null where it has none. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** What NGOs say about it: newest first. */
  readonly feedback: ProgrammeFeedbackConnection;
  /** Field offices concerned, since they cover its countries, in the order of their names. */
  readonly fieldOffices: ReadonlyArray<FieldOffice>;
  /** Fields of the sector that runs it, read off its code, in the order of their codes. */
  readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>;
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Stable slug. */
  readonly id: Scalars['ID']['output'];
  /** Where it takes place; null where only several countries are known. Most are known by their country only: see `Place.precision`. */
  readonly place?: Maybe<Place>;
  /** Source of the record. */
  readonly provenance: Provenance;
  /** First day; null where it is not known. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Title as UNESCO's list has it, not translated; null where the list leaves it empty. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
};


/**
 * A programme or project of UNESCO itself, from its list of November 2024. A project in several countries may appear once a
 * country, with that country's share.
 */
export type ProgrammeFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A programme or project of UNESCO itself, from its list of November 2024. A project in several countries may appear once a
 * country, with that country's share.
 */
export type ProgrammeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of programmes. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The programmes, each with the cursor to read on after it. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The programmes alone. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A programme in a page. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Pass it as `after` to read on after this programme. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Programme;
};

/** What an NGO says about a programme. */
export type ProgrammeFeedback = {
  readonly __typename?: 'ProgrammeFeedback';
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Stable slug. */
  readonly id: Scalars['ID']['output'];
  /** The NGO that says it; null only where its record cannot be read. */
  readonly ngo?: Maybe<Ngo>;
  /** The programme that it is about; null only where its record cannot be read. */
  readonly programme?: Maybe<Programme>;
  /** Source of the record. */
  readonly provenance: Provenance;
  /** Day it was sent. */
  readonly submittedOn: Scalars['Date']['output'];
  /** The NGO's words, not translated. */
  readonly text: Scalars['String']['output'];
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
};


/** What an NGO says about a programme. */
export type ProgrammeFeedbackHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of what NGOs say about a programme. */
export type ProgrammeFeedbackConnection = {
  readonly __typename?: 'ProgrammeFeedbackConnection';
  /** The feedback, each with the cursor to read on after it. */
  readonly edges: ReadonlyArray<ProgrammeFeedbackEdge>;
  /** The feedback alone. */
  readonly nodes: ReadonlyArray<ProgrammeFeedback>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Feedback in a page. */
export type ProgrammeFeedbackEdge = {
  readonly __typename?: 'ProgrammeFeedbackEdge';
  /** Pass it as `after` to read on after this one. */
  readonly cursor: Scalars['String']['output'];
  /** The feedback. */
  readonly node: ProgrammeFeedback;
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

/** Where a record comes from, as its writer says. */
export type ProvenanceInput = {
  /** How sure the source makes it; without it, not said. */
  readonly confidence?: InputMaybe<Confidence>;
  /** What the source leaves open, in English. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Address of a page, title of a document, or who said it. */
  readonly source: Scalars['String']['input'];
};

/** Why an NGO counts as active near a place. */
export type ProximityBasis =
  /** One of its activities runs there on the day. */
  | 'ACTIVITY'
  /** Its headquarters is there. */
  | 'HEADQUARTERS';

/** Something an NGO has published. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** What was changed when, newest first. */
  readonly history: HistoryConnection;
  /** Stable slug. */
  readonly id: Scalars['ID']['output'];
  /** The NGO that published it; null only where its record cannot be read. */
  readonly ngo?: Maybe<Ngo>;
  /** Source of the record. */
  readonly provenance: Provenance;
  /** Title, not translated. */
  readonly title: Scalars['String']['output'];
  /** Address of the publication; null where no stable one is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Starts at 1; every change of the record raises it by one. */
  readonly version: Scalars['Int']['output'];
  /** Year of publication; null where it is not known. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** Something an NGO has published. */
export type PublicationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of publications. */
export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** The publications, each with the cursor to read on after it. */
  readonly edges: ReadonlyArray<PublicationEdge>;
  /** The publications alone. */
  readonly nodes: ReadonlyArray<Publication>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A publication in a page. */
export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** Pass it as `after` to read on after this publication. */
  readonly cursor: Scalars['String']['output'];
  /** The publication. */
  readonly node: Publication;
};

/** What an NGO does, where and when, as it is to be shown. */
export type PublishActivityInput = {
  /** What is planned to be spent. */
  readonly budget?: InputMaybe<MoneyInput>;
  /** ISO 3166-1 alpha-2 codes of all countries it takes place in; without it, the country of the place. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** OECD purpose codes, each of which must be in the list, at most 20. */
  readonly dacSectorCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What has been spent. */
  readonly disbursed?: InputMaybe<MoneyInput>;
  /** Last day, not before the first. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Identifier of the publisher's own, such as an IATI identifier. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** UNESCO's fields that it belongs to. */
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Names of organizations that carry it out in the field, at most 50. */
  readonly implementingPartners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The NGO that does it. */
  readonly ngoId: Scalars['ID']['input'];
  /** Name under which the NGO publishes it; without it, the NGO's. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Where it takes place. */
  readonly place?: InputMaybe<PlaceInput>;
  /** What the statement rests on; without it, on the word of whoever enters it. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** First day. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How far it has come. */
  readonly status?: InputMaybe<ActivityStatus>;
  /** Title, not translated. */
  readonly title: Scalars['String']['input'];
};

/** What came of publishing an activity. */
export type PublishActivityPayload = {
  readonly __typename?: 'PublishActivityPayload';
  /** The activity as it is now; null where it was refused. */
  readonly activity?: Maybe<Activity>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One activity of an NGO; null where none has this id. UNESCO's own are programmes. */
  readonly activity?: Maybe<Activity>;
  /**
   * What was changed of one activity and when, newest first, also where it is gone: who could see it is told when, and readers with the
   * scope `history:read` what it said. Null where there never was one with this id.
   */
  readonly activityHistory?: Maybe<HistoryConnection>;
  /**
   * What has changed in the whole record since a moment, for those who keep a copy: the oldest change first, deletions
   * included. Apply the changes in this order, read again what is not deleted, and keep `nextSince` for the next call. A
   * change can be told twice, and none is left out. A record that the reader may not see any more counts as deleted.
   */
  readonly changes: RecordChanges;
  /**
   * Contacts of NGOs that nobody has verified since a day, those never verified first, then the longest unverified. Seen with
   * the scope `contacts:read` for every NGO.
   */
  readonly contactsToVerify?: Maybe<PersonConnection>;
  /** Where the data come from: one entry a file, with the terms it is under. Show these credits with the data. */
  readonly dataSources?: Maybe<ReadonlyArray<DataSource>>;
  /** One UNESCO field office; null where none has this id. */
  readonly fieldOffice?: Maybe<FieldOffice>;
  /** UNESCO's field offices in the order of their names. */
  readonly fieldOffices?: Maybe<ReadonlyArray<FieldOffice>>;
  /** One focal point of a sector; null where none has this id. */
  readonly focalPoint?: Maybe<FocalPoint>;
  /**
   * What was changed of one focal point of a sector and when, newest first, also where it is gone: who could see it is told when, and readers with the
   * scope `history:read` what it said. Null where there never was one with this id.
   */
  readonly focalPointHistory?: Maybe<HistoryConnection>;
  /** One Member State or Associate Member of UNESCO; null for a code that is neither's. */
  readonly memberState?: Maybe<MemberState>;
  /** UNESCO's Member States and Associate Members in the order of their codes. */
  readonly memberStates?: Maybe<ReadonlyArray<MemberState>>;
  /** One National Commission; null where none has this id. */
  readonly nationalCommission?: Maybe<NationalCommission>;
  /** One NGO; null where no NGO has this id. */
  readonly ngo?: Maybe<Ngo>;
  /** NGOs in the order of their names. For what an NGO does near a place, ask `ngosNear`; for numbers, `partnershipStats`. */
  readonly ngos?: Maybe<NgoConnection>;
  /**
   * NGOs active near a position, nearest first: their headquarters, or an activity of theirs that runs on the day, lies
   * within the distance. Activities known only by their country do not count.
   */
  readonly ngosNear?: Maybe<NearbyNgoConnection>;
  /** One partnership, in force or not; null where none has this id. */
  readonly partnership?: Maybe<Partnership>;
  /**
   * How many partnerships are in force on a day, in all and by groups. An NGO with two fields counts in the groups of both
   * and once in the total, so groups by field can add up to more than the total.
   */
  readonly partnershipStats?: Maybe<PartnershipStats>;
  /** Partnerships in force, started and ended over time, as one series: the data of a line chart. */
  readonly partnershipTrend?: Maybe<PartnershipTrend>;
  /** Partnerships in force whose institution is to look at them again, the earliest review first. Seen with the scope `partnerships:write`. */
  readonly partnershipsUpForReview?: Maybe<PartnershipConnection>;
  /**
   * A person whom an NGO or a sector has named; null where nobody has this id, and for those who may not see the person's
   * address. Seen with the scope `contacts:read`.
   */
  readonly person?: Maybe<Person>;
  /**
   * When the record of a person was changed, newest first, also where it is gone: what the changes were is told to nobody. Null
   * where there never was anybody with this id, and for those who could not see the person's address. Seen with the scope
   * `contacts:read`.
   */
  readonly personHistory?: Maybe<HistoryConnection>;
  /** One of UNESCO's programmes and projects; null where none has this id. */
  readonly programme?: Maybe<Programme>;
  /** What one NGO says about a programme; null where nothing has this id. */
  readonly programmeFeedback?: Maybe<ProgrammeFeedback>;
  /**
   * What was changed of what one NGO says about a programme and when, newest first, also where it is gone: who could see it is told when, and readers with the
   * scope `history:read` what it said. Null where there never was one with this id.
   */
  readonly programmeFeedbackHistory?: Maybe<HistoryConnection>;
  /** One publication of an NGO; null where none has this id. */
  readonly publication?: Maybe<Publication>;
  /**
   * What was changed of one publication of an NGO and when, newest first, also where it is gone: who could see it is told when, and readers with the
   * scope `history:read` what it said. Null where there never was one with this id.
   */
  readonly publicationHistory?: Maybe<HistoryConnection>;
  /**
   * NGOs by the beginnings of words in their names: every word of the text must begin a word of one name, acronym or other
   * name of the NGO, whatever the accents and capitals. First come those whose acronym is the text, then those whose name
   * is, then those whose name begins with it, then the rest, each group in the order of names.
   */
  readonly searchNgos?: Maybe<NgoSearchConnection>;
  /** The programme sector that works in a field of competence. */
  readonly sector?: Maybe<Sector>;
  /** The terms of one controlled list, in the list's own order. */
  readonly vocabulary?: Maybe<ReadonlyArray<VocabularyTerm>>;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivityHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryChangesArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  since?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContactsToVerifyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryFieldOfficeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFieldOfficesArgs = {
  kind?: InputMaybe<FieldOfficeKind>;
  region?: InputMaybe<Region>;
};


export type QueryFocalPointArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFocalPointHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryMemberStateArgs = {
  code: Scalars['ID']['input'];
};


export type QueryMemberStatesArgs = {
  electoralGroup?: InputMaybe<ElectoralGroup>;
  region?: InputMaybe<Region>;
};


export type QueryNationalCommissionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNgoArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNgosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<NgoFilter>;
};


export type QueryNgosNearArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
  point: GeoPointInput;
  withinKm?: Scalars['Float']['input'];
};


export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnershipStatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: ReadonlyArray<PartnershipDimension>;
  where?: InputMaybe<PartnershipFilter>;
};


export type QueryPartnershipTrendArgs = {
  from: Scalars['Date']['input'];
  interval?: Interval;
  to: Scalars['Date']['input'];
  where?: InputMaybe<PartnershipFilter>;
};


export type QueryPartnershipsUpForReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammeFeedbackArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammeFeedbackHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QuerySearchNgosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QuerySectorArgs = {
  field: FieldOfCompetence;
};


export type QueryVocabularyArgs = {
  scheme: VocabularyScheme;
};

/** What a mirror needs to know of a committed change: which record to fetch anew or to delete. */
export type RecordChange = {
  readonly __typename?: 'RecordChange';
  /** When the change was committed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** True where the record is gone, or the reader does not see it any more. */
  readonly deleted: Scalars['Boolean']['output'];
  /** What that root query takes. */
  readonly id: Scalars['ID']['output'];
  /** What the record is, and so which root query reads it. */
  readonly kind: RecordKind;
  /** Version that the change made. */
  readonly version: Scalars['Int']['output'];
};

/** Changes of records, as a page that the next call goes on from. */
export type RecordChanges = {
  readonly __typename?: 'RecordChanges';
  /** True where more changes are there already. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** Opaque: pass it as `since` to go on from here. It is there on an empty page too. */
  readonly nextSince: Scalars['String']['output'];
  /** The changes, in the order in which they are to be applied. */
  readonly nodes: ReadonlyArray<RecordChange>;
};

/** What records there are, in all of the graph. Each has a root query that takes its id. */
export type RecordKind =
  /** What NGOs do: `activity`. */
  | 'ACTIVITY'
  /** Bodies that the dialogue takes place in, by their codes: `body`. */
  | 'BODY'
  /** Terms of those elected to a body: `bodyMember`. */
  | 'BODY_MEMBER'
  /** Calls for contributions to a forum: `call`. */
  | 'CALL'
  /** What was sent in answer to a call: `callContribution`. */
  | 'CALL_CONTRIBUTION'
  /** What NGOs have sent to task forces: `contribution`. */
  | 'CONTRIBUTION'
  /** Sessions of dialogue, from hearings to round tables: `dialogueSession`. */
  | 'DIALOGUE_SESSION'
  /** What participants thought of a forum: `evaluation`. */
  | 'EVALUATION'
  /** UNESCO's field offices: `fieldOffice`. */
  | 'FIELD_OFFICE'
  /** Roles in sectors that answer NGOs: `focalPoint`. */
  | 'FOCAL_POINT'
  /** Forums of NGOs: `forum`. */
  | 'FORUM'
  /** Themes of a forum, proposed or settled: `forumTheme`. */
  | 'FORUM_THEME'
  /** Requests of NGOs to be heard: `hearing`. */
  | 'HEARING'
  /** Member States and Associate Members, by their codes: `memberState`. */
  | 'MEMBER_STATE'
  /** National Commissions for UNESCO: `nationalCommission`. */
  | 'NATIONAL_COMMISSION'
  /** International and national organizations: `ngo`. */
  | 'NGO'
  /** What NGOs have agreed with institutions: `partnership`. */
  | 'PARTNERSHIP'
  /** People whom NGOs and sectors have named: `person`. */
  | 'PERSON'
  /** What UNESCO does itself: `programme`. */
  | 'PROGRAMME'
  /** What NGOs say about programmes: `programmeFeedback`. */
  | 'PROGRAMME_FEEDBACK'
  /** What NGOs have published: `publication`. */
  | 'PUBLICATION'
  /** What Member States have asked task forces: `question`. */
  | 'QUESTION'
  /** Recommendations with their addressees and answers: `recommendation`. */
  | 'RECOMMENDATION'
  /** Who comes to a forum: `registration`. */
  | 'REGISTRATION'
  /** Places in a forum's programme: `slot`. */
  | 'SLOT'
  /** Task forces: `taskForce`. */
  | 'TASK_FORCE'
  /** Themes of dialogue that were proposed and endorsed: `theme`. */
  | 'THEME'
  /** What a body means to do in a mandate: `workPlan`. */
  | 'WORK_PLAN';

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

/** An NGO to enter. */
export type RegisterNgoInput = {
  /** Short form, such as `ICOM`, at most 60 characters. */
  readonly acronym?: InputMaybe<Scalars['String']['input']>;
  /** UNESCO's fields that it works in. */
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  /** Year of foundation, not in the future. */
  readonly foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Where its seat is. */
  readonly headquarters?: InputMaybe<HeadquartersInput>;
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its identifiers in public registers, at most one of each. */
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** True where it is known that another NGO has the same name, and this is not that one. */
  readonly isNamesake?: Scalars['Boolean']['input'];
  /** The name it goes by. */
  readonly name: Scalars['String']['input'];
  /** Names in other languages, at most one each. */
  readonly otherNames?: InputMaybe<ReadonlyArray<NgoNameInput>>;
  /** What the statement rests on; without it, on the word of whoever enters it. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** Address of the website, `https://…`. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of entering an NGO. */
export type RegisterNgoPayload = {
  readonly __typename?: 'RegisterNgoPayload';
  /** The NGO as it is now; null where it was refused. */
  readonly ngo?: Maybe<Ngo>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Which contact leaves the list; use `erasePerson` where nothing may be kept. */
export type RemoveContactInput = {
  /** Version of the person that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the person, as `contacts` gives it. */
  readonly personId: Scalars['ID']['input'];
};

/** What came of removing a contact. */
export type RemoveContactPayload = {
  readonly __typename?: 'RemoveContactPayload';
  /** Id of the person that is gone; null where it was refused. */
  readonly removedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Which role no longer answers NGOs. */
export type RemoveFocalPointInput = {
  /** Version of the focal point that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the focal point, as `focalPoints` of the sector gives it. */
  readonly focalPointId: Scalars['ID']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of removing a focal point. */
export type RemoveFocalPointPayload = {
  readonly __typename?: 'RemoveFocalPointPayload';
  /** Id of the focal point that is gone; null where it was refused. */
  readonly removedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Which publication leaves the list. */
export type RemovePublicationInput = {
  /** Version of the publication that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the publication, as `publications` gives it. */
  readonly publicationId: Scalars['ID']['input'];
};

/** What came of removing a publication. */
export type RemovePublicationPayload = {
  readonly __typename?: 'RemovePublicationPayload';
  /** Id of the publication that is gone; null where it was refused. */
  readonly removedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A renewal of a partnership. */
export type RenewPartnershipInput = {
  /** First day no longer in force, where the renewal sets one; absent, the end stays as it is; null, it is open. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the statement rests on, in words. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Version of the partnership that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What the cooperation is about. */
  readonly functionalAreas?: InputMaybe<ReadonlyArray<FunctionalArea>>;
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The collective mechanisms it runs through; only where the modality is `COLLECTIVE`. */
  readonly mechanisms?: InputMaybe<ReadonlyArray<CollectiveMechanism>>;
  /** How the two work together. */
  readonly modality?: InputMaybe<CooperationModality>;
  /** The partnership, which must not have ended. */
  readonly partnershipId: Scalars['ID']['input'];
  /** Day of the decision, not after today nor before the last renewal; without it, today in UTC. */
  readonly renewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which the institution is to look at it again, after the decision; absent or null, none. */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of renewing a partnership. */
export type RenewPartnershipPayload = {
  readonly __typename?: 'RenewPartnershipPayload';
  /** The partnership as it is now; null where it was refused. */
  readonly partnership?: Maybe<Partnership>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A programme sector of UNESCO, which works in one field of competence. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** NGOs that have the field, in the order of names. */
  readonly expertNgos: NgoConnection;
  /** The field it works in. */
  readonly field: FieldOfCompetence;
  /** Who in the sector answers NGOs, in the order of ids. Roles, never people; empty where the data hold none. */
  readonly focalPoints: ReadonlyArray<FocalPoint>;
  /** Name of the field, as in the vocabulary. */
  readonly name: Scalars['String']['output'];
  /** The sector's programmes: latest start first, unknown starts last. */
  readonly programmes: ProgrammeConnection;
};


/** A programme sector of UNESCO, which works in one field of competence. */
export type SectorExpertNgosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A programme sector of UNESCO, which works in one field of competence. */
export type SectorNameArgs = {
  language?: InputMaybe<Language>;
};


/** A programme sector of UNESCO, which works in one field of competence. */
export type SectorProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is to be changed of an activity. */
export type UpdateActivityInput = {
  /** Id of the activity, as `activities` gives it. */
  readonly activityId: Scalars['ID']['input'];
  /** What is planned to be spent. */
  readonly budget?: InputMaybe<MoneyInput>;
  /** ISO 3166-1 alpha-2 codes of all countries it takes place in; without it, the country of the place. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** OECD purpose codes, each of which must be in the list, at most 20. */
  readonly dacSectorCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What has been spent. */
  readonly disbursed?: InputMaybe<MoneyInput>;
  /** Last day, not before the first. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the activity that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Identifier of the publisher's own, such as an IATI identifier. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** UNESCO's fields that it belongs to. */
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Names of organizations that carry it out in the field, at most 50. */
  readonly implementingPartners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name under which the NGO publishes it; without it, the NGO's. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Where it takes place. */
  readonly place?: InputMaybe<PlaceInput>;
  /** What the statement rests on; without it, on the word of whoever enters it. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** First day. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How far it has come. */
  readonly status?: InputMaybe<ActivityStatus>;
  /** Title, which cannot be taken away. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of changing an activity. */
export type UpdateActivityPayload = {
  readonly __typename?: 'UpdateActivityPayload';
  /** The activity as it is now; null where it was refused. */
  readonly activity?: Maybe<Activity>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What is to be changed of a contact. */
export type UpdateContactInput = {
  /** Electronic address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Version of the person that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name, which cannot be taken away. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person, as `contacts` gives it. */
  readonly personId: Scalars['ID']['input'];
  /** Telephone number with the country's code, such as `+33 1 45 68 10 00`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What the person does there. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** What came of changing a contact. */
export type UpdateContactPayload = {
  readonly __typename?: 'UpdateContactPayload';
  /** The person as it is now; null where it was refused. */
  readonly person?: Maybe<Person>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What is to be changed of a focal point. */
export type UpdateFocalPointInput = {
  /** Electronic address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Version of the focal point that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Field office that the role belongs to; null for headquarters. */
  readonly fieldOfficeId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the focal point, as `focalPoints` of the sector gives it. */
  readonly focalPointId: Scalars['ID']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Name of the person who holds the role, seen with the scope `contacts:read`. Another name than the one on record is another
   * person, with a new id: the one before is erased, with his addresses. What is said of the holder counts as verified today.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number with the country's code, such as `+33 1 45 68 10 00`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What the role is called, which cannot be taken away. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** What came of changing a focal point. */
export type UpdateFocalPointPayload = {
  readonly __typename?: 'UpdateFocalPointPayload';
  /** The focal point as it is now; null where it was refused. */
  readonly focalPoint?: Maybe<FocalPoint>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What is to be changed of an NGO. */
export type UpdateNgoInput = {
  /** Short form, such as `ICOM`, at most 60 characters. */
  readonly acronym?: InputMaybe<Scalars['String']['input']>;
  /** Version of the NGO that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** UNESCO's fields that it works in. */
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  /** Year of foundation, not in the future. */
  readonly foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Where its seat is. */
  readonly headquarters?: InputMaybe<HeadquartersInput>;
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its identifiers in public registers, at most one of each. */
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** True where it is known that another NGO has the new name, and this is not that one. */
  readonly isNamesake?: Scalars['Boolean']['input'];
  /** The name it goes by, which cannot be taken away. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Id of the NGO, one that was merged into another included. */
  readonly ngoId: Scalars['ID']['input'];
  /** Names in other languages, at most one each. */
  readonly otherNames?: InputMaybe<ReadonlyArray<NgoNameInput>>;
  /** What the statement rests on; without it, on the word of whoever enters it. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** Address of the website, `https://…`. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of changing an NGO. */
export type UpdateNgoPayload = {
  readonly __typename?: 'UpdateNgoPayload';
  /** The NGO as it is now; null where it was refused. */
  readonly ngo?: Maybe<Ngo>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** What is to be changed of a publication. */
export type UpdatePublicationInput = {
  /** Version of the publication that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the statement rests on; without it, on the word of whoever enters it. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** Id of the publication, as `publications` gives it. */
  readonly publicationId: Scalars['ID']['input'];
  /** Title, which cannot be taken away. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Address of the publication, `https://…`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Year of publication. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of changing a publication. */
export type UpdatePublicationPayload = {
  readonly __typename?: 'UpdatePublicationPayload';
  /** The publication as it is now; null where it was refused. */
  readonly publication?: Maybe<Publication>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
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

/** A contact that was verified. */
export type VerifyContactInput = {
  /** Version of the person that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the person, as `contacts` gives it. */
  readonly personId: Scalars['ID']['input'];
};

/** What came of verifying a contact. */
export type VerifyContactPayload = {
  readonly __typename?: 'VerifyContactPayload';
  /** The person as it is now; null where it was refused. */
  readonly person?: Maybe<Person>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** An NGO that was verified. */
export type VerifyNgoInput = {
  /** Version of the NGO that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the NGO, one that was merged into another included. */
  readonly ngoId: Scalars['ID']['input'];
};

/** What came of verifying an NGO. */
export type VerifyNgoPayload = {
  readonly __typename?: 'VerifyNgoPayload';
  /** The NGO as it is now; null where it was refused. */
  readonly ngo?: Maybe<Ngo>;
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** The controlled lists whose codes the graph uses. */
export type VocabularyScheme =
  /** Accreditations by other institutions (5). */
  | 'ACCREDITATION'
  /** Bodies in which the dialogue takes place (21). */
  | 'BODY'
  /** Collective mechanisms of cooperation (3). */
  | 'COLLECTIVE_MECHANISM'
  /** Modalities of cooperation (2). */
  | 'COOPERATION_MODALITY'
  /** Formats of dialogue, from hearing to round table (19). */
  | 'DIALOGUE_FORMAT'
  /** UNESCO's electoral groups (6). */
  | 'ELECTORAL_GROUP'
  /** Kinds of field offices (4). */
  | 'FIELD_OFFICE_KIND'
  /** Fields of competence (5). */
  | 'FIELD_OF_COMPETENCE'
  /** Phases in the life of a forum (5). */
  | 'FORUM_PHASE'
  /** Series of forums (6). */
  | 'FORUM_SERIES'
  /** Functional areas of cooperation (5). */
  | 'FUNCTIONAL_AREA'
  /** Modes of taking part (4). */
  | 'MODE'
  /** Reasons why NGOs take part (10). */
  | 'PARTICIPATION_REASON'
  /** UNESCO's statuses of partnership (2). */
  | 'PARTNERSHIP_STATUS'
  /** Documents that the partnership rests on (6). */
  | 'REFERENCE_DOCUMENT'
  /** UNESCO's regions (5). */
  | 'REGION'
  /** Sustainable Development Goals (17). */
  | 'SDG'
  /** Kinds of stakeholders who take part in forums (16). */
  | 'STAKEHOLDER_TYPE'
  /** The three zeros of Convergences (3). */
  | 'THREE_ZERO';

/** A term of a controlled list. */
export type VocabularyTerm = {
  readonly __typename?: 'VocabularyTerm';
  /** What records hold, such as `CULTURE` or `40 C/42`. Where the graph has an enum for the list, its values are these codes (`V(a)` is written `V_A`). */
  readonly code: Scalars['ID']['output'];
  /** The whole wording, where the label shortens it (Sustainable Development Goals); null elsewhere. */
  readonly fullTitle?: Maybe<Scalars['String']['output']>;
  /** What to show. */
  readonly label: Scalars['String']['output'];
  /** Its number, where it has one (Sustainable Development Goals); null elsewhere. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Place in the list, from 1. */
  readonly order: Scalars['Int']['output'];
  /** Source of the term. */
  readonly provenance: Provenance;
  /** The list it belongs to. */
  readonly scheme: VocabularyScheme;
};


/** A term of a controlled list. */
export type VocabularyTermFullTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A term of a controlled list. */
export type VocabularyTermLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Which activity is no longer to be shown; its history stays. */
export type WithdrawActivityInput = {
  /** Id of the activity, as `activities` gives it. */
  readonly activityId: Scalars['ID']['input'];
  /** Version of the activity that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of withdrawing an activity. */
export type WithdrawActivityPayload = {
  readonly __typename?: 'WithdrawActivityPayload';
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
  /** Id of the activity that is gone; null where it was refused. */
  readonly withdrawnId?: Maybe<Scalars['ID']['output']>;
};

/** Which opinion is no longer to be shown. */
export type WithdrawProgrammeFeedbackInput = {
  /** Version of the feedback that the caller has seen; another one now is refused with `STALE_VERSION`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the feedback, as `feedback` of the programme gives it. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of withdrawing feedback. */
export type WithdrawProgrammeFeedbackPayload = {
  readonly __typename?: 'WithdrawProgrammeFeedbackPayload';
  /** Why it was not done; empty where it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the caller should know though it was done. */
  readonly warnings: ReadonlyArray<UserError>;
  /** Id of the feedback that is gone; null where it was refused. */
  readonly withdrawnId?: Maybe<Scalars['ID']['output']>;
};

/** A Member State's leaving of UNESCO, or its notice to leave. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  /** Year in which it left, or will leave. */
  readonly leftYear: Scalars['Int']['output'];
  /** What else is known, in English; null where nothing is. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Year in which it came back; null where it has not. */
  readonly returnedYear?: Maybe<Scalars['Int']['output']>;
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
  Activity: Activity;
  FieldOffice: FieldOffice;
  MemberState: MemberState;
  NationalCommission: NationalCommission;
  Ngo: Ngo;
  Partnership: Partnership;
  Person: Person;
  Programme: Programme;
  Sector: Sector;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  FieldOffice:
    ( { __typename: 'FieldOffice' }
    & GraphQLRecursivePick<FederationTypes['FieldOffice'], {"id":true}> );
  MemberState:
    ( { __typename: 'MemberState' }
    & GraphQLRecursivePick<FederationTypes['MemberState'], {"code":true}> );
  NationalCommission:
    ( { __typename: 'NationalCommission' }
    & GraphQLRecursivePick<FederationTypes['NationalCommission'], {"id":true}> );
  Ngo:
    ( { __typename: 'Ngo' }
    & GraphQLRecursivePick<FederationTypes['Ngo'], {"id":true}> );
  Partnership:
    ( { __typename: 'Partnership' }
    & GraphQLRecursivePick<FederationTypes['Partnership'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"field":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ActivityReference>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityStatus: ActivityStatus;
  AddContactInput: AddContactInput;
  AddContactPayload: ResolverTypeWrapper<Omit<AddContactPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  AddPublicationInput: AddPublicationInput;
  AddPublicationPayload: ResolverTypeWrapper<Omit<AddPublicationPayload, 'publication'> & { publication?: Maybe<ResolversTypes['Publication']> }>;
  CacheControlScope: CacheControlScope;
  ChangePartnershipStatusInput: ChangePartnershipStatusInput;
  ChangePartnershipStatusPayload: ResolverTypeWrapper<Omit<ChangePartnershipStatusPayload, 'endedPartnership' | 'partnership'> & { endedPartnership?: Maybe<ResolversTypes['Partnership']>, partnership?: Maybe<ResolversTypes['Partnership']> }>;
  CollectiveMechanism: CollectiveMechanism;
  Confidence: Confidence;
  CooperationModality: CooperationModality;
  Country: ResolverTypeWrapper<CountryObject>;
  CoveredNgoConnection: ResolverTypeWrapper<Omit<CoveredNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoveredNgoEdge']>, nodes: ReadonlyArray<ResolversTypes['Ngo']> }>;
  CoveredNgoEdge: ResolverTypeWrapper<Omit<CoveredNgoEdge, 'countries' | 'node'> & { countries: ReadonlyArray<ResolversTypes['Country']>, node: ResolversTypes['Ngo'] }>;
  DacSector: ResolverTypeWrapper<DacSectorReference>;
  DacSectorFit: DacSectorFit;
  DacSectorStatus: DacSectorStatus;
  DataOrigin: ResolverTypeWrapper<DataOrigin>;
  DataSource: ResolverTypeWrapper<DataSourceObject>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DialogueFormat: DialogueFormat;
  Document: ResolverTypeWrapper<Document>;
  ElectoralGroup: ElectoralGroup;
  EndActivityInput: EndActivityInput;
  EndActivityPayload: ResolverTypeWrapper<Omit<EndActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  EndPartnershipInput: EndPartnershipInput;
  EndPartnershipPayload: ResolverTypeWrapper<Omit<EndPartnershipPayload, 'partnership'> & { partnership?: Maybe<ResolversTypes['Partnership']> }>;
  ErasePersonInput: ErasePersonInput;
  ErasePersonPayload: ResolverTypeWrapper<ErasePersonPayload>;
  FieldOfCompetence: FieldOfCompetence;
  FieldOffice: ResolverTypeWrapper<FieldOfficeObject>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FieldOfficeKind: FieldOfficeKind;
  FocalPoint: ResolverTypeWrapper<FocalPointObject>;
  FunctionalArea: FunctionalArea;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  GiveProgrammeFeedbackInput: GiveProgrammeFeedbackInput;
  GiveProgrammeFeedbackPayload: ResolverTypeWrapper<Omit<GiveProgrammeFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['ProgrammeFeedback']> }>;
  GrantPartnershipInput: GrantPartnershipInput;
  GrantPartnershipPayload: ResolverTypeWrapper<Omit<GrantPartnershipPayload, 'partnership'> & { partnership?: Maybe<ResolversTypes['Partnership']> }>;
  Headquarters: ResolverTypeWrapper<HeadquartersObject>;
  HeadquartersInput: HeadquartersInput;
  HistoryConnection: ResolverTypeWrapper<HistoryConnection>;
  HistoryEdge: ResolverTypeWrapper<HistoryEdge>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HistoryField: ResolverTypeWrapper<HistoryField>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  IdentifierScheme: IdentifierScheme;
  Interval: Interval;
  Language: Language;
  LocationPrecision: LocationPrecision;
  MemberState: ResolverTypeWrapper<MemberStateObject>;
  MemberType: MemberType;
  MergeNgosInput: MergeNgosInput;
  MergeNgosPayload: ResolverTypeWrapper<Omit<MergeNgosPayload, 'ngo'> & { ngo?: Maybe<ResolversTypes['Ngo']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameFocalPointInput: NameFocalPointInput;
  NameFocalPointPayload: ResolverTypeWrapper<Omit<NameFocalPointPayload, 'focalPoint'> & { focalPoint?: Maybe<ResolversTypes['FocalPoint']> }>;
  NationalCommission: ResolverTypeWrapper<NationalCommissionObject>;
  NearbyActivityConnection: ResolverTypeWrapper<Omit<NearbyActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NearbyActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>;
  NearbyActivityEdge: ResolverTypeWrapper<Omit<NearbyActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  NearbyNgoConnection: ResolverTypeWrapper<Omit<NearbyNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NearbyNgoEdge']>, nodes: ReadonlyArray<ResolversTypes['Ngo']> }>;
  NearbyNgoEdge: ResolverTypeWrapper<Omit<NearbyNgoEdge, 'activity' | 'node'> & { activity?: Maybe<ResolversTypes['Activity']>, node: ResolversTypes['Ngo'] }>;
  Ngo: ResolverTypeWrapper<NgoObject>;
  NgoConnection: ResolverTypeWrapper<Omit<NgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NgoEdge']>, nodes: ReadonlyArray<ResolversTypes['Ngo']> }>;
  NgoEdge: ResolverTypeWrapper<Omit<NgoEdge, 'node'> & { node: ResolversTypes['Ngo'] }>;
  NgoFilter: NgoFilter;
  NgoName: ResolverTypeWrapper<NgoName>;
  NgoNameInput: NgoNameInput;
  NgoSearchConnection: ResolverTypeWrapper<Omit<NgoSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NgoSearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Ngo']> }>;
  NgoSearchEdge: ResolverTypeWrapper<Omit<NgoSearchEdge, 'node'> & { node: ResolversTypes['Ngo'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationMode: ParticipationMode;
  Partnership: ResolverTypeWrapper<PartnershipObject>;
  PartnershipConnection: ResolverTypeWrapper<Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartnershipEdge']>, nodes: ReadonlyArray<ResolversTypes['Partnership']> }>;
  PartnershipDimension: PartnershipDimension;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  PartnershipFilter: PartnershipFilter;
  PartnershipGroup: ResolverTypeWrapper<PartnershipGroupObject>;
  PartnershipGroupKey: ResolverTypeWrapper<PartnershipGroupKeyObject>;
  PartnershipInstitution: PartnershipInstitution;
  PartnershipStats: ResolverTypeWrapper<Omit<PartnershipStats, 'groups'> & { groups: ReadonlyArray<ResolversTypes['PartnershipGroup']> }>;
  PartnershipStatus: PartnershipStatus;
  PartnershipTrend: ResolverTypeWrapper<PartnershipTrend>;
  PartnershipTrendPoint: ResolverTypeWrapper<PartnershipTrendPoint>;
  Person: ResolverTypeWrapper<PersonObject>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Place: ResolverTypeWrapper<PlaceObject>;
  PlaceInput: PlaceInput;
  Programme: ResolverTypeWrapper<ProgrammeObject>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeFeedback: ResolverTypeWrapper<ProgrammeFeedbackObject>;
  ProgrammeFeedbackConnection: ResolverTypeWrapper<Omit<ProgrammeFeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeFeedbackEdge']>, nodes: ReadonlyArray<ResolversTypes['ProgrammeFeedback']> }>;
  ProgrammeFeedbackEdge: ResolverTypeWrapper<Omit<ProgrammeFeedbackEdge, 'node'> & { node: ResolversTypes['ProgrammeFeedback'] }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceInput: ProvenanceInput;
  ProximityBasis: ProximityBasis;
  Publication: ResolverTypeWrapper<PublicationObject>;
  PublicationConnection: ResolverTypeWrapper<Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Publication']> }>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  PublishActivityInput: PublishActivityInput;
  PublishActivityPayload: ResolverTypeWrapper<Omit<PublishActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  RecordChanges: ResolverTypeWrapper<RecordChanges>;
  RecordKind: RecordKind;
  Region: Region;
  RegisterNgoInput: RegisterNgoInput;
  RegisterNgoPayload: ResolverTypeWrapper<Omit<RegisterNgoPayload, 'ngo'> & { ngo?: Maybe<ResolversTypes['Ngo']> }>;
  RemoveContactInput: RemoveContactInput;
  RemoveContactPayload: ResolverTypeWrapper<RemoveContactPayload>;
  RemoveFocalPointInput: RemoveFocalPointInput;
  RemoveFocalPointPayload: ResolverTypeWrapper<RemoveFocalPointPayload>;
  RemovePublicationInput: RemovePublicationInput;
  RemovePublicationPayload: ResolverTypeWrapper<RemovePublicationPayload>;
  RenewPartnershipInput: RenewPartnershipInput;
  RenewPartnershipPayload: ResolverTypeWrapper<Omit<RenewPartnershipPayload, 'partnership'> & { partnership?: Maybe<ResolversTypes['Partnership']> }>;
  Sector: ResolverTypeWrapper<SectorObject>;
  UpdateActivityInput: UpdateActivityInput;
  UpdateActivityPayload: ResolverTypeWrapper<Omit<UpdateActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  UpdateContactInput: UpdateContactInput;
  UpdateContactPayload: ResolverTypeWrapper<Omit<UpdateContactPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  UpdateFocalPointInput: UpdateFocalPointInput;
  UpdateFocalPointPayload: ResolverTypeWrapper<Omit<UpdateFocalPointPayload, 'focalPoint'> & { focalPoint?: Maybe<ResolversTypes['FocalPoint']> }>;
  UpdateNgoInput: UpdateNgoInput;
  UpdateNgoPayload: ResolverTypeWrapper<Omit<UpdateNgoPayload, 'ngo'> & { ngo?: Maybe<ResolversTypes['Ngo']> }>;
  UpdatePublicationInput: UpdatePublicationInput;
  UpdatePublicationPayload: ResolverTypeWrapper<Omit<UpdatePublicationPayload, 'publication'> & { publication?: Maybe<ResolversTypes['Publication']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  VerifyContactInput: VerifyContactInput;
  VerifyContactPayload: ResolverTypeWrapper<Omit<VerifyContactPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  VerifyNgoInput: VerifyNgoInput;
  VerifyNgoPayload: ResolverTypeWrapper<Omit<VerifyNgoPayload, 'ngo'> & { ngo?: Maybe<ResolversTypes['Ngo']> }>;
  VocabularyScheme: VocabularyScheme;
  VocabularyTerm: ResolverTypeWrapper<VocabularyTermObject>;
  WithdrawActivityInput: WithdrawActivityInput;
  WithdrawActivityPayload: ResolverTypeWrapper<WithdrawActivityPayload>;
  WithdrawProgrammeFeedbackInput: WithdrawProgrammeFeedbackInput;
  WithdrawProgrammeFeedbackPayload: ResolverTypeWrapper<WithdrawProgrammeFeedbackPayload>;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityReference;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  AddContactInput: AddContactInput;
  AddContactPayload: Omit<AddContactPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  AddPublicationInput: AddPublicationInput;
  AddPublicationPayload: Omit<AddPublicationPayload, 'publication'> & { publication?: Maybe<ResolversParentTypes['Publication']> };
  ChangePartnershipStatusInput: ChangePartnershipStatusInput;
  ChangePartnershipStatusPayload: Omit<ChangePartnershipStatusPayload, 'endedPartnership' | 'partnership'> & { endedPartnership?: Maybe<ResolversParentTypes['Partnership']>, partnership?: Maybe<ResolversParentTypes['Partnership']> };
  Country: CountryObject;
  CoveredNgoConnection: Omit<CoveredNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoveredNgoEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ngo']> };
  CoveredNgoEdge: Omit<CoveredNgoEdge, 'countries' | 'node'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, node: ResolversParentTypes['Ngo'] };
  DacSector: DacSectorReference;
  DataOrigin: DataOrigin;
  DataSource: DataSourceObject;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Document: Document;
  EndActivityInput: EndActivityInput;
  EndActivityPayload: Omit<EndActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  EndPartnershipInput: EndPartnershipInput;
  EndPartnershipPayload: Omit<EndPartnershipPayload, 'partnership'> & { partnership?: Maybe<ResolversParentTypes['Partnership']> };
  ErasePersonInput: ErasePersonInput;
  ErasePersonPayload: ErasePersonPayload;
  FieldOffice: FieldOfficeObject;
  Float: Scalars['Float']['output'];
  FocalPoint: FocalPointObject;
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  GiveProgrammeFeedbackInput: GiveProgrammeFeedbackInput;
  GiveProgrammeFeedbackPayload: Omit<GiveProgrammeFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['ProgrammeFeedback']> };
  GrantPartnershipInput: GrantPartnershipInput;
  GrantPartnershipPayload: Omit<GrantPartnershipPayload, 'partnership'> & { partnership?: Maybe<ResolversParentTypes['Partnership']> };
  Headquarters: HeadquartersObject;
  HeadquartersInput: HeadquartersInput;
  HistoryConnection: HistoryConnection;
  HistoryEdge: HistoryEdge;
  HistoryEntry: HistoryEntry;
  Boolean: Scalars['Boolean']['output'];
  HistoryField: HistoryField;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  MemberState: MemberStateObject;
  MergeNgosInput: MergeNgosInput;
  MergeNgosPayload: Omit<MergeNgosPayload, 'ngo'> & { ngo?: Maybe<ResolversParentTypes['Ngo']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NameFocalPointInput: NameFocalPointInput;
  NameFocalPointPayload: Omit<NameFocalPointPayload, 'focalPoint'> & { focalPoint?: Maybe<ResolversParentTypes['FocalPoint']> };
  NationalCommission: NationalCommissionObject;
  NearbyActivityConnection: Omit<NearbyActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NearbyActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> };
  NearbyActivityEdge: Omit<NearbyActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  NearbyNgoConnection: Omit<NearbyNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NearbyNgoEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ngo']> };
  NearbyNgoEdge: Omit<NearbyNgoEdge, 'activity' | 'node'> & { activity?: Maybe<ResolversParentTypes['Activity']>, node: ResolversParentTypes['Ngo'] };
  Ngo: NgoObject;
  NgoConnection: Omit<NgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NgoEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ngo']> };
  NgoEdge: Omit<NgoEdge, 'node'> & { node: ResolversParentTypes['Ngo'] };
  NgoFilter: NgoFilter;
  NgoName: NgoName;
  NgoNameInput: NgoNameInput;
  NgoSearchConnection: Omit<NgoSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NgoSearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ngo']> };
  NgoSearchEdge: Omit<NgoSearchEdge, 'node'> & { node: ResolversParentTypes['Ngo'] };
  PageInfo: PageInfo;
  Partnership: PartnershipObject;
  PartnershipConnection: Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartnershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Partnership']> };
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  PartnershipFilter: PartnershipFilter;
  PartnershipGroup: PartnershipGroupObject;
  PartnershipGroupKey: PartnershipGroupKeyObject;
  PartnershipStats: Omit<PartnershipStats, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['PartnershipGroup']> };
  PartnershipTrend: PartnershipTrend;
  PartnershipTrendPoint: PartnershipTrendPoint;
  Person: PersonObject;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Place: PlaceObject;
  PlaceInput: PlaceInput;
  Programme: ProgrammeObject;
  ProgrammeConnection: Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeFeedback: ProgrammeFeedbackObject;
  ProgrammeFeedbackConnection: Omit<ProgrammeFeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeFeedbackEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProgrammeFeedback']> };
  ProgrammeFeedbackEdge: Omit<ProgrammeFeedbackEdge, 'node'> & { node: ResolversParentTypes['ProgrammeFeedback'] };
  Provenance: Provenance;
  ProvenanceInput: ProvenanceInput;
  Publication: PublicationObject;
  PublicationConnection: Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Publication']> };
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  PublishActivityInput: PublishActivityInput;
  PublishActivityPayload: Omit<PublishActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  Query: Record<PropertyKey, never>;
  RecordChange: RecordChange;
  RecordChanges: RecordChanges;
  RegisterNgoInput: RegisterNgoInput;
  RegisterNgoPayload: Omit<RegisterNgoPayload, 'ngo'> & { ngo?: Maybe<ResolversParentTypes['Ngo']> };
  RemoveContactInput: RemoveContactInput;
  RemoveContactPayload: RemoveContactPayload;
  RemoveFocalPointInput: RemoveFocalPointInput;
  RemoveFocalPointPayload: RemoveFocalPointPayload;
  RemovePublicationInput: RemovePublicationInput;
  RemovePublicationPayload: RemovePublicationPayload;
  RenewPartnershipInput: RenewPartnershipInput;
  RenewPartnershipPayload: Omit<RenewPartnershipPayload, 'partnership'> & { partnership?: Maybe<ResolversParentTypes['Partnership']> };
  Sector: SectorObject;
  UpdateActivityInput: UpdateActivityInput;
  UpdateActivityPayload: Omit<UpdateActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  UpdateContactInput: UpdateContactInput;
  UpdateContactPayload: Omit<UpdateContactPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  UpdateFocalPointInput: UpdateFocalPointInput;
  UpdateFocalPointPayload: Omit<UpdateFocalPointPayload, 'focalPoint'> & { focalPoint?: Maybe<ResolversParentTypes['FocalPoint']> };
  UpdateNgoInput: UpdateNgoInput;
  UpdateNgoPayload: Omit<UpdateNgoPayload, 'ngo'> & { ngo?: Maybe<ResolversParentTypes['Ngo']> };
  UpdatePublicationInput: UpdatePublicationInput;
  UpdatePublicationPayload: Omit<UpdatePublicationPayload, 'publication'> & { publication?: Maybe<ResolversParentTypes['Publication']> };
  UserError: UserError;
  VerifyContactInput: VerifyContactInput;
  VerifyContactPayload: Omit<VerifyContactPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  VerifyNgoInput: VerifyNgoInput;
  VerifyNgoPayload: Omit<VerifyNgoPayload, 'ngo'> & { ngo?: Maybe<ResolversParentTypes['Ngo']> };
  VocabularyTerm: VocabularyTermObject;
  WithdrawActivityInput: WithdrawActivityInput;
  WithdrawActivityPayload: WithdrawActivityPayload;
  WithdrawProgrammeFeedbackInput: WithdrawProgrammeFeedbackInput;
  WithdrawProgrammeFeedbackPayload: WithdrawProgrammeFeedbackPayload;
  Withdrawal: Withdrawal;
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  dacSectors?: Resolver<ReadonlyArray<ResolversTypes['DacSector']>, ParentType, ContextType>;
  disbursed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldOffices?: Resolver<ReadonlyArray<ResolversTypes['FieldOffice']>, ParentType, ContextType>;
  fieldsOfCompetence?: Resolver<ReadonlyArray<ResolversTypes['FieldOfCompetence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ActivityHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementingPartners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ActivityStatus']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type AddContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddContactPayload'] = ResolversParentTypes['AddContactPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPublicationPayload'] = ResolversParentTypes['AddPublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePartnershipStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePartnershipStatusPayload'] = ResolversParentTypes['ChangePartnershipStatusPayload']> = {
  endedPartnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type CoveredNgoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveredNgoConnection'] = ResolversParentTypes['CoveredNgoConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoveredNgoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ngo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoveredNgoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveredNgoEdge'] = ResolversParentTypes['CoveredNgoEdge']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ngo'], ParentType, ContextType>;
};

export type DacSectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DacSector'] = ResolversParentTypes['DacSector']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fieldOfCompetence?: Resolver<Maybe<ResolversTypes['FieldOfCompetence']>, ParentType, ContextType>;
  fit?: Resolver<Maybe<ResolversTypes['DacSectorFit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DacSectorNameArgs>>;
  status?: Resolver<Maybe<ResolversTypes['DacSectorStatus']>, ParentType, ContextType>;
};

export type DataOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataOrigin'] = ResolversParentTypes['DataOrigin']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type EndActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndActivityPayload'] = ResolversParentTypes['EndActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndPartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPartnershipPayload'] = ResolversParentTypes['EndPartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonPayload'] = ResolversParentTypes['ErasePersonPayload']> = {
  erasedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FieldOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldOffice'] = ResolversParentTypes['FieldOffice'], FederationReferenceType extends FederationReferenceTypes['FieldOffice'] = FederationReferenceTypes['FieldOffice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FieldOffice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activitiesNearby?: Resolver<ResolversTypes['NearbyActivityConnection'], ParentType, ContextType, RequireFields<FieldOfficeActivitiesNearbyArgs, 'first' | 'withinKm'>>;
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countriesCovered?: Resolver<ReadonlyArray<ResolversTypes['MemberState']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<FieldOfficeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FieldOfficeKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ngosCovered?: Resolver<ResolversTypes['CoveredNgoConnection'], ParentType, ContextType, RequireFields<FieldOfficeNgosCoveredArgs, 'first'>>;
  ngosNearby?: Resolver<ResolversTypes['NearbyNgoConnection'], ParentType, ContextType, RequireFields<FieldOfficeNgosNearbyArgs, 'first' | 'withinKm'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<FieldOfficeProgrammesArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FocalPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FocalPoint'] = ResolversParentTypes['FocalPoint']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<FocalPointHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['FieldOffice']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GiveProgrammeFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveProgrammeFeedbackPayload'] = ResolversParentTypes['GiveProgrammeFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['ProgrammeFeedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GrantPartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantPartnershipPayload'] = ResolversParentTypes['GrantPartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HeadquartersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Headquarters'] = ResolversParentTypes['Headquarters']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
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

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberState'] = ResolversParentTypes['MemberState'], FederationReferenceType extends FederationReferenceTypes['MemberState'] = FederationReferenceTypes['MemberState']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MemberState']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  electoralGroup?: Resolver<Maybe<ResolversTypes['ElectoralGroup']>, ParentType, ContextType>;
  fieldOffices?: Resolver<ReadonlyArray<ResolversTypes['FieldOffice']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<MemberStateHistoryArgs, 'first'>>;
  joinedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  memberType?: Resolver<ResolversTypes['MemberType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MemberStateNameArgs>>;
  nationalCommission?: Resolver<Maybe<ResolversTypes['NationalCommission']>, ParentType, ContextType>;
  ngosBasedHere?: Resolver<ResolversTypes['NgoConnection'], ParentType, ContextType, RequireFields<MemberStateNgosBasedHereArgs, 'first'>>;
  parentState?: Resolver<Maybe<ResolversTypes['MemberState']>, ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<MemberStateProgrammesArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawals?: Resolver<ReadonlyArray<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type MergeNgosPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeNgosPayload'] = ResolversParentTypes['MergeNgosPayload']> = {
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addContact?: Resolver<ResolversTypes['AddContactPayload'], ParentType, ContextType, RequireFields<MutationAddContactArgs, 'input'>>;
  addPublication?: Resolver<ResolversTypes['AddPublicationPayload'], ParentType, ContextType, RequireFields<MutationAddPublicationArgs, 'input'>>;
  changePartnershipStatus?: Resolver<ResolversTypes['ChangePartnershipStatusPayload'], ParentType, ContextType, RequireFields<MutationChangePartnershipStatusArgs, 'input'>>;
  endActivity?: Resolver<ResolversTypes['EndActivityPayload'], ParentType, ContextType, RequireFields<MutationEndActivityArgs, 'input'>>;
  endPartnership?: Resolver<ResolversTypes['EndPartnershipPayload'], ParentType, ContextType, RequireFields<MutationEndPartnershipArgs, 'input'>>;
  erasePerson?: Resolver<ResolversTypes['ErasePersonPayload'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  giveProgrammeFeedback?: Resolver<ResolversTypes['GiveProgrammeFeedbackPayload'], ParentType, ContextType, RequireFields<MutationGiveProgrammeFeedbackArgs, 'input'>>;
  grantPartnership?: Resolver<ResolversTypes['GrantPartnershipPayload'], ParentType, ContextType, RequireFields<MutationGrantPartnershipArgs, 'input'>>;
  mergeNgos?: Resolver<ResolversTypes['MergeNgosPayload'], ParentType, ContextType, RequireFields<MutationMergeNgosArgs, 'input'>>;
  nameFocalPoint?: Resolver<ResolversTypes['NameFocalPointPayload'], ParentType, ContextType, RequireFields<MutationNameFocalPointArgs, 'input'>>;
  publishActivity?: Resolver<ResolversTypes['PublishActivityPayload'], ParentType, ContextType, RequireFields<MutationPublishActivityArgs, 'input'>>;
  registerNgo?: Resolver<ResolversTypes['RegisterNgoPayload'], ParentType, ContextType, RequireFields<MutationRegisterNgoArgs, 'input'>>;
  removeContact?: Resolver<ResolversTypes['RemoveContactPayload'], ParentType, ContextType, RequireFields<MutationRemoveContactArgs, 'input'>>;
  removeFocalPoint?: Resolver<ResolversTypes['RemoveFocalPointPayload'], ParentType, ContextType, RequireFields<MutationRemoveFocalPointArgs, 'input'>>;
  removePublication?: Resolver<ResolversTypes['RemovePublicationPayload'], ParentType, ContextType, RequireFields<MutationRemovePublicationArgs, 'input'>>;
  renewPartnership?: Resolver<ResolversTypes['RenewPartnershipPayload'], ParentType, ContextType, RequireFields<MutationRenewPartnershipArgs, 'input'>>;
  updateActivity?: Resolver<ResolversTypes['UpdateActivityPayload'], ParentType, ContextType, RequireFields<MutationUpdateActivityArgs, 'input'>>;
  updateContact?: Resolver<ResolversTypes['UpdateContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateContactArgs, 'input'>>;
  updateFocalPoint?: Resolver<ResolversTypes['UpdateFocalPointPayload'], ParentType, ContextType, RequireFields<MutationUpdateFocalPointArgs, 'input'>>;
  updateNgo?: Resolver<ResolversTypes['UpdateNgoPayload'], ParentType, ContextType, RequireFields<MutationUpdateNgoArgs, 'input'>>;
  updatePublication?: Resolver<ResolversTypes['UpdatePublicationPayload'], ParentType, ContextType, RequireFields<MutationUpdatePublicationArgs, 'input'>>;
  verifyContact?: Resolver<ResolversTypes['VerifyContactPayload'], ParentType, ContextType, RequireFields<MutationVerifyContactArgs, 'input'>>;
  verifyNgo?: Resolver<ResolversTypes['VerifyNgoPayload'], ParentType, ContextType, RequireFields<MutationVerifyNgoArgs, 'input'>>;
  withdrawActivity?: Resolver<ResolversTypes['WithdrawActivityPayload'], ParentType, ContextType, RequireFields<MutationWithdrawActivityArgs, 'input'>>;
  withdrawProgrammeFeedback?: Resolver<ResolversTypes['WithdrawProgrammeFeedbackPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProgrammeFeedbackArgs, 'input'>>;
};

export type NameFocalPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameFocalPointPayload'] = ResolversParentTypes['NameFocalPointPayload']> = {
  focalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NationalCommissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalCommission'] = ResolversParentTypes['NationalCommission'], FederationReferenceType extends FederationReferenceTypes['NationalCommission'] = FederationReferenceTypes['NationalCommission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NationalCommission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<NationalCommissionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberState?: Resolver<Maybe<ResolversTypes['MemberState']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NearbyActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbyActivityConnection'] = ResolversParentTypes['NearbyActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NearbyActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NearbyActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbyActivityEdge'] = ResolversParentTypes['NearbyActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type NearbyNgoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbyNgoConnection'] = ResolversParentTypes['NearbyNgoConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NearbyNgoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ngo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NearbyNgoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbyNgoEdge'] = ResolversParentTypes['NearbyNgoEdge']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ProximityBasis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ngo'], ParentType, ContextType>;
};

export type NgoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ngo'] = ResolversParentTypes['Ngo'], FederationReferenceType extends FederationReferenceTypes['Ngo'] = FederationReferenceTypes['Ngo']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ngo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<NgoActivitiesArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<NgoContactsArgs, 'first'>>;
  fieldsOfCompetence?: Resolver<ReadonlyArray<ResolversTypes['FieldOfCompetence']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['Headquarters']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<NgoHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NgoNameArgs>>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['NgoName']>, ParentType, ContextType>;
  partnershipHistory?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType, Partial<NgoPartnershipsArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<NgoPublicationsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NgoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NgoConnection'] = ResolversParentTypes['NgoConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NgoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ngo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NgoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NgoEdge'] = ResolversParentTypes['NgoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ngo'], ParentType, ContextType>;
};

export type NgoNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NgoName'] = ResolversParentTypes['NgoName']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NgoSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NgoSearchConnection'] = ResolversParentTypes['NgoSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NgoSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ngo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NgoSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NgoSearchEdge'] = ResolversParentTypes['NgoSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ngo'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership'], FederationReferenceType extends FederationReferenceTypes['Partnership'] = FederationReferenceTypes['Partnership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partnership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  functionalAreas?: Resolver<ReadonlyArray<ResolversTypes['FunctionalArea']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<PartnershipHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['PartnershipInstitution'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<PartnershipIsInForceArgs>>;
  mechanisms?: Resolver<ReadonlyArray<ResolversTypes['CollectiveMechanism']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['CooperationModality']>, ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  renewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartnershipStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type PartnershipGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipGroup'] = ResolversParentTypes['PartnershipGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['PartnershipGroupKey']>, ParentType, ContextType>;
  ngoCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnershipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipGroupKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipGroupKey'] = ResolversParentTypes['PartnershipGroupKey']> = {
  dimension?: Resolver<ResolversTypes['PartnershipDimension'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PartnershipGroupKeyLabelArgs>>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnershipStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipStats'] = ResolversParentTypes['PartnershipStats']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['PartnershipGroup']>, ParentType, ContextType>;
  ngoCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnershipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipTrend'] = ResolversParentTypes['PartnershipTrend']> = {
  points?: Resolver<ReadonlyArray<ResolversTypes['PartnershipTrendPoint']>, ParentType, ContextType>;
};

export type PartnershipTrendPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipTrendPoint'] = ResolversParentTypes['PartnershipTrendPoint']> = {
  endedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldOffice?: Resolver<Maybe<ResolversTypes['FieldOffice']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<PersonHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['LocationPrecision']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  disbursed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['ProgrammeFeedbackConnection'], ParentType, ContextType, RequireFields<ProgrammeFeedbackArgs, 'first'>>;
  fieldOffices?: Resolver<ReadonlyArray<ResolversTypes['FieldOffice']>, ParentType, ContextType>;
  fieldsOfCompetence?: Resolver<ReadonlyArray<ResolversTypes['FieldOfCompetence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ProgrammeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeFeedback'] = ResolversParentTypes['ProgrammeFeedback']> = {
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ProgrammeFeedbackHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeFeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeFeedbackConnection'] = ResolversParentTypes['ProgrammeFeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeFeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeFeedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgrammeFeedbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeFeedbackEdge'] = ResolversParentTypes['ProgrammeFeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgrammeFeedback'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<PublicationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type PublishActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishActivityPayload'] = ResolversParentTypes['PublishActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  activityHistory?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<QueryActivityHistoryArgs, 'first' | 'id'>>;
  changes?: Resolver<ResolversTypes['RecordChanges'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  contactsToVerify?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryContactsToVerifyArgs, 'first'>>;
  dataSources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataSource']>>, ParentType, ContextType>;
  fieldOffice?: Resolver<Maybe<ResolversTypes['FieldOffice']>, ParentType, ContextType, RequireFields<QueryFieldOfficeArgs, 'id'>>;
  fieldOffices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldOffice']>>, ParentType, ContextType, Partial<QueryFieldOfficesArgs>>;
  focalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType, RequireFields<QueryFocalPointArgs, 'id'>>;
  focalPointHistory?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<QueryFocalPointHistoryArgs, 'first' | 'id'>>;
  memberState?: Resolver<Maybe<ResolversTypes['MemberState']>, ParentType, ContextType, RequireFields<QueryMemberStateArgs, 'code'>>;
  memberStates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MemberState']>>, ParentType, ContextType, Partial<QueryMemberStatesArgs>>;
  nationalCommission?: Resolver<Maybe<ResolversTypes['NationalCommission']>, ParentType, ContextType, RequireFields<QueryNationalCommissionArgs, 'id'>>;
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType, RequireFields<QueryNgoArgs, 'id'>>;
  ngos?: Resolver<Maybe<ResolversTypes['NgoConnection']>, ParentType, ContextType, RequireFields<QueryNgosArgs, 'first'>>;
  ngosNear?: Resolver<Maybe<ResolversTypes['NearbyNgoConnection']>, ParentType, ContextType, RequireFields<QueryNgosNearArgs, 'first' | 'point' | 'withinKm'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  partnershipStats?: Resolver<Maybe<ResolversTypes['PartnershipStats']>, ParentType, ContextType, RequireFields<QueryPartnershipStatsArgs, 'by'>>;
  partnershipTrend?: Resolver<Maybe<ResolversTypes['PartnershipTrend']>, ParentType, ContextType, RequireFields<QueryPartnershipTrendArgs, 'from' | 'interval' | 'to'>>;
  partnershipsUpForReview?: Resolver<Maybe<ResolversTypes['PartnershipConnection']>, ParentType, ContextType, RequireFields<QueryPartnershipsUpForReviewArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personHistory?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<QueryPersonHistoryArgs, 'first' | 'id'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmeFeedback?: Resolver<Maybe<ResolversTypes['ProgrammeFeedback']>, ParentType, ContextType, RequireFields<QueryProgrammeFeedbackArgs, 'id'>>;
  programmeFeedbackHistory?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<QueryProgrammeFeedbackHistoryArgs, 'first' | 'id'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'id'>>;
  publicationHistory?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<QueryPublicationHistoryArgs, 'first' | 'id'>>;
  searchNgos?: Resolver<Maybe<ResolversTypes['NgoSearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchNgosArgs, 'first' | 'text'>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<QuerySectorArgs, 'field'>>;
  vocabulary?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VocabularyTerm']>>, ParentType, ContextType, RequireFields<QueryVocabularyArgs, 'scheme'>>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChanges'] = ResolversParentTypes['RecordChanges']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextSince?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType>;
};

export type RegisterNgoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterNgoPayload'] = ResolversParentTypes['RegisterNgoPayload']> = {
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveContactPayload'] = ResolversParentTypes['RemoveContactPayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveFocalPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFocalPointPayload'] = ResolversParentTypes['RemoveFocalPointPayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePublicationPayload'] = ResolversParentTypes['RemovePublicationPayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewPartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewPartnershipPayload'] = ResolversParentTypes['RenewPartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expertNgos?: Resolver<ResolversTypes['NgoConnection'], ParentType, ContextType, RequireFields<SectorExpertNgosArgs, 'first'>>;
  field?: Resolver<ResolversTypes['FieldOfCompetence'], ParentType, ContextType>;
  focalPoints?: Resolver<ReadonlyArray<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SectorNameArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<SectorProgrammesArgs, 'first'>>;
};

export type UpdateActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateActivityPayload'] = ResolversParentTypes['UpdateActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateContactPayload'] = ResolversParentTypes['UpdateContactPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateFocalPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFocalPointPayload'] = ResolversParentTypes['UpdateFocalPointPayload']> = {
  focalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateNgoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateNgoPayload'] = ResolversParentTypes['UpdateNgoPayload']> = {
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePublicationPayload'] = ResolversParentTypes['UpdatePublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type VerifyContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyContactPayload'] = ResolversParentTypes['VerifyContactPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyNgoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyNgoPayload'] = ResolversParentTypes['VerifyNgoPayload']> = {
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VocabularyTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyTerm'] = ResolversParentTypes['VocabularyTerm']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<VocabularyTermFullTitleArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VocabularyTermLabelArgs>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['VocabularyScheme'], ParentType, ContextType>;
};

export type WithdrawActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawActivityPayload'] = ResolversParentTypes['WithdrawActivityPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  withdrawnId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WithdrawProgrammeFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawProgrammeFeedbackPayload'] = ResolversParentTypes['WithdrawProgrammeFeedbackPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  withdrawnId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  leftYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  AddContactPayload?: AddContactPayloadResolvers<ContextType>;
  AddPublicationPayload?: AddPublicationPayloadResolvers<ContextType>;
  ChangePartnershipStatusPayload?: ChangePartnershipStatusPayloadResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CoveredNgoConnection?: CoveredNgoConnectionResolvers<ContextType>;
  CoveredNgoEdge?: CoveredNgoEdgeResolvers<ContextType>;
  DacSector?: DacSectorResolvers<ContextType>;
  DataOrigin?: DataOriginResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  EndActivityPayload?: EndActivityPayloadResolvers<ContextType>;
  EndPartnershipPayload?: EndPartnershipPayloadResolvers<ContextType>;
  ErasePersonPayload?: ErasePersonPayloadResolvers<ContextType>;
  FieldOffice?: FieldOfficeResolvers<ContextType>;
  FocalPoint?: FocalPointResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  GiveProgrammeFeedbackPayload?: GiveProgrammeFeedbackPayloadResolvers<ContextType>;
  GrantPartnershipPayload?: GrantPartnershipPayloadResolvers<ContextType>;
  Headquarters?: HeadquartersResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryField?: HistoryFieldResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  MemberState?: MemberStateResolvers<ContextType>;
  MergeNgosPayload?: MergeNgosPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameFocalPointPayload?: NameFocalPointPayloadResolvers<ContextType>;
  NationalCommission?: NationalCommissionResolvers<ContextType>;
  NearbyActivityConnection?: NearbyActivityConnectionResolvers<ContextType>;
  NearbyActivityEdge?: NearbyActivityEdgeResolvers<ContextType>;
  NearbyNgoConnection?: NearbyNgoConnectionResolvers<ContextType>;
  NearbyNgoEdge?: NearbyNgoEdgeResolvers<ContextType>;
  Ngo?: NgoResolvers<ContextType>;
  NgoConnection?: NgoConnectionResolvers<ContextType>;
  NgoEdge?: NgoEdgeResolvers<ContextType>;
  NgoName?: NgoNameResolvers<ContextType>;
  NgoSearchConnection?: NgoSearchConnectionResolvers<ContextType>;
  NgoSearchEdge?: NgoSearchEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  PartnershipGroup?: PartnershipGroupResolvers<ContextType>;
  PartnershipGroupKey?: PartnershipGroupKeyResolvers<ContextType>;
  PartnershipStats?: PartnershipStatsResolvers<ContextType>;
  PartnershipTrend?: PartnershipTrendResolvers<ContextType>;
  PartnershipTrendPoint?: PartnershipTrendPointResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeFeedback?: ProgrammeFeedbackResolvers<ContextType>;
  ProgrammeFeedbackConnection?: ProgrammeFeedbackConnectionResolvers<ContextType>;
  ProgrammeFeedbackEdge?: ProgrammeFeedbackEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  PublishActivityPayload?: PublishActivityPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChanges?: RecordChangesResolvers<ContextType>;
  RegisterNgoPayload?: RegisterNgoPayloadResolvers<ContextType>;
  RemoveContactPayload?: RemoveContactPayloadResolvers<ContextType>;
  RemoveFocalPointPayload?: RemoveFocalPointPayloadResolvers<ContextType>;
  RemovePublicationPayload?: RemovePublicationPayloadResolvers<ContextType>;
  RenewPartnershipPayload?: RenewPartnershipPayloadResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  UpdateActivityPayload?: UpdateActivityPayloadResolvers<ContextType>;
  UpdateContactPayload?: UpdateContactPayloadResolvers<ContextType>;
  UpdateFocalPointPayload?: UpdateFocalPointPayloadResolvers<ContextType>;
  UpdateNgoPayload?: UpdateNgoPayloadResolvers<ContextType>;
  UpdatePublicationPayload?: UpdatePublicationPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyContactPayload?: VerifyContactPayloadResolvers<ContextType>;
  VerifyNgoPayload?: VerifyNgoPayloadResolvers<ContextType>;
  VocabularyTerm?: VocabularyTermResolvers<ContextType>;
  WithdrawActivityPayload?: WithdrawActivityPayloadResolvers<ContextType>;
  WithdrawProgrammeFeedbackPayload?: WithdrawProgrammeFeedbackPayloadResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
