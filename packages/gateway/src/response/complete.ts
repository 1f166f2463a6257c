import { isAbstractType, isListType, isNonNullType } from 'graphql';
import type { GraphQLCompositeType, GraphQLOutputType } from 'graphql';
import { isObjectValue } from '../plan/response-shape.ts';
import { compileLeaf } from './leaf.ts';
import type { Projection } from './build-response.ts';
import type { SelectionShape } from './selection-shape.ts';

/**
 * Stands for a place that had to be null although its type forbids it: the null goes on to the place around it
 * (GraphQL specification §6.4.4). Its error has been noted already.
 */
export const BUBBLED = Symbol('bubbled');

/**
 * Stands for an object that is no more than a reference to an entity which a subgraph does not have, where a field that must
 * not be null was asked for: nobody can answer it, so there is no object. Where null may stand in its place this is no error:
 * it says what an unknown id says everywhere.
 */
export const ABSENT = Symbol('absent');

/**
 * CompleteValue() for merged data: the value as the answer shows it, null, or BUBBLED; ABSENT for a field of an object that
 * is not there. `key` is the last segment of the
 * place's path; those before it are in `projection.path`.
 */
export type Completer = (value: unknown, key: string | number, projection: Projection) => unknown;

/** `coordinate` is the field's, for messages. `shape` is null for leaves. */
export function compileCompleter(type: GraphQLOutputType, coordinate: string, shape: SelectionShape | null): Completer {
  if (isNonNullType(type)) return completeNonNull(compileNullable(type.ofType, coordinate, shape), coordinate);
  const complete = compileNullable(type, coordinate, shape);
  return (value, key, projection) => {
    if (value === null || value === undefined) return null;
    const completed = complete(value, key, projection);
    return completed === BUBBLED || completed === ABSENT ? null : completed;
  };
}

/** `__typename`. A subgraph that knows an interface as an object does not know of which type an object is. */
export function compileTypename(type: GraphQLCompositeType): Completer {
  if (!isAbstractType(type)) return (value) => value;
  return (_value, key, projection) => {
    projection.explain(key, `No subgraph knows of which type this object of ${type.name} is.`);
    return BUBBLED;
  };
}

/** Completes values other than null; answers null only with an error noted, or BUBBLED, or ABSENT for the object itself. */
function compileNullable(type: GraphQLOutputType, coordinate: string, shape: SelectionShape | null): Completer {
  if (isListType(type)) {
    const itemType: GraphQLOutputType = type.ofType;
    return completeList(compileCompleter(itemType, coordinate, shape), coordinate);
  }
  if (shape !== null) return completeObject(shape, coordinate);
  return compileLeaf(type, coordinate);
}

function completeNonNull(complete: Completer, coordinate: string): Completer {
  return (value, key, projection) => {
    if (value === undefined && projection.isAbsent) return ABSENT;
    const completed = value === null || value === undefined ? null : complete(value, key, projection);
    if (completed !== null && completed !== ABSENT) return completed;
    const message = `Cannot return null for non-nullable field ${coordinate}.`;
    if (value === undefined) projection.explainMissing(key, message);
    else projection.explain(key, message);
    return BUBBLED;
  };
}

function completeList(complete: Completer, coordinate: string): Completer {
  return (value, key, projection) => {
    if (!Array.isArray(value)) {
      projection.explain(key, `Expected a list for field ${coordinate}.`);
      return null;
    }
    const items: readonly unknown[] = value;
    const completed: unknown[] = new Array(items.length);
    projection.path.push(key);
    for (let index = 0; index < items.length; index += 1) {
      const item = complete(items[index], index, projection);
      if (item === BUBBLED) {
        projection.path.pop();
        return BUBBLED;
      }
      completed[index] = item;
    }
    projection.path.pop();
    return completed;
  };
}

function completeObject(shape: SelectionShape, coordinate: string): Completer {
  return (value, key, projection) => {
    if (!isObjectValue(value)) {
      projection.explain(key, `Expected an object for field ${coordinate}.`);
      return null;
    }
    const objectShape = shape.forType(value['__typename']);
    if (objectShape === null) {
      projection.explain(key, `The value of field ${coordinate} is of a type that is not public.`);
      return null;
    }
    projection.path.push(key);
    const completed = projection.object(value, objectShape);
    projection.path.pop();
    return completed;
  };
}
