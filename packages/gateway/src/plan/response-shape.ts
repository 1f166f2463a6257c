import { Kind } from 'graphql';
import type { SelectionSetNode } from 'graphql';
import type { Path } from '../path.ts';
import type { ObjectValue } from '../transports/transport.ts';
import type { CompiledFetch } from './compiled-fetch.ts';

/**
 * What a fetch may answer: per response key the shape of the object there, or null for a leaf. Type conditions are
 * united, since GraphQL lets no key be a leaf for one type and an object for another.
 */
export type ResponseShape = ReadonlyMap<string, ShapeUnder>;
type ShapeUnder = ResponseShape | null;
type WritableShape = Map<string, WritableShape | null>;

export function responseShape(fetch: CompiledFetch): ResponseShape {
  const shape: WritableShape = new Map();
  collect(fetch.selectionSet, fetch, shape);
  return shape;
}

/** The shape under a key, such as `_entities`; empty if there is none. */
export function shapeUnder(shape: ResponseShape, key: string): ResponseShape {
  return shape.get(key) ?? new Map<string, null>();
}

/** The paths of the shape's fields in an object at `place`: they are null if the whole fetch fails. */
export function fieldPlaces(shape: ResponseShape, place: Path): readonly Path[] {
  const fields = [...shape.keys()].filter((key) => key !== '__typename');
  return fields.length === 0 ? [place] : fields.map((key) => [...place, key]);
}

function collect(selectionSet: SelectionSetNode, fetch: CompiledFetch, shape: WritableShape): void {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, fetch, shape);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fetch.fragments.get(selection.name.value);
      if (fragment === undefined) throw new Error(`The plan spreads an unknown fragment "${selection.name.value}".`);
      collect(fragment.selectionSet, fetch, shape);
    } else {
      const key = selection.alias?.value ?? selection.name.value;
      if (selection.selectionSet === undefined) {
        shape.set(key, null);
        continue;
      }
      const child = shape.get(key) ?? (new Map() as WritableShape);
      shape.set(key, child);
      collect(selection.selectionSet, fetch, child);
    }
  }
}

/** The shape after the value under `path` (response keys) has been renamed; the path may not exist for every type. */
export function renameInShape(shape: ResponseShape, path: readonly string[], name: string): ResponseShape {
  const [key, ...rest] = path;
  const child = key === undefined ? undefined : shape.get(key);
  if (key === undefined || child === undefined) return shape;
  const renamed = new Map(shape);
  if (rest.length > 0) {
    if (child !== null) renamed.set(key, renameInShape(child, rest, name));
    return renamed;
  }
  const present = shape.get(name);
  renamed.delete(key);
  renamed.set(name, present && child ? new Map([...present, ...child]) : child);
  return renamed;
}

/**
 * Merges what a fetch brought into an object of the merged data. Nulls never replace a value. With `copy`, objects and
 * lists are copied, for entities that are in several places; leaves (custom scalars too) are never written into and
 * may be shared.
 */
export function mergeObject(target: ObjectValue, source: ObjectValue, shape: ResponseShape, copy: boolean): void {
  for (const [key, child] of shape) {
    const value = source[key];
    if (value === undefined) continue;
    const present = target[key];
    if (present === undefined || present === null) {
      target[key] = child === null || !copy ? value : copyValue(value, child);
    } else if (value !== null) {
      target[key] = child === null ? value : mergeValue(present, value, child, copy);
    }
  }
}

function mergeValue(present: unknown, value: unknown, shape: ResponseShape, copy: boolean): unknown {
  if (Array.isArray(present) && Array.isArray(value)) {
    const items: unknown[] = present;
    for (const [index, item] of items.entries()) {
      const other: unknown = value[index];
      if (other === undefined || other === null) continue;
      items[index] = item === null ? (copy ? copyValue(other, shape) : other) : mergeValue(item, other, shape, copy);
    }
    return items;
  }
  if (isObjectValue(present) && isObjectValue(value)) mergeObject(present, value, shape, copy);
  return present;
}

function copyValue(value: unknown, shape: ResponseShape): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copyValue(item, shape));
  if (!isObjectValue(value)) return value;
  const copied: ObjectValue = {};
  mergeObject(copied, value, shape, true);
  return copied;
}

export function isObjectValue(value: unknown): value is ObjectValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
