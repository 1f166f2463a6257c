import { isAbstractType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Path } from '../path.ts';
import type { ObjectValue } from '../transports/transport.ts';
import type { Walk } from './flatten-path.ts';
import { isObjectValue, mergeObject } from './response-shape.ts';
import type { ResponseShape } from './response-shape.ts';

/** The representations that one `_entities` call sends, without duplicates. */
export class Representations {
  readonly values: ObjectValue[] = [];
  readonly #indices = new Map<string, number>();

  /** The index of the representation. Fields are in the order of `requires`, so equal ones are equal as JSON. */
  add(representation: ObjectValue): number {
    const identity = JSON.stringify(representation);
    const known = this.#indices.get(identity);
    if (known !== undefined) return known;
    const index = this.values.push(representation) - 1;
    this.#indices.set(identity, index);
    return index;
  }
}

/** The entities of the merged data that wait for one representation each. */
export interface EntityTargets {
  readonly entities: readonly ObjectValue[];
  /** By position in `entities`: the index of its representation. */
  readonly indices: readonly number[];
  /** By position in `entities`: whether nothing is known of it but what it is represented by. */
  readonly isBare: readonly boolean[];
}

/** Collects the entities at the paths and adds their representations. */
export function collectEntities(
  data: ObjectValue,
  walks: readonly Walk[],
  represent: (entity: ObjectValue) => ObjectValue | null,
  representations: Representations,
): EntityTargets {
  const entities: ObjectValue[] = [];
  const indices: number[] = [];
  const isBare: boolean[] = [];
  for (const walk of walks) {
    walk(
      data,
      (entity) => {
        const representation = represent(entity);
        if (representation === null) return;
        entities.push(entity);
        indices.push(representations.add(representation));
        isBare.push(isBareReference(entity, representation));
      },
      null,
    );
  }
  return { entities, indices, isBare };
}

/** An alias of a key says no more than the key. */
function isBareReference(entity: ObjectValue, representation: ObjectValue): boolean {
  const known = Object.keys(entity).filter((key) => !(key in representation));
  return known.length === 0 || known.every((key) => Object.values(representation).includes(entity[key]));
}

/**
 * A subgraph that knows an interface as an object calls its entities by the interface's name, which says less than what
 * another subgraph may have said already.
 */
export function forgetInterfaceNames(answered: readonly unknown[], schema: GraphQLSchema): void {
  for (const entity of answered) {
    if (!isObjectValue(entity)) continue;
    const typename = entity['__typename'];
    if (typeof typename === 'string' && isAbstractType(schema.getType(typename))) {
      Reflect.deleteProperty(entity, '__typename');
    }
  }
}

/**
 * Merges the entities that came back. The first target takes the object itself, the others take copies. Bare targets
 * for which null came are added to `absent`. Answers the indices of the representations for which neither an entity nor null came.
 */
export function mergeEntities(
  targets: EntityTargets,
  answered: readonly unknown[],
  shape: ResponseShape,
  absent: Set<ObjectValue>,
): readonly number[] {
  const taken = new Set<number>();
  const unanswered: number[] = [];
  for (const [position, target] of targets.entities.entries()) {
    const index = targets.indices[position] ?? -1;
    const entity = answered[index];
    if (!isObjectValue(entity)) {
      if (entity !== null) unanswered.push(index);
      else if (targets.isBare[position] === true) absent.add(target);
      continue;
    }
    mergeObject(target, entity, shape, taken.has(index));
    taken.add(index);
  }
  return unanswered;
}

/**
 * The paths of the entities of each representation in the merged data. Walks again, since paths are needed only if something
 * went wrong. Entities are recognized by identity, since fetches in between may have added more of them.
 */
export function placesByRepresentation(
  data: ObjectValue,
  walks: readonly Walk[],
  targets: EntityTargets,
): ReadonlyMap<number, readonly Path[]> {
  const indexOf = new Map(targets.entities.map((entity, position) => [entity, targets.indices[position]]));
  const places = new Map<number, Path[]>();
  for (const walk of walks) {
    const trail: (string | number)[] = [];
    const note = (entity: ObjectValue): void => {
      const index = indexOf.get(entity);
      if (index === undefined) return;
      const known = places.get(index) ?? [];
      known.push([...trail]);
      places.set(index, known);
    };
    walk(data, note, trail);
  }
  return places;
}
