import { isAbstractType, isObjectType, responsePathAsArray } from 'graphql';
import type { GraphQLFieldResolver, GraphQLOutputType, GraphQLSchema } from 'graphql';
import type { SubgraphFacts } from './federation-facts.ts';
import { commitFault, drawFault } from './faults.ts';
import type { Fault, FaultRule } from './faults.ts';
import { canonicalJson, drawBelow } from './hash.ts';
import type { Arguments, Representation, Thing, World } from './world.ts';

/** What all schemas of a graph read in every run of a resolver. */
export interface Stage {
  readonly world: World;
  faults: FaultRule;
  /** Coordinates that never fail: what keys and `@requires` read. A gateway that lacks them cannot but answer differently. */
  readonly immune: ReadonlySet<string>;
  /** Hears of every fault and of its path in the answer. */
  onFault: (fault: Fault, path: readonly (string | number)[]) => void;
}

/** Makes a schema answer from the world: a subgraph's, or the merged one where `subgraph` is null. */
export function answerFromWorld(schema: GraphQLSchema, stage: Stage, subgraph: SubgraphFacts | null): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) type.resolveType = (thing: Thing) => localName(thing, schema);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name === '_entities') field.resolve = resolveEntities(stage.world);
      else field.resolve = resolveField(field.name, field.type, type.name, stage, subgraph);
    }
  }
  const entity = schema.getType('_Entity');
  if (isAbstractType(entity)) entity.resolveType = (thing: Thing) => localName(thing, schema);
}

/** The object type that a thing has in a schema: its own or, where the schema knows it as one, its interface's. */
function localName(thing: Thing, schema: GraphQLSchema): string {
  if (isObjectType(schema.getType(thing.typeName))) return thing.typeName;
  const asked = thing.representation?.['__typename'];
  if (typeof asked === 'string') return asked;
  throw new Error(`There is no ${thing.typeName} here.`);
}

function resolveEntities(world: World): GraphQLFieldResolver<unknown, unknown, { representations: Representation[] }> {
  return (_source, { representations }) => representations.map((representation) => world.find(representation));
}

function resolveField(
  name: string,
  type: GraphQLOutputType,
  parentName: string,
  stage: Stage,
  subgraph: SubgraphFacts | null,
): GraphQLFieldResolver<Thing | undefined, unknown, Arguments> {
  return (source, args, _context, { path }) => {
    const thing = source ?? stage.world.root(parentName);
    const value = stage.world.field(thing, name, args, subgraph);
    const coordinate = `${thing.typeName}.${name}`;
    const place = `${thing.identity}.${name}${canonicalJson(args)}`;
    const fault = stage.immune.has(coordinate) ? undefined : drawFault(stage.faults, place, type, value);
    if (fault !== undefined) {
      stage.onFault(fault, responsePathAsArray(path));
      return stage.faults.isLate ? later(() => commitFault(fault, place, value)) : commitFault(fault, place, value);
    }
    if (stage.faults.share > 0) return stage.faults.isLate ? later(() => value) : value;
    return inSomeForm(value, place);
  };
}

/**
 * Where fields fail, all of them answer at once or all of them later, list items too: graphql-js 16 lets go of a promise
 * that stands in a list beside an item that fails at once, and its rejection then ends the process.
 */
async function later(answer: () => unknown): Promise<unknown> {
  const value = answer();
  const items = (list: unknown): unknown =>
    Array.isArray(list) ? list.map(async (item: unknown) => items(await item)) : list;
  return items(value);
}

/** Values come at once or later, and lists whole or item by item, as resolvers answer them. */
function inSomeForm(value: unknown, place: string): unknown {
  switch (drawBelow(6, `form ${place}`)) {
    case 0:
      return Promise.resolve(value);
    case 1:
      return Array.isArray(value) ? value.map((item: unknown) => Promise.resolve(item)) : value;
    default:
      return value;
  }
}
