import { isObjectType, isScalarType, Kind, parse, print, visit } from 'graphql';
import type {
  DefinitionNode,
  FieldDefinitionNode,
  GraphQLScalarType,
  GraphQLSchema,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
} from 'graphql';
import { composeServices } from '@theguild/federation-composition';
import { subgraphSchema } from '../../../../tests/support/graph/subgraph-schema.ts';
import { readFacts } from './federation-facts.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requires",
  "@external", "@provides", "@shareable", "@interfaceObject", "@override"])`;

function linked(sdl: string): string {
  return sdl.includes('@link(') ? sdl : `${LINK}\n${sdl}`;
}

/** The supergraph, for subgraphs that need not declare the federation link. */
export function composed(sdls: Readonly<Record<string, string>>): string {
  const services = Object.entries(sdls).map(([name, sdl]) => ({
    name,
    url: `http://${name}.test`,
    typeDefs: parse(linked(sdl)),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return withExternalInterfaceFields(supergraphSdl, sdls);
}

/**
 * The composition library forgets that a field of an interface object is `@external` (its 0.27.0 writes `title: String`
 * without a `@join__field`), and the planner would then ask the subgraph for what it needs to be given.
 */
function withExternalInterfaceFields(supergraphSdl: string, sdls: Readonly<Record<string, string>>): string {
  const document = visit(parse(supergraphSdl, { noLocation: true }), {
    InterfaceTypeDefinition: {
      leave: (type) => ({ ...type, fields: type.fields?.map((field) => withExternal(type.name.value, field, sdls)) }),
    },
  });
  return print(document);
}

function withExternal(
  typeName: string,
  field: FieldDefinitionNode,
  sdls: Readonly<Record<string, string>>,
): FieldDefinitionNode {
  if (field.directives?.some(({ name }) => name.value === 'join__field')) return field;
  const definitions = Object.entries(sdls).flatMap(([subgraph, sdl]) =>
    parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
      if (!isTypeWithFields(definition) || definition.name.value !== typeName) return [];
      const own = definition.fields?.find(({ name }) => name.value === field.name.value);
      const isExternal = own?.directives?.some(({ name }) => name.value === 'external') ?? false;
      return own === undefined ? [] : [{ graph: subgraph.toUpperCase(), isExternal }];
    }),
  );
  if (!definitions.some(({ isExternal }) => isExternal)) return field;
  const joins = definitions.map(
    ({ graph, isExternal }) => `@join__field(graph: ${graph}${isExternal ? ', external: true' : ''})`,
  );
  const [parsed] = parse(`scalar It ${joins.join(' ')}`, { noLocation: true }).definitions;
  return parsed?.kind === Kind.SCALAR_TYPE_DEFINITION ? { ...field, directives: parsed.directives ?? [] } : field;
}

function isTypeWithFields(
  definition: DefinitionNode,
): definition is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/** A subgraph's schema with `_entities`, for all its types that have a key here. */
export function executableSubgraph(sdl: string, scalars: Readonly<Record<string, GraphQLScalarType>>): GraphQLSchema {
  const base = subgraphSchema({ sdl });
  const [facts] = readFacts({ it: base });
  const names = [...(facts?.keys.keys() ?? [])].filter((name) => isObjectType(base.getType(name)));
  const schema = subgraphSchema({ sdl, references: Object.fromEntries(names.map((name) => [name, () => null])) });
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
  return schema;
}
