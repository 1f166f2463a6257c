import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActivityReference, Place as PlaceModel } from '../../domain/activity.ts';
import type { Country as CountryModel } from '@liaison/kernel/values';
import type { DacSectorReference, DataSource as DataSourceModel, VocabularyTerm as VocabularyTermModel } from '../../domain/vocabulary.ts';
import type { FieldOfficeModel, FocalPointModel, MemberStateModel, NationalCommissionModel, NgoModel, PartnershipModel, PersonModel, ProgrammeModel, ProgrammeFeedbackModel, PublicationModel } from '../models.ts';
import type { Headquarters as HeadquartersModel } from '../../domain/ngo.ts';
import type { PartnershipGroup as PartnershipGroupModel, PartnershipGroupKey as PartnershipGroupKeyModel } from '../../domain/statistics.ts';
import type { Sector as SectorModel } from '../../domain/sector.ts';
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

export type Activity = {
  readonly __typename?: 'Activity';
  readonly budget?: Maybe<Money>;
  readonly countries: ReadonlyArray<Country>;
  readonly dacSectors: ReadonlyArray<DacSector>;
  readonly disbursed?: Maybe<Money>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly externalId?: Maybe<Scalars['String']['output']>;
  readonly fieldOffices: ReadonlyArray<FieldOffice>;
  readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly implementingPartners: ReadonlyArray<Scalars['String']['output']>;
  readonly ngo?: Maybe<Ngo>;
  readonly organization: Scalars['String']['output'];
  readonly place?: Maybe<Place>;
  readonly provenance: Provenance;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly status?: Maybe<ActivityStatus>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type ActivityHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly nodes: ReadonlyArray<Activity>;
  readonly pageInfo: PageInfo;
};

export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};

export type ActivityStatus =
  | 'CANCELLED'
  | 'COMPLETION'
  | 'IMPLEMENTATION'
  | 'PIPELINE'
  | 'POST_COMPLETION'
  | 'SUSPENDED';

export type AddContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly ngoId: Scalars['ID']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

