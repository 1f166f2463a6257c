import type { GraphQLSchema } from 'graphql';
import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { ObjectValue } from '../transports/transport.ts';
import { isObjectValue } from './response-shape.ts';
import { typesSatisfying } from './type-conditions.ts';

/** Stands for a value that no earlier fetch brought: the representation cannot be built. */
const MISSING = Symbol('missing');

/** Copies required fields from `source` to `representation`; false if one was never fetched. */
type Projection = (source: ObjectValue, representation: ObjectValue) => boolean;

/**
 * `requires` compiled: an entity of the merged data to the representation that the subgraph needs, or null if the
 * entity's type is none of those that the fetch is for, or a required field is missing since an earlier fetch failed.
 */
export function compileRequires(
  selections: readonly RequiresSelection[],
  schema: GraphQLSchema,
): (entity: ObjectValue) => ObjectValue | null {
  const project = compileSelections(selections, schema);
  return (entity) => {
    const representation: ObjectValue = {};
    if (!project(entity, representation)) return null;
    return Object.keys(representation).length === 0 ? null : representation;
  };
}

function compileSelections(selections: readonly RequiresSelection[], schema: GraphQLSchema): Projection {
  const projections = selections.map((selection) => compileSelection(selection, schema));
  return (source, representation) => projections.every((project) => project(source, representation));
}

function compileSelection(selection: RequiresSelection, schema: GraphQLSchema): Projection {
  switch (selection.kind) {
    case 'InlineFragment':
      return compileInlineFragment(selection.typeCondition, selection.selections, schema);
    case 'Field':
      return compileField(selection, schema);
    case 'FragmentSpread':
      throw new Error('The plan holds a fragment spread in what a fetch requires.');
  }
}

function compileInlineFragment(
  typeCondition: string,
  selections: readonly RequiresSelection[],
  schema: GraphQLSchema,
): Projection {
  const names = typesSatisfying(schema, [typeCondition]);
  const project = compileSelections(selections, schema);
  return (source, representation) => {
    const typename = source['__typename'];
    if (typeof typename === 'string' && !satisfies(typename, typeCondition, names, schema)) return true;
    representation['__typename'] ??= typename ?? typeCondition;
    return project(source, representation);
  };
}

/** A subgraph that knows an interface as an object answers the interface's name: it satisfies its possible types. */
function satisfies(
  typename: string,
  typeCondition: string,
  names: ReadonlySet<string>,
  schema: GraphQLSchema,
): boolean {
  return names.has(typename) || typesSatisfying(schema, [typename]).has(typeCondition);
}

function compileField(selection: Extract<RequiresSelection, { kind: 'Field' }>, schema: GraphQLSchema): Projection {
  const { name, selections } = selection;
  const key = selection.alias ?? name;
  const project = selections && selections.length > 0 ? compileSelections(selections, schema) : null;
  return (source, representation) => {
    const value = source[name] === undefined ? source[key] : source[name];
    if (value === undefined) return name === '__typename';
    const projected = project === null ? value : projectValue(value, representation[key], project);
    if (projected === MISSING) return false;
    representation[key] = projected;
    return true;
  };
}

/** `present` is what another fragment has already required of the same value. */
function projectValue(value: unknown, present: unknown, project: Projection): unknown {
  if (Array.isArray(value)) {
    const others: readonly unknown[] = Array.isArray(present) ? present : [];
    const items = value.map((item: unknown, index) => projectValue(item, others[index], project));
    return items.includes(MISSING) ? MISSING : items;
  }
  if (!isObjectValue(value)) return value;
  const representation = isObjectValue(present) ? present : {};
  return project(value, representation) ? representation : MISSING;
}
