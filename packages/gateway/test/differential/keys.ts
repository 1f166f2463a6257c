import { getNamedType, isEnumType, isObjectType, Kind } from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { factFor } from './federation-facts.ts';
import type { SubgraphFacts } from './federation-facts.ts';

/** Entities of each type. No enum that is a key may have fewer values. */
export const POOL = 5;

/** The values of an entity's key fields: leaves, values in a nested key, or the number of another entity. */
export interface KeyValues {
  readonly [field: string]: string | number | KeyValues | EntityNumber;
}

/** Stands for an entity in a nested key: `forum { id }` of the stage with this number. */
export class EntityNumber {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/**
 * Chooses the key fields' values so that every key leads back to its entity: a field that is a key by itself holds the
 * entity's number, and the leaves of a composite key hold a part of it each, so that none of them is enough alone.
 */
export class Keys {
  readonly #sets = new Map<string, readonly SelectionSetNode[]>();

  constructor(whole: GraphQLSchema, subgraphs: readonly SubgraphFacts[]) {
    for (const { keys } of subgraphs) {
      for (const [typeName, sets] of keys) {
        const type = whole.getType(typeName);
        const objects = isObjectType(type) ? [type] : [];
        if (type && 'getInterfaces' in type && !isObjectType(type)) objects.push(...whole.getPossibleTypes(type));
        for (const { name } of objects) this.#sets.set(name, [...(this.#sets.get(name) ?? []), ...sets]);
      }
    }
  }

  isEntity(typeName: string): boolean {
    return this.#sets.has(typeName);
  }

  /** The keys of an entity type in all subgraphs. */
  of(typeName: string): readonly SelectionSetNode[] {
    return this.#sets.get(typeName) ?? [];
  }

  values(type: GraphQLObjectType, number: number): KeyValues {
    const values: KeyValues = {};
    // Keys of one leaf first: what they give a field holds in the composite keys as well.
    const sets = this.of(type.name).map((set) => this.#leaves(type, set));
    for (const leaves of sets.toSorted((a, b) => a.length - b.length)) {
      for (const [position, leaf] of leaves.entries()) {
        const isLast = position === leaves.length - 1;
        const part = isLast ? number >> position : (number >> position) & 1;
        const value = leaf.isEntity ? new EntityNumber(number) : keyValue(leaf, type.name, leaves.length, part);
        assign(values, leaf.path, value);
      }
    }
    return values;
  }

  #leaves(type: GraphQLObjectType, set: SelectionSetNode, path: readonly string[] = []): readonly Leaf[] {
    return set.selections.flatMap((selection): readonly Leaf[] => {
      if (selection.kind !== Kind.FIELD) throw new Error('The keys of these graphs hold no fragments.');
      const name = selection.name.value;
      const field = type.getFields()[name];
      if (field === undefined) throw new Error(`The key of ${type.name} names no field "${name}".`);
      const named = getNamedType(field.type);
      const here = [...path, name];
      if (!isObjectType(named) || selection.selectionSet === undefined) {
        return [{ path: here, type: named, isEntity: false }];
      }
      if (this.isEntity(named.name)) return [{ path: here, type: named, isEntity: true }];
      return this.#leaves(named, selection.selectionSet, here);
    });
  }
}

interface Leaf {
  readonly path: readonly string[];
  readonly type: GraphQLNamedType;
  readonly isEntity: boolean;
}

function keyValue({ type, path }: Leaf, typeName: string, leaves: number, part: number): string | number {
  if (type.name === 'Int') return 1000 + part;
  if (isEnumType(type)) {
    const value = type.getValues()[part];
    if (value === undefined) throw new Error(`${type.name} has fewer values than there are entities.`);
    return value.name;
  }
  return leaves === 1 ? `${typeName}-${path.join('-')}-${part}` : `${path.join('-')}-${part}`;
}

function assign(values: KeyValues, [key, ...rest]: readonly string[], value: KeyValues[string]): void {
  const writable = values as Record<string, KeyValues[string]>;
  if (key === undefined) return;
  if (rest.length === 0) {
    writable[key] ??= value;
    return;
  }
  const nested = (writable[key] ??= {});
  if (typeof nested === 'object' && !(nested instanceof EntityNumber)) assign(nested, rest, value);
}

/** Fields that keys and `@requires` read, with all that they select below: `Series.code`. */
export function readByTheGateway(
  whole: GraphQLSchema,
  keys: Keys,
  subgraphs: readonly SubgraphFacts[],
): ReadonlySet<string> {
  const read = new Set<string>();
  const collect = (typeName: string, set: SelectionSetNode): void => {
    const type = whole.getType(typeName);
    const objects = isObjectType(type) ? [type] : type && 'getInterfaces' in type ? whole.getPossibleTypes(type) : [];
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
      } else if (selection.kind === Kind.FIELD) {
        for (const object of objects) {
          read.add(`${object.name}.${selection.name.value}`);
          const field = object.getFields()[selection.name.value];
          if (field && selection.selectionSet) collect(getNamedType(field.type).name, selection.selectionSet);
        }
      }
    }
  };
  for (const type of Object.values(whole.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const set of keys.of(type.name)) collect(type.name, set);
    for (const name of Object.keys(type.getFields())) {
      for (const { requires } of subgraphs) {
        const set = factFor(requires, type, name);
        if (set) collect(type.name, set);
      }
    }
  }
  return read;
}
