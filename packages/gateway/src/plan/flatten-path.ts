import type { GraphQLSchema } from 'graphql';
import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { ObjectValue } from '../transports/transport.ts';
import { isObjectValue } from './response-shape.ts';
import { typesSatisfying } from './type-conditions.ts';

type Found = (entity: ObjectValue) => void;

/** Visits the objects at a path. While `trail` is given, it holds the keys and indices that lead to each of them. */
export type Walk = (value: unknown, found: Found, trail: (string | number)[] | null) => void;

/** `ngos.@.partner` compiled; lists that the path does not spell out are walked through as well. */
export function compileFlattenPath(segments: readonly FlattenNodePathSegment[], schema: GraphQLSchema): Walk {
  return segments.reduceRight<Walk>((next, segment) => compileSegment(segment, next, schema), visitObjects);
}

function compileSegment(segment: FlattenNodePathSegment, next: Walk, schema: GraphQLSchema): Walk {
  if (segment === '@') {
    return (value, found, trail) => {
      if (Array.isArray(value)) visitItems(value, next, found, trail);
    };
  }
  if ('Field' in segment) {
    const key = segment.Field;
    return function walkField(value, found, trail) {
      if (Array.isArray(value)) {
        visitItems(value, walkField, found, trail);
      } else if (isObjectValue(value)) {
        trail?.push(key);
        next(value[key], found, trail);
        trail?.pop();
      }
    };
  }
  if ('TypeCondition' in segment) {
    const names = typesSatisfying(schema, segment.TypeCondition);
    return function walkType(value, found, trail) {
      if (Array.isArray(value)) {
        visitItems(value, walkType, found, trail);
      } else if (isObjectValue(value)) {
        const typename = value['__typename'];
        if (typeof typename !== 'string' || names.has(typename)) next(value, found, trail);
      }
    };
  }
  throw new Error(`The plan holds an unknown path segment: ${JSON.stringify(segment)}.`);
}

function visitItems(items: readonly unknown[], next: Walk, found: Found, trail: (string | number)[] | null): void {
  for (const [index, item] of items.entries()) {
    if (item === null || item === undefined) continue;
    trail?.push(index);
    next(item, found, trail);
    trail?.pop();
  }
}

function visitObjects(value: unknown, found: Found, trail: (string | number)[] | null): void {
  if (Array.isArray(value)) visitItems(value, visitObjects, found, trail);
  else if (isObjectValue(value)) found(value);
}
