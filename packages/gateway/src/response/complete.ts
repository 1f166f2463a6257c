import { isAbstractType, isListType, isNonNullType } from 'graphql';
import type { GraphQLCompositeType, GraphQLOutputType } from 'graphql';
import { isObjectValue } from '../plan/response-shape.ts';
import { ABSENT, BUBBLED } from './completion.ts';
import type { Completer, Selection } from './completion.ts';
import { compileLeaf } from './leaf.ts';

/** `coordinate` is the field's, for messages. `shape` is null for leaves. */
export function compileCompleter(type: GraphQLOutputType, coordinate: string, shape: Selection | null): Completer {
  if (isNonNullType(type)) return completeNonNull(compileNullable(type.ofType, coordinate, shape), coordinate);
  const complete = compileNullable(type, coordinate, shape);
  return (value, key, completion) => {
    if (value === null || value === undefined) return null;
    const completed = complete(value, key, completion);
    return completed === BUBBLED || completed === ABSENT ? null : completed;
  };
}

/** `__typename`. A subgraph that knows an interface as an object does not know of which type an object is. */
export function compileTypename(type: GraphQLCompositeType): Completer {
  if (!isAbstractType(type)) return (value) => value;
  return (_value, key, completion) => {
    completion.explain(key, `No subgraph knows of which type this object of ${type.name} is.`);
    return BUBBLED;
  };
}

/** Completes values other than null; answers null only with an error noted, or BUBBLED, or ABSENT for the object itself. */
function compileNullable(type: GraphQLOutputType, coordinate: string, shape: Selection | null): Completer {
  if (isListType(type)) {
    const itemType: GraphQLOutputType = type.ofType;
    return completeList(compileCompleter(itemType, coordinate, shape), coordinate);
  }
  if (shape !== null) return completeObject(shape, coordinate);
  return compileLeaf(type, coordinate);
}

function completeNonNull(complete: Completer, coordinate: string): Completer {
  return (value, key, completion) => {
    if (value === undefined && completion.isAbsent) return ABSENT;
    const completed = value === null || value === undefined ? null : complete(value, key, completion);
    if (completed !== null && completed !== ABSENT) return completed;
    const message = `Cannot return null for non-nullable field ${coordinate}.`;
    if (value === undefined) completion.explainMissing(key, message);
    else completion.explain(key, message);
    return BUBBLED;
  };
}

function completeList(complete: Completer, coordinate: string): Completer {
  return (value, key, completion) => {
    if (!Array.isArray(value)) {
      completion.explain(key, `Expected a list for field ${coordinate}.`);
      return null;
    }
    const items: readonly unknown[] = value;
    const completed: unknown[] = new Array(items.length);
    completion.path.push(key);
    for (let index = 0; index < items.length; index += 1) {
      const item = complete(items[index], index, completion);
      if (item === BUBBLED) {
        completion.path.pop();
        return BUBBLED;
      }
      completed[index] = item;
    }
    completion.path.pop();
    return completed;
  };
}

function completeObject(shape: Selection, coordinate: string): Completer {
  return (value, key, completion) => {
    if (!isObjectValue(value)) {
      completion.explain(key, `Expected an object for field ${coordinate}.`);
      return null;
    }
    const objectShape = shape.forType(value['__typename']);
    if (objectShape === null) {
      completion.explain(key, `The value of field ${coordinate} is of a type that is not public.`);
      return null;
    }
    completion.path.push(key);
    const completed = completion.object(value, objectShape);
    completion.path.pop();
    return completed;
  };
}