export type AddContactPayload = {
  readonly __typename?: 'AddContactPayload';
  readonly person?: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type AddPublicationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ngoId: Scalars['ID']['input'];
  readonly provenance?: InputMaybe<ProvenanceInput>;
  readonly title: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type AddPublicationPayload = {
  readonly __typename?: 'AddPublicationPayload';
  readonly publication?: Maybe<Publication>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type CacheControlScope =
  | 'PRIVATE'
  | 'PUBLIC';

export type ChangePartnershipStatusInput = {
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly partnershipId: Scalars['ID']['input'];
  readonly status: PartnershipStatus;
};

export type ChangePartnershipStatusPayload = {
  readonly __typename?: 'ChangePartnershipStatusPayload';
  readonly endedPartnership?: Maybe<Partnership>;
  readonly partnership?: Maybe<Partnership>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type CollectiveMechanism =
  | 'ICNGO'
  | 'LIAISON_COMMITTEE'
  | 'NGP_COMMITTEE';

export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type CooperationModality =
  | 'BILATERAL'
  | 'COLLECTIVE';

export type Country = {
  readonly __typename?: 'Country';
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly region?: Maybe<Region>;
};


export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};

export type CoveredNgoConnection = {
  readonly __typename?: 'CoveredNgoConnection';
  readonly edges: ReadonlyArray<CoveredNgoEdge>;
  readonly nodes: ReadonlyArray<Ngo>;
  readonly pageInfo: PageInfo;
};

export type CoveredNgoEdge = {
  readonly __typename?: 'CoveredNgoEdge';
  readonly countries: ReadonlyArray<Country>;
  readonly cursor: Scalars['String']['output'];
  readonly node: Ngo;
};

export type DacSector = {
  readonly __typename?: 'DacSector';
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly categoryName?: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['ID']['output'];
  readonly fieldOfCompetence?: Maybe<FieldOfCompetence>;
  readonly fit?: Maybe<DacSectorFit>;
  readonly name: Scalars['String']['output'];
  readonly status?: Maybe<DacSectorStatus>;
};


export type DacSectorNameArgs = {
  language?: InputMaybe<Language>;
};

export type DacSectorFit =
  | 'EXACT'
  | 'NEAR';

export type DacSectorStatus =
  | 'ACTIVE'
  | 'WITHDRAWN';

export type DataOrigin = {
  readonly __typename?: 'DataOrigin';
  readonly attribution?: Maybe<Scalars['String']['output']>;
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type DataSource = {
  readonly __typename?: 'DataSource';
  readonly file: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly origins: ReadonlyArray<DataOrigin>;
  readonly recordCount: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
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

export type ElectoralGroup =
  | 'I'
  | 'II'
  | 'III'
  | 'IV'
  | 'V_A'
  | 'V_B';

export type EndActivityInput = {
  readonly activityId: Scalars['ID']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly status?: ActivityStatus;
};

export type EndActivityPayload = {
  readonly __typename?: 'EndActivityPayload';
  readonly activity?: Maybe<Activity>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type EndPartnershipInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly partnershipId: Scalars['ID']['input'];
};

export type EndPartnershipPayload = {
  readonly __typename?: 'EndPartnershipPayload';
  readonly partnership?: Maybe<Partnership>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type ErasePersonInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type ErasePersonPayload = {
  readonly __typename?: 'ErasePersonPayload';
  readonly erasedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type FieldOfCompetence =
  | 'COMMUNICATION_AND_INFORMATION'
  | 'CULTURE'
  | 'EDUCATION'
  | 'NATURAL_SCIENCES'
  | 'SOCIAL_AND_HUMAN_SCIENCES';

export type FieldOffice = {
  readonly __typename?: 'FieldOffice';
  readonly activitiesNearby: NearbyActivityConnection;
  readonly asOf: Scalars['String']['output'];
  readonly city: Scalars['String']['output'];
  readonly countriesCovered: ReadonlyArray<MemberState>;
  readonly country: Country;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: FieldOfficeKind;
  readonly location: GeoPoint;
  readonly name: Scalars['String']['output'];
  readonly ngosCovered: CoveredNgoConnection;
  readonly ngosNearby: NearbyNgoConnection;
  readonly programmes: ProgrammeConnection;
  readonly provenance: Provenance;
  readonly region: Region;
  readonly version: Scalars['Int']['output'];
};


export type FieldOfficeActivitiesNearbyArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
  withinKm?: Scalars['Float']['input'];
};


export type FieldOfficeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type FieldOfficeNgosCoveredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
};


export type FieldOfficeNgosNearbyArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
  withinKm?: Scalars['Float']['input'];
};


export type FieldOfficeProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
};

export type FieldOfficeKind =
  | 'CLUSTER'
  | 'LIAISON'
  | 'NATIONAL'
  | 'REGIONAL';

export type FocalPoint = {
  readonly __typename?: 'FocalPoint';
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly office?: Maybe<FieldOffice>;
  readonly person?: Maybe<Person>;
  readonly provenance: Provenance;
  readonly role: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type FocalPointHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type FunctionalArea =
  | 'ADVOCACY'
  | 'CAPACITY_BUILDING'
  | 'CONSULTATION_MECHANISMS'
  | 'STANDARD_SETTING'
  | 'TECHNICAL_SUPPORT';

export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type GeoPointInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type GiveProgrammeFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ngoId: Scalars['ID']['input'];
  readonly programmeId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type GiveProgrammeFeedbackPayload = {
  readonly __typename?: 'GiveProgrammeFeedbackPayload';
  readonly feedback?: Maybe<ProgrammeFeedback>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type GrantPartnershipInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly functionalAreas?: InputMaybe<ReadonlyArray<FunctionalArea>>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly institution: PartnershipInstitution;
  readonly mechanisms?: InputMaybe<ReadonlyArray<CollectiveMechanism>>;
  readonly modality?: InputMaybe<CooperationModality>;
  readonly ngoId: Scalars['ID']['input'];
  readonly provenance?: InputMaybe<ProvenanceInput>;
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly status: PartnershipStatus;
};

export type GrantPartnershipPayload = {
  readonly __typename?: 'GrantPartnershipPayload';
  readonly partnership?: Maybe<Partnership>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Headquarters = {
  readonly __typename?: 'Headquarters';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Country>;
  readonly location?: Maybe<GeoPoint>;
};

export type HeadquartersInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly location?: InputMaybe<GeoPointInput>;
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

export type Identifier = {
  readonly __typename?: 'Identifier';
  readonly scheme: IdentifierScheme;
  readonly value: Scalars['String']['output'];
};

export type IdentifierInput = {
  readonly scheme: IdentifierScheme;
  readonly value: Scalars['String']['input'];
};

export type IdentifierScheme =
  | 'ISNI'
  | 'ROR'
  | 'WIKIDATA';

export type Interval =
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type Language =
  | 'EN'
  | 'ES'
  | 'FR';

export type LocationPrecision =
  | 'COUNTRY_CAPITAL'
  | 'PLACE_NAME';

export type MemberState = {
  readonly __typename?: 'MemberState';
  readonly capital?: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['ID']['output'];
  readonly electoralGroup?: Maybe<ElectoralGroup>;
  readonly fieldOffices: ReadonlyArray<FieldOffice>;
  readonly history: HistoryConnection;
  readonly joinedYear?: Maybe<Scalars['Int']['output']>;
  readonly location?: Maybe<GeoPoint>;
  readonly memberType: MemberType;
  readonly name: Scalars['String']['output'];
  readonly nationalCommission?: Maybe<NationalCommission>;
  readonly ngosBasedHere: NgoConnection;
  readonly parentState?: Maybe<MemberState>;
  readonly programmes: ProgrammeConnection;
  readonly provenance: Provenance;
  readonly region: Region;
  readonly version: Scalars['Int']['output'];
  readonly withdrawals: ReadonlyArray<Withdrawal>;
};


export type MemberStateHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type MemberStateNameArgs = {
  language?: InputMaybe<Language>;
};


export type MemberStateNgosBasedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
};


export type MemberStateProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<FieldOfCompetence>;
  first?: Scalars['Int']['input'];
};

export type MemberType =
  | 'ASSOCIATE_MEMBER'
  | 'MEMBER_STATE';

export type MergeNgosInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly mergedId: Scalars['ID']['input'];
  readonly mergedVersion: Scalars['Int']['input'];
  readonly survivorId: Scalars['ID']['input'];
};

export type MergeNgosPayload = {
  readonly __typename?: 'MergeNgosPayload';
  readonly ngo?: Maybe<Ngo>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Float']['output'];
  readonly currency: Scalars['String']['output'];
};

export type MoneyInput = {
  readonly amount: Scalars['Float']['input'];
  readonly currency: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly addContact: AddContactPayload;
  readonly addPublication: AddPublicationPayload;
  readonly changePartnershipStatus: ChangePartnershipStatusPayload;
  readonly endActivity: EndActivityPayload;
  readonly endPartnership: EndPartnershipPayload;
  readonly erasePerson: ErasePersonPayload;
  readonly giveProgrammeFeedback: GiveProgrammeFeedbackPayload;
  readonly grantPartnership: GrantPartnershipPayload;
  readonly mergeNgos: MergeNgosPayload;
  readonly nameFocalPoint: NameFocalPointPayload;
  readonly publishActivity: PublishActivityPayload;
  readonly registerNgo: RegisterNgoPayload;
  readonly removeContact: RemoveContactPayload;
  readonly removeFocalPoint: RemoveFocalPointPayload;
  readonly removePublication: RemovePublicationPayload;
  readonly renewPartnership: RenewPartnershipPayload;
  readonly updateActivity: UpdateActivityPayload;
  readonly updateContact: UpdateContactPayload;
  readonly updateFocalPoint: UpdateFocalPointPayload;
  readonly updateNgo: UpdateNgoPayload;
  readonly updatePublication: UpdatePublicationPayload;
  readonly verifyContact: VerifyContactPayload;
  readonly verifyNgo: VerifyNgoPayload;
  readonly withdrawActivity: WithdrawActivityPayload;
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

export type NameFocalPointInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly field: FieldOfCompetence;
  readonly fieldOfficeId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly role: Scalars['String']['input'];
};

export type NameFocalPointPayload = {
  readonly __typename?: 'NameFocalPointPayload';
  readonly focalPoint?: Maybe<FocalPoint>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type NationalCommission = {
  readonly __typename?: 'NationalCommission';
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly memberState?: Maybe<MemberState>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly provenance: Provenance;
  readonly version: Scalars['Int']['output'];
};


export type NationalCommissionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type NearbyActivityConnection = {
  readonly __typename?: 'NearbyActivityConnection';
  readonly edges: ReadonlyArray<NearbyActivityEdge>;
  readonly nodes: ReadonlyArray<Activity>;
  readonly pageInfo: PageInfo;
};

export type NearbyActivityEdge = {
  readonly __typename?: 'NearbyActivityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly distanceKm: Scalars['Float']['output'];
  readonly node: Activity;
};

export type NearbyNgoConnection = {
  readonly __typename?: 'NearbyNgoConnection';
  readonly edges: ReadonlyArray<NearbyNgoEdge>;
  readonly nodes: ReadonlyArray<Ngo>;
  readonly pageInfo: PageInfo;
};

export type NearbyNgoEdge = {
  readonly __typename?: 'NearbyNgoEdge';
  readonly activity?: Maybe<Activity>;
  readonly basis: ProximityBasis;
  readonly cursor: Scalars['String']['output'];
  readonly distanceKm: Scalars['Float']['output'];
  readonly node: Ngo;
};

export type Ngo = {
  readonly __typename?: 'Ngo';
  readonly acronym?: Maybe<Scalars['String']['output']>;
  readonly activities: ActivityConnection;
  readonly contacts: PersonConnection;
  readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly foundedYear?: Maybe<Scalars['Int']['output']>;
  readonly headquarters?: Maybe<Headquarters>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  readonly name: Scalars['String']['output'];
  readonly otherNames: ReadonlyArray<NgoName>;
  readonly partnershipHistory: ReadonlyArray<Partnership>;
  readonly partnerships: ReadonlyArray<Partnership>;
  readonly provenance: Provenance;
  readonly publications: PublicationConnection;
  readonly version: Scalars['Int']['output'];
  readonly website?: Maybe<Scalars['String']['output']>;
};


export type NgoActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type NgoContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type NgoHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type NgoNameArgs = {
  language?: InputMaybe<Language>;
};


export type NgoPartnershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type NgoPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type NgoConnection = {
  readonly __typename?: 'NgoConnection';
  readonly edges: ReadonlyArray<NgoEdge>;
  readonly nodes: ReadonlyArray<Ngo>;
  readonly pageInfo: PageInfo;
};

export type NgoEdge = {
  readonly __typename?: 'NgoEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Ngo;
};

export type NgoFilter = {
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly field?: InputMaybe<FieldOfCompetence>;
};

export type NgoName = {
  readonly __typename?: 'NgoName';
  readonly language: Language;
  readonly name: Scalars['String']['output'];
};

export type NgoNameInput = {
  readonly language: Language;
  readonly name: Scalars['String']['input'];
};

export type NgoSearchConnection = {
  readonly __typename?: 'NgoSearchConnection';
  readonly edges: ReadonlyArray<NgoSearchEdge>;
  readonly nodes: ReadonlyArray<Ngo>;
  readonly pageInfo: PageInfo;
};

export type NgoSearchEdge = {
  readonly __typename?: 'NgoSearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly matched: Scalars['String']['output'];
  readonly node: Ngo;
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

export type Partnership = {
  readonly __typename?: 'Partnership';
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly functionalAreas: ReadonlyArray<FunctionalArea>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly institution: PartnershipInstitution;
  readonly isInForce: Scalars['Boolean']['output'];
  readonly mechanisms: ReadonlyArray<CollectiveMechanism>;
  readonly modality?: Maybe<CooperationModality>;
  readonly ngo?: Maybe<Ngo>;
  readonly provenance: Provenance;
  readonly renewedOn?: Maybe<Scalars['Date']['output']>;
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly status: PartnershipStatus;
  readonly version: Scalars['Int']['output'];
};


export type PartnershipHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PartnershipIsInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  readonly edges: ReadonlyArray<PartnershipEdge>;
  readonly nodes: ReadonlyArray<Partnership>;
  readonly pageInfo: PageInfo;
};

export type PartnershipDimension =
  | 'COUNTRY'
  | 'FIELD_OF_COMPETENCE'
  | 'INSTITUTION'
  | 'REGION'
  | 'STATUS'
  | 'YEAR_STARTED';

export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Partnership;
};

export type PartnershipFilter = {
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly field?: InputMaybe<FieldOfCompetence>;
  readonly institution?: InputMaybe<PartnershipInstitution>;
  readonly region?: InputMaybe<Region>;
  readonly status?: InputMaybe<PartnershipStatus>;
};

export type PartnershipGroup = {
  readonly __typename?: 'PartnershipGroup';
  readonly keys: ReadonlyArray<PartnershipGroupKey>;
  readonly ngoCount: Scalars['Int']['output'];
  readonly partnershipCount: Scalars['Int']['output'];
};

export type PartnershipGroupKey = {
  readonly __typename?: 'PartnershipGroupKey';
  readonly dimension: PartnershipDimension;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};


export type PartnershipGroupKeyLabelArgs = {
  language?: InputMaybe<Language>;
};

export type PartnershipInstitution =
  | 'CONVERGENCES'
  | 'COUNCIL_OF_EUROPE'
  | 'ICH_2003_CONVENTION'
  | 'UNESCO'
  | 'UN_ECOSOC';

export type PartnershipStats = {
  readonly __typename?: 'PartnershipStats';
  readonly asOf: Scalars['Date']['output'];
  readonly groups: ReadonlyArray<PartnershipGroup>;
  readonly ngoCount: Scalars['Int']['output'];
  readonly partnershipCount: Scalars['Int']['output'];
};

export type PartnershipStatus =
  | 'ACCREDITED'
  | 'ASSOCIATE'
  | 'CONSULTATIVE'
  | 'GENERAL'
  | 'PARTICIPATORY'
  | 'ROSTER'
  | 'SPECIAL'
  | 'UNSPECIFIED';

export type PartnershipTrend = {
  readonly __typename?: 'PartnershipTrend';
  readonly points: ReadonlyArray<PartnershipTrendPoint>;
};

export type PartnershipTrendPoint = {
  readonly __typename?: 'PartnershipTrendPoint';
  readonly endedCount: Scalars['Int']['output'];
  readonly inForceCount: Scalars['Int']['output'];
  readonly on: Scalars['Date']['output'];
  readonly startedCount: Scalars['Int']['output'];
};

export type Person = {
  readonly __typename?: 'Person';
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly fieldOffice?: Maybe<FieldOffice>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly ngo?: Maybe<Ngo>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly sector?: Maybe<Sector>;
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
};


export type PersonHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type Place = {
  readonly __typename?: 'Place';
  readonly country?: Maybe<Country>;
  readonly location?: Maybe<GeoPoint>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly precision?: Maybe<LocationPrecision>;
};

export type PlaceInput = {
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly location?: InputMaybe<GeoPointInput>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly precision?: InputMaybe<LocationPrecision>;
};

export type Programme = {
  readonly __typename?: 'Programme';
  readonly budget?: Maybe<Money>;
  readonly countries: ReadonlyArray<Country>;
  readonly disbursed?: Maybe<Money>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly externalId?: Maybe<Scalars['String']['output']>;
  readonly feedback: ProgrammeFeedbackConnection;
  readonly fieldOffices: ReadonlyArray<FieldOffice>;
  readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>;
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly place?: Maybe<Place>;
  readonly provenance: Provenance;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};


export type ProgrammeFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ProgrammeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  readonly nodes: ReadonlyArray<Programme>;
  readonly pageInfo: PageInfo;
};

