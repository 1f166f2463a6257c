import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '@liaison/kernel';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** A position on Earth, WGS 84. Positions of organizations and activities are those of the city or town unless said otherwise. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** Decimal degrees, north positive, from -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Decimal degrees, east positive, from -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
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

/** A sum as its source states it: nominal, not converted, not adjusted for inflation. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole units and fractions of the currency, such as 1250.5. */
  readonly amount: Scalars['Float']['output'];
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: Scalars['String']['output'];
};

export type Ngo = {
  readonly __typename?: 'Ngo';
  readonly country?: Maybe<Country>;
  readonly d?: Maybe<Document>;
  readonly f?: Maybe<FieldOfCompetence>;
  readonly g?: Maybe<GeoPoint>;
  readonly id: Scalars['ID']['output'];
  readonly m?: Maybe<ParticipationMode>;
  readonly money?: Maybe<Money>;
  readonly name: Scalars['String']['output'];
  readonly p?: Maybe<PageInfo>;
  readonly provenance?: Maybe<Provenance>;
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

/** placeholder */
export type Query = {
  readonly __typename?: 'Query';
  readonly ngo?: Maybe<Ngo>;
};


/** placeholder */
export type QueryNgoArgs = {
  id: Scalars['ID']['input'];
};

/** UNESCO's regions, which group Member States for its programme; not a statement of geography. */
export type Region =
  /** Africa south of the Sahara, with Djibouti, Somalia and the islands around. */
  | 'AFRICA'
  /** The Arab States of North Africa and the Middle East. */
  | 'ARAB_STATES'
  /** Asia and the Pacific. */
  | 'ASIA_PACIFIC'
  /** Europe and North America, with Israel and Türkiye and the States of the former Soviet Union in Europe. */
  | 'EUROPE_NORTH_AMERICA'
  /** Latin America and the Caribbean. */
  | 'LATIN_AMERICA_CARIBBEAN';



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
  Ngo: Ngo;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Ngo:
    ( { __typename: 'Ngo' }
    & GraphQLRecursivePick<FederationTypes['Ngo'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Confidence: Confidence;
  Country: ResolverTypeWrapper<Country>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Document: ResolverTypeWrapper<Document>;
  FieldOfCompetence: FieldOfCompetence;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Language: Language;
  Money: ResolverTypeWrapper<Money>;
  Ngo: ResolverTypeWrapper<Ngo>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ParticipationMode: ParticipationMode;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: Region;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Country: Country;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Document: Document;
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  Money: Money;
  Ngo: Ngo | FederationReferenceTypes['Ngo'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
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

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NgoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ngo'] = ResolversParentTypes['Ngo'], FederationReferenceType extends FederationReferenceTypes['Ngo'] = FederationReferenceTypes['Ngo']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ngo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  d?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  f?: Resolver<Maybe<ResolversTypes['FieldOfCompetence']>, ParentType, ContextType>;
  g?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  m?: Resolver<Maybe<ResolversTypes['ParticipationMode']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ngo?: Resolver<Maybe<ResolversTypes['Ngo']>, ParentType, ContextType, RequireFields<QueryNgoArgs, 'id'>>;
};

export type Resolvers<ContextType = RequestContext> = {
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Ngo?: NgoResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

