import { isAbstractType, isCompositeType, getNamedType, isObjectType, Kind, parse } from 'graphql';
import type { ConstDirectiveNode, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql';

/** What the directives of one subgraph's SDL say about its fields, by coordinate (`Ngo.name`). */
export interface SubgraphFacts {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly external: ReadonlyMap<string, true>;
  readonly provides: ReadonlyMap<string, SelectionSetNode>;
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
  /** Coordinates that other subgraphs took over from this one. */
  readonly overridden: ReadonlyMap<string, true>;
  /** By type, an interface included. */
  readonly keys: ReadonlyMap<string, readonly SelectionSetNode[]>;
}

/** Reads the facts of all subgraphs of a graph; `schemas` by the subgraph's name. */
export function readFacts(schemas: Readonly<Record<string, GraphQLSchema>>): SubgraphFacts[] {
  const overridden = Object.fromEntries(Object.keys(schemas).map((name) => [name, new Map<string, true>()]));
  const facts = Object.entries(schemas).map(([name, schema]) => {
    const external = new Map<string, true>();
    const provides = new Map<string, SelectionSetNode>();
    const requires = new Map<string, SelectionSetNode>();
    const keys = new Map<string, SelectionSetNode[]>();
    for (const type of Object.values(schema.getTypeMap())) {
      if (!('getInterfaces' in type)) continue;
      for (const directive of directivesOf(type, 'key')) {
        keys.set(type.name, [...(keys.get(type.name) ?? []), selectionArgument(directive)]);
      }
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`;
        for (const directive of directivesOf(field, 'provides')) provides.set(coordinate, selectionArgument(directive));
        for (const directive of directivesOf(field, 'requires')) requires.set(coordinate, selectionArgument(directive));
        for (const directive of directivesOf(field, 'override')) {
          overridden[stringArgument(directive, 'from')]?.set(coordinate, true);
        }
        if (directivesOf(field, 'external').length > 0) external.set(coordinate, true);
      }
    }
    return {
      name,
      schema,
      external,
      provides,
      requires,
      keys,
      overridden: overridden[name] ?? new Map<string, true>(),
    };
  });
  return facts;
}

/** What is said of a field of an object, be it said of its type or of an interface object. */
export function factFor<Fact>(
  facts: ReadonlyMap<string, Fact>,
  type: GraphQLObjectType,
  field: string,
): Fact | undefined {
  for (const { name } of [type, ...type.getInterfaces()]) {
    const fact = facts.get(`${name}.${field}`);
    if (fact !== undefined) return fact;
  }
  return undefined;
}

/**
 * The object types that may stand in a field, by the field's coordinate: those that every subgraph which resolves the
 * field can answer with.
 */
export function possibleTypes(
  whole: GraphQLSchema,
  subgraphs: readonly SubgraphFacts[],
): ReadonlyMap<string, readonly string[]> {
  const possible = new Map<string, readonly string[]>();
  for (const { schema, external, overridden } of subgraphs) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('_')) continue;
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`;
        const named = getNamedType(field.type);
        if (!isCompositeType(named) || external.has(coordinate) || overridden.has(coordinate)) continue;
        const here = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
        const names = here.flatMap(({ name }) => objectNames(whole, name));
        possible.set(coordinate, possible.get(coordinate)?.filter((name) => names.includes(name)) ?? names);
      }
    }
  }
  return possible;
}

/** What an object type of a subgraph stands for in the whole graph: itself or, for an interface object, many. */
export function objectNames(whole: GraphQLSchema, name: string): readonly string[] {
  const type = whole.getType(name);
  return isAbstractType(type) ? whole.getPossibleTypes(type).map((possible) => possible.name) : [name];
}

function directivesOf(
  definition: {
    readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
  },
  name: string,
): readonly ConstDirectiveNode[] {
  return definition.astNode?.directives?.filter((directive) => directive.name.value === name) ?? [];
}

function stringArgument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind !== Kind.STRING) throw new Error(`@${directive.name.value} has no "${name}".`);
  return value.value;
}

function selectionArgument(directive: ConstDirectiveNode): SelectionSetNode {
  const [definition] = parse(`{ ${stringArgument(directive, 'fields')} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A field set is a selection.');
  return definition.selectionSet;
}
