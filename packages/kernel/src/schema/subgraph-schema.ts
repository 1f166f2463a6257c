import {
  buildASTSchema,
  GraphQLError,
  GraphQLScalarType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isTypeDefinitionNode,
  isUnionType,
  Kind,
  parse,
} from 'graphql';
import type { ConstDirectiveNode, DocumentNode, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../reader/request-context.ts';
import { SCALARS } from './scalars.ts';
import { buildOutlinedSchema, createOutline, withoutMutations } from './schema-outline.ts';
import type { FieldOutline, SchemaOutline } from './schema-outline.ts';
import { guardFields, GUARDS } from './scope-guard.ts';
import { SHARED_RESOLVERS } from './shared-resolvers.ts';

/** Reads the entities that other subgraphs refer to, in the order of the references; null for one that is not there. */
export type ReferenceResolver<Context extends RequestContext = RequestContext> = (
  references: readonly Readonly<Record<string, unknown>>[],
  context: Context,
) => Promise<readonly unknown[]>;

/** Field resolvers by type and field, as the code generator types them. */
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, unknown>> | GraphQLScalarType>>;

/** Reads the resolvers of mutations, by field. */
export type LoadMutations = () => Promise<Readonly<Record<string, unknown>>>;

/** SDL that every Federation 2 subgraph may use without declaring it (federation specification, "Subgraph schema"). */
const FEDERATION = `
  directive @link(url: String!, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @requires(fields: FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: FieldSet!) on FIELD_DEFINITION
  directive @external(reason: String) on OBJECT | FIELD_DEFINITION
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[federation__Scope!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  directive @composeDirective(name: String!) repeatable on SCHEMA
  scalar FieldSet
  scalar link__Import
  scalar federation__Scope
  enum link__Purpose { SECURITY EXECUTION }
`;

/** A subgraph's SDL, read ahead. */
export interface SubgraphOutlines {
  /** All that queries need. */
  readonly reading: SchemaOutline;
  /** With mutations and what only they use, which is more than half. */
  readonly whole: () => SchemaOutline;
}

/**
 * What `buildSubgraphSchemas` needs of a subgraph's SDL, read ahead: without directives that only composition reads, and
 * without what the federation specification declares for them. JSON.
 */
export function outlineSubgraph(sdl: string): Readonly<Record<keyof SubgraphOutlines, SchemaOutline>> {
  const federation = parseSdl(FEDERATION);
  const declared = federation.definitions.filter(isTypeDefinitionNode).map(({ name }) => name.value);
  const schema = buildLenient([federation, parseSdl(sdl)]);
  const whole = createOutline(schema, { leaveOut: new Set(declared), keep: GUARDS, withDirectives: false });
  return { whole, reading: withoutMutations(whole, entityNames(schema)) };
}

/** Types with a `@key`: other subgraphs refer to them. */
function entityNames(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap());
  return types.filter(({ astNode }) => astNode?.directives?.some(isKey)).map(({ name }) => name);
}

function isKey({ name }: ConstDirectiveNode): boolean {
  return name.value === 'key';
}

/** What a subgraph can be asked. */
export interface SubgraphSchemas {
  /** All of it. */
  readonly schema: GraphQLSchema;
  /** Without mutations if the SDL was outlined at build time, which makes a start shorter; otherwise the whole schema. */
  readonly readingSchema: GraphQLSchema;
}

/** The executable schemas of a subgraph, as `buildSubgraphSchema` makes them; the whole one when it is first asked for. */
export function buildSubgraphSchemas<Context extends RequestContext>(
  sdl: string | SubgraphOutlines,
  ...parts: PartsOfSchema<Context>
): SubgraphSchemas {
  if (typeof sdl === 'string') {
    const schema = buildSubgraphSchema(sdl, ...parts);
    return { schema, readingSchema: schema };
  }
  let whole: GraphQLSchema | undefined;
  return {
    readingSchema: buildSubgraphSchema(sdl.reading, ...parts),
    get schema() {
      whole ??= buildSubgraphSchema(sdl.whole(), ...parts);
      return whole;
    },
  };
}

type PartsOfSchema<Context extends RequestContext> = [
  resolvers: ResolverMap,
  references: Readonly<Record<string, ReferenceResolver<Context>>>,
  loadMutations?: LoadMutations,
];

/**
 * The executable schema of a subgraph: SDL, or an outline of it, resolvers, and the `_entities` field through which the
 * gateway asks for entities. `references` holds one resolver a type with a `@key` that this subgraph can answer; it gets all
 * references of that type in one call. Mutations have resolvers of their own, which are read when the first mutation is
 * asked for: they are half of a subgraph's code, and most processes only ever answer queries.
 */
