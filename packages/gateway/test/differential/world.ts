import {
  getArgumentValues,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import type { GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { factFor, objectNames, possibleTypes } from './federation-facts.ts';
import type { SubgraphFacts } from './federation-facts.ts';
import { canonicalJson, drawBelow } from './hash.ts';
import { EntityNumber, Keys, POOL } from './keys.ts';
import type { KeyValues } from './keys.ts';

/** An object of the world. Its fields are functions of its identity, so it needs to hold no more than this. */
export interface Thing {
  /** The object type of the whole graph, also where a subgraph knows only an interface. */
  readonly typeName: string;
  readonly identity: string;
  readonly keys: KeyValues;
  /** What an `_entities` call gave with it. */
  readonly representation?: Representation;
  /** What `@provides` lets a subgraph answer here that is not its own. */
  readonly provided?: readonly SelectionSetNode[];
}

export type Representation = Readonly<Record<string, unknown>>;
export type Arguments = Readonly<Record<string, unknown>>;

const LONGEST_LIST = 3;

/**
 * Answers every field of a schema, in one piece or in subgraphs, by the same pure function of the object's identity, the
 * field and its arguments: leaves, nulls, the lengths of lists, the types at abstract places and the entities that stand
 * there are all drawn from a hash. A field with `@requires` depends on what is required as well.
 */
export class World {
  readonly keys: Keys;
  readonly #whole: GraphQLSchema;
  readonly #subgraphs: readonly SubgraphFacts[];
  readonly #possible: ReadonlyMap<string, readonly string[]>;

  /** `whole` is the supergraph, fields that are not public included. */
  constructor(whole: GraphQLSchema, subgraphs: readonly SubgraphFacts[]) {
    this.#whole = whole;
    this.#subgraphs = subgraphs;
    this.keys = new Keys(whole, subgraphs);
    this.#possible = possibleTypes(whole, subgraphs);
  }

  root(typeName: string): Thing {
    return { typeName, identity: typeName, keys: {} };
  }

  entity(typeName: string, number: number): Thing {
    return { typeName, identity: `${typeName}:${number}`, keys: this.keys.values(this.#objectType(typeName), number) };
  }

  /** The entity that a representation stands for. Throws when it names none: a gateway sends only what it was given. */
  find(representation: Representation): Thing {
    for (const typeName of objectNames(this.#whole, String(representation['__typename']))) {
      for (let number = 0; number < POOL; number += 1) {
        const thing = this.entity(typeName, number);
        if (this.#matches(thing.keys, representation)) return { ...thing, representation };
      }
    }
    throw new Error(`There is no entity ${canonicalJson(representation)}.`);
  }

  /** The value of a field as `subgraph` answers it, or as one schema does: leaves, `Thing`s, null, and lists of these. */
  field(thing: Thing, name: string, args: Arguments, subgraph: SubgraphFacts | null): unknown {
    const type = this.#objectType(thing.typeName);
    const definition = type.getFields()[name];
    if (definition === undefined) throw new Error(`There is no field ${type.name}.${name}.`);
    if (subgraph !== null) assertOwn(thing, type, name, subgraph);
    const given = thing.keys[name];
    if (given !== undefined && typeof given !== 'object') return given;
    const value = ((): unknown => {
      if (given instanceof EntityNumber) return this.entity(this.#possibleAt(type, name)[0] ?? '', given.number);
      const seed = `${thing.identity}.${name}${canonicalJson(args)}`;
      if (given !== undefined) {
        return { typeName: this.#possibleAt(type, name)[0] ?? '', identity: seed, keys: given } satisfies Thing;
      }
      const required = this.#required(thing, type, name, subgraph);
      return this.#value(definition.type, `${seed}${required}`, () => this.#possibleAt(type, name));
    })();
    const provided = subgraph === null ? [] : providedBelow(thing, type, name, subgraph);
    return provided.length === 0 ? value : withProvided(value, provided);
  }

  /** What the fields of a `@requires` or `@key` hold for an object, by name: what a representation should hold. */
  project(thing: Thing, set: SelectionSetNode): Representation {
    const type = this.#objectType(thing.typeName);
    const projected: Record<string, unknown> = {};
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? type.name;
        if (objectNames(this.#whole, condition).includes(type.name)) {
          Object.assign(projected, this.project(thing, selection.selectionSet));
        }
      } else if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const definition = type.getFields()[name];
        if (definition === undefined) throw new Error(`There is no field ${type.name}.${name} to require.`);
        const value = this.field(thing, name, getArgumentValues(definition, selection), null);
        projected[name] = selection.selectionSet ? this.#projectValue(value, selection.selectionSet) : value;
      }
    }
    return projected;
  }

  #projectValue(value: unknown, set: SelectionSetNode): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.#projectValue(item, set));
    return value === null ? null : this.project(value as Thing, set);
  }

  #required(thing: Thing, type: GraphQLObjectType, name: string, subgraph: SubgraphFacts | null): string {
    if (subgraph === null) {
      const sets = this.#subgraphs.flatMap(({ requires }) => factFor(requires, type, name) ?? []);
      return sets.map((set) => canonicalJson(this.project(thing, set))).join();
    }
    const set = factFor(subgraph.requires, type, name);
    if (set === undefined) return '';
    return canonicalJson(this.#select(thing.representation ?? {}, set));
  }

  /** The part of a representation that a field requires, without what others require. */
  #select(representation: Representation, set: SelectionSetNode): Representation {
    const selected: Record<string, unknown> = {};
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const typeName = String(representation['__typename']);
        if (condition === undefined || objectNames(this.#whole, condition).includes(typeName)) {
          Object.assign(selected, this.#select(representation, selection.selectionSet));
        }
      } else if (selection.kind === Kind.FIELD) {
        const value = representation[selection.name.value];
        selected[selection.name.value] = selection.selectionSet
          ? this.#selectValue(value, selection.selectionSet)
          : value;
      }
    }
    return selected;
  }

  #selectValue(value: unknown, set: SelectionSetNode): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.#selectValue(item, set));
    return typeof value === 'object' && value !== null ? this.#select(value as Representation, set) : value;
  }

  #value(type: GraphQLOutputType, seed: string, possible: () => readonly string[]): unknown {
    if (!isNonNullType(type) && drawBelow(8, `null ${seed}`) === 0) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const length = drawBelow(LONGEST_LIST + 1, `length ${seed}`);
      const itemType: GraphQLOutputType = nullable.ofType;
      return Array.from({ length }, (_, index) => this.#value(itemType, `${seed}[${index}]`, possible));
    }
    if (isLeafType(nullable)) return leaf(nullable, seed);
    const names = possible();
    const typeName = names[drawBelow(names.length, `type ${seed}`)] ?? '';
    if (this.keys.isEntity(typeName)) return this.entity(typeName, drawBelow(POOL, `entity ${seed}`));
    return { typeName, identity: seed, keys: {} } satisfies Thing;
  }

  #possibleAt(type: GraphQLObjectType, name: string): readonly string[] {
    const names = factFor(this.#possible, type, name) ?? [];
    if (names.length === 0) throw new Error(`Nothing can stand in ${type.name}.${name}.`);
    return names;
  }

  #matches(keys: KeyValues, representation: Representation): boolean {
    const shared = Object.entries(keys).filter(([name]) => representation[name] !== undefined);
    return (
      shared.length > 0 &&
      shared.every(([name, value]) => {
        const given = representation[name];
        if (typeof value !== 'object') return value === given;
        if (typeof given !== 'object' || given === null) return false;
        if (!(value instanceof EntityNumber)) return this.#matches(value, given as Representation);
        return Object.values(this.#whole.getTypeMap()).some(
          (type) =>
            isObjectType(type) &&
            this.keys.isEntity(type.name) &&
            this.#matches(this.keys.values(type, value.number), given as Representation),
        );
      })
    );
  }

  #objectType(name: string): GraphQLObjectType {
    const type = this.#whole.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
    return type;
  }
}