export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Programme;
};

export type ProgrammeFeedback = {
  readonly __typename?: 'ProgrammeFeedback';
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly ngo?: Maybe<Ngo>;
  readonly programme?: Maybe<Programme>;
  readonly provenance: Provenance;
  readonly submittedOn: Scalars['Date']['output'];
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type ProgrammeFeedbackHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ProgrammeFeedbackConnection = {
  readonly __typename?: 'ProgrammeFeedbackConnection';
  readonly edges: ReadonlyArray<ProgrammeFeedbackEdge>;
  readonly nodes: ReadonlyArray<ProgrammeFeedback>;
  readonly pageInfo: PageInfo;
};

export type ProgrammeFeedbackEdge = {
  readonly __typename?: 'ProgrammeFeedbackEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProgrammeFeedback;
};

export type Provenance = {
  readonly __typename?: 'Provenance';
  readonly confidence?: Maybe<Confidence>;
  readonly isExample: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly source: Scalars['String']['output'];
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
};

export type ProvenanceInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['String']['input'];
};

export type ProximityBasis =
  | 'ACTIVITY'
  | 'HEADQUARTERS';

export type Publication = {
  readonly __typename?: 'Publication';
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly ngo?: Maybe<Ngo>;
  readonly provenance: Provenance;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly year?: Maybe<Scalars['Int']['output']>;
};


