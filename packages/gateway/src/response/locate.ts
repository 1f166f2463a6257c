import type { Path } from '../path.ts';
import { isObjectValue } from '../plan/response-shape.ts';
import type { ObjectValue } from '../transports/transport.ts';
import type { ObjectShape, ResponseField, Selection } from './completion.ts';

/** A place of the merged data as the caller knows it. */
export interface Located {
  readonly path: Path;
  /** False if the gateway fetched the place for itself. `path` is then the nearest selected place. */
  readonly isSelected: boolean;
}

/** Storage keys to response keys, as far as the caller selected what the path leads through. */
export function locate(place: Path, data: ObjectValue, root: ObjectShape): Located {
  const path: (string | number)[] = [];
  let value: unknown = data;
  let shapes: readonly ObjectShape[] = [root];
  let shape: Selection | null = null;
  for (const key of place) {
    if (typeof key === 'number') {
      path.push(key);
      value = Array.isArray(value) ? value[key] : undefined;
      continue;
    }
    if (shape !== null) shapes = shapesOf(shape, value);
    const field = firstField(shapes, key);
    if (field === undefined) return { path, isSelected: false };
    path.push(field.responseKey);
    value = isObjectValue(value) ? value[key] : undefined;
    ({ shape } = field);
    if (shape === null) shapes = [];
  }
  return { path, isSelected: true };
}

function shapesOf(shape: Selection, value: unknown): readonly ObjectShape[] {
  if (!isObjectValue(value)) return shape.forAnyType();
  const known = shape.forType(value['__typename']);
  return known === null ? [] : [known];
}

function firstField(shapes: readonly ObjectShape[], key: string): ResponseField | undefined {
  for (const { stored } of shapes) {
    const field = stored.get(key);
    if (field !== undefined) return field;
  }
  return undefined;
}