export function buildSubgraphSchema<Context extends RequestContext>(
  sdl: string | SchemaOutline,
  ...[resolvers, references, loadMutations]: PartsOfSchema<Context>
): GraphQLSchema {
  const names = Object.keys(references);
  const schema =
    typeof sdl === 'string'
      ? buildLenient([parseSdl(FEDERATION), parseSdl(sdl), ...(names.length > 0 ? [entitiesDocument(names)] : [])])
      : buildOutlinedSchema(names.length > 0 ? withEntities(sdl, names) : sdl);
  attach(schema, { ...SCALARS, ...SHARED_RESOLVERS, ...resolvers });
  if (loadMutations) attachMutations(schema, loadMutations);
  guardFields(schema);
  if (names.length > 0) attachEntities(schema, references);
  return schema;
}

/** Reviewed by tests and by composition, not anew in every process that has just started. */
function buildLenient(documents: readonly DocumentNode[]): GraphQLSchema {
  const definitions = documents.flatMap((document) => document.definitions);
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValid: true, assumeValidSDL: true });
}

function parseSdl(sdl: string): DocumentNode {
  return parse(sdl, { noLocation: true });
}

function entitiesDocument(names: readonly string[]): DocumentNode {
  return parseSdl(`
    scalar _Any
    union _Entity = ${names.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
  `);
}

/** What `entitiesDocument` says. */
function withEntities(outline: SchemaOutline, names: readonly string[]): SchemaOutline {
  const entities: FieldOutline = { type: '[_Entity]!', args: { representations: { type: '[_Any!]!' } } };
  const types = outline.types.map((type) =>
    type.kind === 'object' && type.name === outline.query
      ? { ...type, fields: { ...type.fields, _entities: entities } }
      : type,
  );
  const added = [
    { kind: 'scalar', name: '_Any' },
    { kind: 'union', name: '_Entity', types: names },
  ] as const;
  return { ...outline, types: [...types, ...added] };
}

function attach(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (fields instanceof GraphQLScalarType) {
      if (isScalarType(type)) {
        type.parseValue = fields.parseValue;
        type.parseLiteral = fields.parseLiteral;
        type.serialize = fields.serialize;
      }
    } else if (isObjectType(type) || isInterfaceType(type) || isUnionType(type)) {
      const { __resolveType: resolveType, ...own } = fields;
      if (resolveType && !isObjectType(type)) type.resolveType = resolveType as NonNullable<typeof type.resolveType>;
      if (isUnionType(type)) continue;
      for (const [fieldName, resolver] of Object.entries(own)) {
        const field = type.getFields()[fieldName];
        if (!field) throw new Error(`There is a resolver for ${typeName}.${fieldName}, but no such field in the SDL.`);
        field.resolve = resolver as GraphQLFieldResolver<unknown, RequestContext>;
      }
    } else {
      throw new Error(`There are resolvers for ${typeName}, but no such type in the SDL.`);
    }
  }
}

function attachMutations(schema: GraphQLSchema, load: LoadMutations): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = async (...parameters): Promise<unknown> => {
      const { [field.name]: resolver } = await load();
      if (resolver === undefined) throw new Error(`There is no resolver for Mutation.${field.name}.`);
      return (resolver as GraphQLFieldResolver<unknown, unknown>)(...parameters);
    };
  }
}

interface Reference extends Readonly<Record<string, unknown>> {
  readonly __typename: string;
}

/** On an entity: the type as which it was asked for. */
const TYPE_NAME = Symbol('type name');

function attachEntities<Context extends RequestContext>(
  schema: GraphQLSchema,
  references: Readonly<Record<string, ReferenceResolver<Context>>>,
): void {
  const entity = schema.getType('_Entity');
  if (isUnionType(entity)) entity.resolveType = (value: { [TYPE_NAME]?: string }) => value[TYPE_NAME];
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (!field) return;
  field.resolve = async (_source: unknown, args: { representations: Reference[] }, context: Context) => {
    const byType = Map.groupBy(args.representations, ({ __typename }) => __typename);
    const unreadable = [...byType.keys()].find((typeName) => !references[typeName]);
    if (unreadable !== undefined) throw new GraphQLError(`This subgraph has no entity ${unreadable}.`);
    const answers = new Map<Reference, unknown>();
    const read = async ([typeName, members]: [string, Reference[]]): Promise<void> => {
      const entities = await readEntities(typeName, members, references[typeName], context);
      for (const [index, member] of members.entries()) answers.set(member, entities[index] ?? null);
    };
    await Promise.all([...byType].map(read));
    return args.representations.map((reference) => answers.get(reference));
  };
}

/** In the order of the references. If the reader fails, each is an error value, and other types are still answered. */
async function readEntities<Context extends RequestContext>(
  typeName: string,
  members: readonly Reference[],
  resolver: ReferenceResolver<Context> | undefined,
  context: Context,
): Promise<readonly unknown[]> {
  try {
    const found = (await resolver?.(members, context)) ?? [];
    // Copied, for one stored object may be asked for as two types.
    return found.map((entity) => (isObject(entity) ? { ...entity, [TYPE_NAME]: typeName } : null));
  } catch (error) {
    return members.map(() => (error instanceof Error ? error : new Error(String(error))));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