/** A subgraph that is asked for what it does not hold fails: a plan that asks so is wrong. */
function assertOwn(thing: Thing, type: GraphQLObjectType, name: string, subgraph: SubgraphFacts): void {
  const isOverridden = factFor(subgraph.overridden, type, name) !== undefined;
  const isExternal = factFor(subgraph.external, type, name) !== undefined && !isProvided(thing, name);
  if (isOverridden || isExternal) throw new Error(`${subgraph.name} was asked for ${type.name}.${name}, not its own.`);
}

function isProvided({ provided = [] }: Thing, name: string): boolean {
  return provided.some(({ selections }) =>
    selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === name),
  );
}

function providedBelow(
  { provided = [] }: Thing,
  type: GraphQLObjectType,
  name: string,
  subgraph: SubgraphFacts,
): readonly SelectionSetNode[] {
  const nested = provided.flatMap(({ selections }) =>
    selections.flatMap((selection) =>
      selection.kind === Kind.FIELD && selection.name.value === name ? (selection.selectionSet ?? []) : [],
    ),
  );
  const own = factFor(subgraph.provides, type, name);
  return own === undefined ? nested : [...nested, own];
}

function withProvided(value: unknown, provided: readonly SelectionSetNode[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withProvided(item, provided));
  return typeof value === 'object' && value !== null ? { ...value, provided } : value;
}

/** A value as the scalar serialises it, falsy ones and unusual ones included. */
function leaf(type: GraphQLLeafType, seed: string): unknown {
  const number = drawBelow(1 << 20, `leaf ${seed}`);
  if (isEnumType(type)) return type.getValues()[number % type.getValues().length]?.name;
  switch (type.name) {
    case 'Int':
      return (number % 220) - 20;
    case 'Float':
      return ((number % 4000) - 400) / 8;
    case 'Boolean':
      return number % 2 === 0;
    case 'Date':
      return `2026-0${1 + (number % 9)}-1${number % 10}`;
    case 'DateTime':
      return `2026-0${1 + (number % 9)}-1${number % 10}T0${number % 7}:30:00Z`;
    case 'JSON':
      return [{ a: number, b: [null, { c: '' }] }, [], number, `json ${number}`, false][number % 5];
    default:
      return number % 16 === 0 ? '' : `${type.name} ${number.toString(36)}`;
  }
}
