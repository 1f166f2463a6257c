import { buildASTSchema, extendSchema, isObjectType, isUnionType, Kind, parse } from 'graphql';
import type { DefinitionNode, DocumentNode, GraphQLFieldResolver, GraphQLSchema } from 'graphql';

export type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, never>>;
export type Reference = Readonly<Record<string, unknown>>;

/** A subgraph of a test: its SDL without the federation link, and its resolvers. */
export interface SubgraphFixture {
  readonly sdl: string;
  /** 1 for SDL in the manner of Federation 1, which is composed without a link; 2 unless told otherwise. */
  readonly federation?: 1 | 2;
  /** By type and field; fields without one read the property of their name. */
  readonly resolvers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By entity, or interface with a key: what a reference stands for, null where there is none. */
  readonly references?: Readonly<Record<string, (reference: Reference) => unknown>>;
}

/** An executable schema with `_entities`. Objects tell their type by `__typename`. */
export function subgraphSchema({ sdl, resolvers = {}, references = {} }: SubgraphFixture): GraphQLSchema {
  const base = buildASTSchema(withDefinitions(parse(`scalar _Any ${sdl}`)), { assumeValidSDL: true });
  const names = Object.keys(references).filter((name) => isObjectType(base.getType(name)));
  const schema = names.length > 0 ? withEntities(base, names) : base;
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`There is no type ${typeName}.`);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (!field) throw new Error(`There is no field ${typeName}.${name}.`);
      field.resolve = resolve as Resolver;
    }
  }
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities) {
    entities.resolve = (_source, { representations }: { representations: readonly Reference[] }) =>
      representations.map(async (reference) => entityOf(reference, references));
  }
  return schema;
}

/** A type that a subgraph only extends is, to that subgraph's own schema, one that it defines. */
function withDefinitions({ definitions }: DocumentNode): DocumentNode {
  const defined = new Set(
    definitions.map((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? node.name.value : '')),
  );
  const complete = definitions.map((node): DefinitionNode => {
    if (node.kind !== Kind.OBJECT_TYPE_EXTENSION || defined.has(node.name.value)) return node;
    defined.add(node.name.value);
    return { ...node, kind: Kind.OBJECT_TYPE_DEFINITION };
  });
  return { kind: Kind.DOCUMENT, definitions: complete };
}

function withEntities(schema: GraphQLSchema, names: readonly string[]): GraphQLSchema {
  const field = '_entities(representations: [_Any!]!): [_Entity]!';
  const query = schema.getQueryType() ? `extend type Query { ${field} }` : `type Query { ${field} }`;
  const extended = extendSchema(schema, parse(`union _Entity = ${names.join(' | ')} ${query}`), {
    assumeValidSDL: true,
  });
  const union = extended.getType('_Entity');
  if (isUnionType(union)) union.resolveType = (value) => (value as { __typename: string }).__typename;
  return extended;
}

async function entityOf(
  reference: Reference,
  references: NonNullable<SubgraphFixture['references']>,
): Promise<unknown> {
  const found = await references[String(reference['__typename'])]?.(reference);
  return typeof found === 'object' && found !== null ? { __typename: reference['__typename'], ...found } : null;
}
