import { buildASTSchema, isScalarType, isSpecifiedScalarType, Kind, parse, specifiedDirectives } from 'graphql';
import type { DefinitionNode, GraphQLScalarType, GraphQLSchema, ObjectTypeDefinitionNode } from 'graphql';

const SPECIFIED_DIRECTIVES: ReadonlySet<string> = new Set(specifiedDirectives.map(({ name }) => name));

/**
 * The schema that callers see. The planner prints it together with the introspection types and spells `__schema` and
 * `__type` out as fields of the query type; graphql-js brings its own and would list them twice.
 *
 * `scalars` parse the values of custom scalars; without one, any value passes and the subgraph judges it.
 */
export function buildConsumerSchema(
  sdl: string,
  scalars: Readonly<Record<string, GraphQLScalarType>> = {},
): GraphQLSchema {
  const document = parse(sdl, { noLocation: true });
  const definitions = document.definitions.filter(isOwnDefinition).map(withoutIntrospectionFields);
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValid: true, assumeValidSDL: true });
  parseWith(schema, scalars);
  return schema;
}

/** Has a schema parse the values of its custom scalars with those of the same names. */
export function parseWith(schema: GraphQLSchema, scalars: Readonly<Record<string, GraphQLScalarType>>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const scalar = scalars[type.name];
    if (!isScalarType(type) || isSpecifiedScalarType(type) || scalar === undefined) continue;
    type.parseValue = scalar.parseValue.bind(scalar);
    type.parseLiteral = scalar.parseLiteral.bind(scalar);
  }
}

function isOwnDefinition(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) return true;
  if (definition.kind === Kind.OPERATION_DEFINITION) return false;
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return !SPECIFIED_DIRECTIVES.has(definition.name.value);
  return !definition.name.value.startsWith('__');
}

function withoutIntrospectionFields(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  const fields = definition.fields?.filter(({ name }) => !name.value.startsWith('__')) ?? [];
  return { ...definition, fields } satisfies ObjectTypeDefinitionNode;
}