export type PublicationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  readonly edges: ReadonlyArray<PublicationEdge>;
  readonly nodes: ReadonlyArray<Publication>;
  readonly pageInfo: PageInfo;
};

export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Publication;
};

export type PublishActivityInput = {
  readonly budget?: InputMaybe<MoneyInput>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly dacSectorCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly disbursed?: InputMaybe<MoneyInput>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly implementingPartners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly ngoId: Scalars['ID']['input'];
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<PlaceInput>;
  readonly provenance?: InputMaybe<ProvenanceInput>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly status?: InputMaybe<ActivityStatus>;
  readonly title: Scalars['String']['input'];
};

export type PublishActivityPayload = {
  readonly __typename?: 'PublishActivityPayload';
  readonly activity?: Maybe<Activity>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly activity?: Maybe<Activity>;
  readonly activityHistory?: Maybe<HistoryConnection>;
  readonly changes: RecordChanges;
  readonly contactsToVerify?: Maybe<PersonConnection>;
  readonly dataSources?: Maybe<ReadonlyArray<DataSource>>;
  readonly fieldOffice?: Maybe<FieldOffice>;
  readonly fieldOffices?: Maybe<ReadonlyArray<FieldOffice>>;
  readonly focalPoint?: Maybe<FocalPoint>;
  readonly focalPointHistory?: Maybe<HistoryConnection>;
  readonly memberState?: Maybe<MemberState>;
  readonly memberStates?: Maybe<ReadonlyArray<MemberState>>;
  readonly nationalCommission?: Maybe<NationalCommission>;
  readonly ngo?: Maybe<Ngo>;
  readonly ngos?: Maybe<NgoConnection>;
  readonly ngosNear?: Maybe<NearbyNgoConnection>;
  readonly partnership?: Maybe<Partnership>;
  readonly partnershipStats?: Maybe<PartnershipStats>;
  readonly partnershipTrend?: Maybe<PartnershipTrend>;
  readonly partnershipsUpForReview?: Maybe<PartnershipConnection>;
  readonly person?: Maybe<Person>;
  readonly personHistory?: Maybe<HistoryConnection>;
  readonly programme?: Maybe<Programme>;
  readonly programmeFeedback?: Maybe<ProgrammeFeedback>;
  readonly programmeFeedbackHistory?: Maybe<HistoryConnection>;
  readonly publication?: Maybe<Publication>;
  readonly publicationHistory?: Maybe<HistoryConnection>;
  readonly searchNgos?: Maybe<NgoSearchConnection>;
  readonly sector?: Maybe<Sector>;
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

export type RecordChange = {
  readonly __typename?: 'RecordChange';
  readonly changedAt: Scalars['DateTime']['output'];
  readonly deleted: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: RecordKind;
  readonly version: Scalars['Int']['output'];
};

export type RecordChanges = {
  readonly __typename?: 'RecordChanges';
  readonly hasMore: Scalars['Boolean']['output'];
  readonly nextSince: Scalars['String']['output'];
  readonly nodes: ReadonlyArray<RecordChange>;
};

export type RecordKind =
  | 'ACTIVITY'
  | 'BODY'
  | 'BODY_MEMBER'
  | 'CALL'
  | 'CALL_CONTRIBUTION'
  | 'CONTRIBUTION'
  | 'DIALOGUE_SESSION'
  | 'EVALUATION'
  | 'FIELD_OFFICE'
  | 'FOCAL_POINT'
  | 'FORUM'
  | 'FORUM_THEME'
  | 'HEARING'
  | 'MEMBER_STATE'
  | 'NATIONAL_COMMISSION'
  | 'NGO'
  | 'PARTNERSHIP'
  | 'PERSON'
  | 'PROGRAMME'
  | 'PROGRAMME_FEEDBACK'
  | 'PUBLICATION'
  | 'QUESTION'
  | 'RECOMMENDATION'
  | 'REGISTRATION'
  | 'SLOT'
  | 'TASK_FORCE'
  | 'THEME'
  | 'WORK_PLAN';

export type Region =
  | 'AFRICA'
  | 'ARAB_STATES'
  | 'ASIA_PACIFIC'
  | 'EUROPE_NORTH_AMERICA'
  | 'LATIN_AMERICA_CARIBBEAN';

export type RegisterNgoInput = {
  readonly acronym?: InputMaybe<Scalars['String']['input']>;
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  readonly foundedYear?: InputMaybe<Scalars['Int']['input']>;
  readonly headquarters?: InputMaybe<HeadquartersInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  readonly isNamesake?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly otherNames?: InputMaybe<ReadonlyArray<NgoNameInput>>;
  readonly provenance?: InputMaybe<ProvenanceInput>;
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterNgoPayload = {
  readonly __typename?: 'RegisterNgoPayload';
  readonly ngo?: Maybe<Ngo>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RemoveContactInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type RemoveContactPayload = {
  readonly __typename?: 'RemoveContactPayload';
  readonly removedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RemoveFocalPointInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly focalPointId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type RemoveFocalPointPayload = {
  readonly __typename?: 'RemoveFocalPointPayload';
  readonly removedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RemovePublicationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly publicationId: Scalars['ID']['input'];
};

export type RemovePublicationPayload = {
  readonly __typename?: 'RemovePublicationPayload';
  readonly removedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type RenewPartnershipInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly functionalAreas?: InputMaybe<ReadonlyArray<FunctionalArea>>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly mechanisms?: InputMaybe<ReadonlyArray<CollectiveMechanism>>;
  readonly modality?: InputMaybe<CooperationModality>;
  readonly partnershipId: Scalars['ID']['input'];
  readonly renewedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

export type RenewPartnershipPayload = {
  readonly __typename?: 'RenewPartnershipPayload';
  readonly partnership?: Maybe<Partnership>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type Sector = {
  readonly __typename?: 'Sector';
  readonly expertNgos: NgoConnection;
  readonly field: FieldOfCompetence;
  readonly focalPoints: ReadonlyArray<FocalPoint>;
  readonly name: Scalars['String']['output'];
  readonly programmes: ProgrammeConnection;
};


export type SectorExpertNgosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type SectorNameArgs = {
  language?: InputMaybe<Language>;
};


export type SectorProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

export type UpdateActivityInput = {
  readonly activityId: Scalars['ID']['input'];
  readonly budget?: InputMaybe<MoneyInput>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly dacSectorCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly disbursed?: InputMaybe<MoneyInput>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly implementingPartners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<PlaceInput>;
  readonly provenance?: InputMaybe<ProvenanceInput>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly status?: InputMaybe<ActivityStatus>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateActivityPayload = {
  readonly __typename?: 'UpdateActivityPayload';
  readonly activity?: Maybe<Activity>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdateContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateContactPayload = {
  readonly __typename?: 'UpdateContactPayload';
  readonly person?: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdateFocalPointInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fieldOfficeId?: InputMaybe<Scalars['ID']['input']>;
  readonly focalPointId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateFocalPointPayload = {
  readonly __typename?: 'UpdateFocalPointPayload';
  readonly focalPoint?: Maybe<FocalPoint>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdateNgoInput = {
  readonly acronym?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fieldsOfCompetence?: InputMaybe<ReadonlyArray<FieldOfCompetence>>;
  readonly foundedYear?: InputMaybe<Scalars['Int']['input']>;
  readonly headquarters?: InputMaybe<HeadquartersInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  readonly isNamesake?: Scalars['Boolean']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly ngoId: Scalars['ID']['input'];
  readonly otherNames?: InputMaybe<ReadonlyArray<NgoNameInput>>;
  readonly provenance?: InputMaybe<ProvenanceInput>;
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateNgoPayload = {
  readonly __typename?: 'UpdateNgoPayload';
  readonly ngo?: Maybe<Ngo>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type UpdatePublicationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly provenance?: InputMaybe<ProvenanceInput>;
  readonly publicationId: Scalars['ID']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdatePublicationPayload = {
  readonly __typename?: 'UpdatePublicationPayload';
  readonly publication?: Maybe<Publication>;
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

export type VerifyContactInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type VerifyContactPayload = {
  readonly __typename?: 'VerifyContactPayload';
  readonly person?: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type VerifyNgoInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ngoId: Scalars['ID']['input'];
};

export type VerifyNgoPayload = {
  readonly __typename?: 'VerifyNgoPayload';
  readonly ngo?: Maybe<Ngo>;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type VocabularyScheme =
  | 'ACCREDITATION'
  | 'BODY'
  | 'COLLECTIVE_MECHANISM'
  | 'COOPERATION_MODALITY'
  | 'DIALOGUE_FORMAT'
  | 'ELECTORAL_GROUP'
  | 'FIELD_OFFICE_KIND'
  | 'FIELD_OF_COMPETENCE'
  | 'FORUM_PHASE'
  | 'FORUM_SERIES'
  | 'FUNCTIONAL_AREA'
  | 'MODE'
  | 'PARTICIPATION_REASON'
  | 'PARTNERSHIP_STATUS'
  | 'REFERENCE_DOCUMENT'
  | 'REGION'
  | 'SDG'
  | 'STAKEHOLDER_TYPE'
  | 'THREE_ZERO';

export type VocabularyTerm = {
  readonly __typename?: 'VocabularyTerm';
  readonly code: Scalars['ID']['output'];
  readonly fullTitle?: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly order: Scalars['Int']['output'];
  readonly provenance: Provenance;
  readonly scheme: VocabularyScheme;
};


export type VocabularyTermFullTitleArgs = {
  language?: InputMaybe<Language>;
};


export type VocabularyTermLabelArgs = {
  language?: InputMaybe<Language>;
};

export type WithdrawActivityInput = {
  readonly activityId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type WithdrawActivityPayload = {
  readonly __typename?: 'WithdrawActivityPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
  readonly withdrawnId?: Maybe<Scalars['ID']['output']>;
};

export type WithdrawProgrammeFeedbackInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly feedbackId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type WithdrawProgrammeFeedbackPayload = {
  readonly __typename?: 'WithdrawProgrammeFeedbackPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warnings: ReadonlyArray<UserError>;
  readonly withdrawnId?: Maybe<Scalars['ID']['output']>;
};

export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  readonly leftYear: Scalars['Int']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
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
  Country: ResolverTypeWrapper<CountryModel>;
  CoveredNgoConnection: ResolverTypeWrapper<Omit<CoveredNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoveredNgoEdge']>, nodes: ReadonlyArray<ResolversTypes['Ngo']> }>;
  CoveredNgoEdge: ResolverTypeWrapper<Omit<CoveredNgoEdge, 'countries' | 'node'> & { countries: ReadonlyArray<ResolversTypes['Country']>, node: ResolversTypes['Ngo'] }>;
  DacSector: ResolverTypeWrapper<DacSectorReference>;
  DacSectorFit: DacSectorFit;
  DacSectorStatus: DacSectorStatus;
  DataOrigin: ResolverTypeWrapper<DataOrigin>;
  DataSource: ResolverTypeWrapper<DataSourceModel>;
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
  FieldOffice: ResolverTypeWrapper<FieldOfficeModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FieldOfficeKind: FieldOfficeKind;
  FocalPoint: ResolverTypeWrapper<FocalPointModel>;
  FunctionalArea: FunctionalArea;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  GiveProgrammeFeedbackInput: GiveProgrammeFeedbackInput;
  GiveProgrammeFeedbackPayload: ResolverTypeWrapper<Omit<GiveProgrammeFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['ProgrammeFeedback']> }>;
  GrantPartnershipInput: GrantPartnershipInput;
  GrantPartnershipPayload: ResolverTypeWrapper<Omit<GrantPartnershipPayload, 'partnership'> & { partnership?: Maybe<ResolversTypes['Partnership']> }>;
  Headquarters: ResolverTypeWrapper<HeadquartersModel>;
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
  MemberState: ResolverTypeWrapper<MemberStateModel>;
  MemberType: MemberType;
  MergeNgosInput: MergeNgosInput;
  MergeNgosPayload: ResolverTypeWrapper<Omit<MergeNgosPayload, 'ngo'> & { ngo?: Maybe<ResolversTypes['Ngo']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameFocalPointInput: NameFocalPointInput;
  NameFocalPointPayload: ResolverTypeWrapper<Omit<NameFocalPointPayload, 'focalPoint'> & { focalPoint?: Maybe<ResolversTypes['FocalPoint']> }>;
  NationalCommission: ResolverTypeWrapper<NationalCommissionModel>;
  NearbyActivityConnection: ResolverTypeWrapper<Omit<NearbyActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NearbyActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>;
  NearbyActivityEdge: ResolverTypeWrapper<Omit<NearbyActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  NearbyNgoConnection: ResolverTypeWrapper<Omit<NearbyNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NearbyNgoEdge']>, nodes: ReadonlyArray<ResolversTypes['Ngo']> }>;
  NearbyNgoEdge: ResolverTypeWrapper<Omit<NearbyNgoEdge, 'activity' | 'node'> & { activity?: Maybe<ResolversTypes['Activity']>, node: ResolversTypes['Ngo'] }>;
  Ngo: ResolverTypeWrapper<NgoModel>;
  NgoConnection: ResolverTypeWrapper<Omit<NgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NgoEdge']>, nodes: ReadonlyArray<ResolversTypes['Ngo']> }>;
  NgoEdge: ResolverTypeWrapper<Omit<NgoEdge, 'node'> & { node: ResolversTypes['Ngo'] }>;
  NgoFilter: NgoFilter;
  NgoName: ResolverTypeWrapper<NgoName>;
  NgoNameInput: NgoNameInput;
  NgoSearchConnection: ResolverTypeWrapper<Omit<NgoSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NgoSearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Ngo']> }>;
  NgoSearchEdge: ResolverTypeWrapper<Omit<NgoSearchEdge, 'node'> & { node: ResolversTypes['Ngo'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationMode: ParticipationMode;
  Partnership: ResolverTypeWrapper<PartnershipModel>;
  PartnershipConnection: ResolverTypeWrapper<Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartnershipEdge']>, nodes: ReadonlyArray<ResolversTypes['Partnership']> }>;
  PartnershipDimension: PartnershipDimension;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  PartnershipFilter: PartnershipFilter;
  PartnershipGroup: ResolverTypeWrapper<PartnershipGroupModel>;
  PartnershipGroupKey: ResolverTypeWrapper<PartnershipGroupKeyModel>;
  PartnershipInstitution: PartnershipInstitution;
  PartnershipStats: ResolverTypeWrapper<Omit<PartnershipStats, 'groups'> & { groups: ReadonlyArray<ResolversTypes['PartnershipGroup']> }>;
  PartnershipStatus: PartnershipStatus;
  PartnershipTrend: ResolverTypeWrapper<PartnershipTrend>;
  PartnershipTrendPoint: ResolverTypeWrapper<PartnershipTrendPoint>;
  Person: ResolverTypeWrapper<PersonModel>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Place: ResolverTypeWrapper<PlaceModel>;
  PlaceInput: PlaceInput;
  Programme: ResolverTypeWrapper<ProgrammeModel>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeFeedback: ResolverTypeWrapper<ProgrammeFeedbackModel>;
  ProgrammeFeedbackConnection: ResolverTypeWrapper<Omit<ProgrammeFeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeFeedbackEdge']>, nodes: ReadonlyArray<ResolversTypes['ProgrammeFeedback']> }>;
  ProgrammeFeedbackEdge: ResolverTypeWrapper<Omit<ProgrammeFeedbackEdge, 'node'> & { node: ResolversTypes['ProgrammeFeedback'] }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceInput: ProvenanceInput;
  ProximityBasis: ProximityBasis;
  Publication: ResolverTypeWrapper<PublicationModel>;
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
  Sector: ResolverTypeWrapper<SectorModel>;
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
  VocabularyTerm: ResolverTypeWrapper<VocabularyTermModel>;
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
  Country: CountryModel;
  CoveredNgoConnection: Omit<CoveredNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoveredNgoEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ngo']> };
  CoveredNgoEdge: Omit<CoveredNgoEdge, 'countries' | 'node'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, node: ResolversParentTypes['Ngo'] };
  DacSector: DacSectorReference;
  DataOrigin: DataOrigin;
  DataSource: DataSourceModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Document: Document;
  EndActivityInput: EndActivityInput;
  EndActivityPayload: Omit<EndActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  EndPartnershipInput: EndPartnershipInput;
  EndPartnershipPayload: Omit<EndPartnershipPayload, 'partnership'> & { partnership?: Maybe<ResolversParentTypes['Partnership']> };
  ErasePersonInput: ErasePersonInput;
  ErasePersonPayload: ErasePersonPayload;
  FieldOffice: FieldOfficeModel;
  Float: Scalars['Float']['output'];
  FocalPoint: FocalPointModel;
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  GiveProgrammeFeedbackInput: GiveProgrammeFeedbackInput;
  GiveProgrammeFeedbackPayload: Omit<GiveProgrammeFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['ProgrammeFeedback']> };
  GrantPartnershipInput: GrantPartnershipInput;
  GrantPartnershipPayload: Omit<GrantPartnershipPayload, 'partnership'> & { partnership?: Maybe<ResolversParentTypes['Partnership']> };
  Headquarters: HeadquartersModel;
  HeadquartersInput: HeadquartersInput;
  HistoryConnection: HistoryConnection;
  HistoryEdge: HistoryEdge;
  HistoryEntry: HistoryEntry;
  Boolean: Scalars['Boolean']['output'];
  HistoryField: HistoryField;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  MemberState: MemberStateModel;
  MergeNgosInput: MergeNgosInput;
  MergeNgosPayload: Omit<MergeNgosPayload, 'ngo'> & { ngo?: Maybe<ResolversParentTypes['Ngo']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NameFocalPointInput: NameFocalPointInput;
  NameFocalPointPayload: Omit<NameFocalPointPayload, 'focalPoint'> & { focalPoint?: Maybe<ResolversParentTypes['FocalPoint']> };
  NationalCommission: NationalCommissionModel;
  NearbyActivityConnection: Omit<NearbyActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NearbyActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> };
  NearbyActivityEdge: Omit<NearbyActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  NearbyNgoConnection: Omit<NearbyNgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NearbyNgoEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ngo']> };
  NearbyNgoEdge: Omit<NearbyNgoEdge, 'activity' | 'node'> & { activity?: Maybe<ResolversParentTypes['Activity']>, node: ResolversParentTypes['Ngo'] };
  Ngo: NgoModel;
  NgoConnection: Omit<NgoConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NgoEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ngo']> };
  NgoEdge: Omit<NgoEdge, 'node'> & { node: ResolversParentTypes['Ngo'] };
  NgoFilter: NgoFilter;
  NgoName: NgoName;
  NgoNameInput: NgoNameInput;
  NgoSearchConnection: Omit<NgoSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NgoSearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ngo']> };
  NgoSearchEdge: Omit<NgoSearchEdge, 'node'> & { node: ResolversParentTypes['Ngo'] };
  PageInfo: PageInfo;
  Partnership: PartnershipModel;
  PartnershipConnection: Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartnershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Partnership']> };
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  PartnershipFilter: PartnershipFilter;
  PartnershipGroup: PartnershipGroupModel;
  PartnershipGroupKey: PartnershipGroupKeyModel;
  PartnershipStats: Omit<PartnershipStats, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['PartnershipGroup']> };
  PartnershipTrend: PartnershipTrend;
  PartnershipTrendPoint: PartnershipTrendPoint;
  Person: PersonModel;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Place: PlaceModel;
  PlaceInput: PlaceInput;
  Programme: ProgrammeModel;
  ProgrammeConnection: Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeFeedback: ProgrammeFeedbackModel;
  ProgrammeFeedbackConnection: Omit<ProgrammeFeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeFeedbackEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProgrammeFeedback']> };
  ProgrammeFeedbackEdge: Omit<ProgrammeFeedbackEdge, 'node'> & { node: ResolversParentTypes['ProgrammeFeedback'] };
  Provenance: Provenance;
  ProvenanceInput: ProvenanceInput;
  Publication: PublicationModel;
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
  Sector: SectorModel;
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
  VocabularyTerm: VocabularyTermModel;
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
