import type { GraphQLSchema } from 'graphql';
import type { FetchNodePathSegment, FetchRewrite, KeyRenamer, ValueSetter } from '@graphql-hive/router-query-planner';
import type { Path } from '../path.ts';
import type { ObjectValue } from '../transports/transport.ts';
import { isObjectValue, renameInShape } from './response-shape.ts';
import type { ResponseShape } from './response-shape.ts';
import { typesSatisfying } from './type-conditions.ts';

/** Changes a value in place. */
type Rewrite = (value: unknown) => void;

/**
 * The planner's corrections: input rewrites change a representation before it is sent (`__typename` of an interface
 * object), output rewrites change an answer before it is merged (the planner's own aliases back to response keys).
 */
export function compileRewrites(rewrites: readonly FetchRewrite[] | undefined, schema: GraphQLSchema): Rewrite | null {
  if (rewrites === undefined || rewrites.length === 0) return null;
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, schema));
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function compileRewrite(rewrite: FetchRewrite, schema: GraphQLSchema): Rewrite {
  const setter = valueSetter(rewrite);
  if (setter !== null) {
    return compileRewritePath(setter.path, schema, (object, key) => {
      if (object[key] !== undefined) object[key] = setter.setValueTo;
    });
  }
  const renamer = keyRenamer(rewrite);
  if (renamer !== null) {
    return compileRewritePath(renamer.path, schema, (object, key) => {
      if (key === renamer.renameKeyTo || object[key] === undefined) return;
      object[renamer.renameKeyTo] = object[key];
      Reflect.deleteProperty(object, key);
    });
  }
  throw new Error(`The plan holds an unknown rewrite: ${JSON.stringify(rewrite)}.`);
}

function valueSetter(rewrite: FetchRewrite): ValueSetter | null {
  if ('ValueSetter' in rewrite) return rewrite.ValueSetter;
  return 'setValueTo' in rewrite ? rewrite : null;
}

function keyRenamer(rewrite: FetchRewrite): KeyRenamer | null {
  return 'KeyRenamer' in rewrite ? rewrite.KeyRenamer : null;
}

function compileRewritePath(
  path: readonly FetchNodePathSegment[],
  schema: GraphQLSchema,
  change: (object: ObjectValue, key: string) => void,
): Rewrite {
  const [segment, ...rest] = path;
  if (segment === undefined) throw new Error('The plan holds a rewrite without a path.');
  const next = rest.length > 0 ? compileRewritePath(rest, schema, change) : null;
  const apply = compileRewriteSegment(segment, schema, next, change);
  return function rewriteAt(value) {
    if (Array.isArray(value)) value.forEach(rewriteAt);
    else if (isObjectValue(value)) apply(value);
  };
}

function compileRewriteSegment(
  segment: FetchNodePathSegment,
  schema: GraphQLSchema,
  next: Rewrite | null,
  change: (object: ObjectValue, key: string) => void,
): (object: ObjectValue) => void {
  if ('TypenameEquals' in segment) {
    const names = typesSatisfying(schema, segment.TypenameEquals);
    return (object) => {
      const typename = object['__typename'];
      if (typeof typename !== 'string' || names.has(typename)) next?.(object);
    };
  }
  const key = segment.Key;
  return next === null
    ? (object) => {
        change(object, key);
      }
    : (object) => {
        next(object[key]);
      };
}

/** The response keys a rewrite's path goes through. */
function keysOf(path: readonly FetchNodePathSegment[]): string[] {
  return path.flatMap((segment) => ('Key' in segment ? [segment.Key] : []));
}

/** The shape of an answer once its output rewrites are done. */
export function rewriteShape(shape: ResponseShape, rewrites: readonly FetchRewrite[] = []): ResponseShape {
  return rewrites.reduce((rewritten, rewrite) => {
    const renamer = keyRenamer(rewrite);
    return renamer === null ? rewritten : renameInShape(rewritten, keysOf(renamer.path), renamer.renameKeyTo);
  }, shape);
}

/** The path of an error as it is after the output rewrites: the planner's aliases become response keys. */
export function rewritePath(path: Path, rewrites: readonly FetchRewrite[] = []): Path {
  return rewrites.reduce((rewritten, rewrite) => {
    const renamer = keyRenamer(rewrite);
    return renamer === null ? rewritten : renameInPath(rewritten, keysOf(renamer.path), renamer.renameKeyTo);
  }, path);
}

function renameInPath(path: Path, keys: readonly string[], name: string): Path {
  let matched = 0;
  for (const [index, key] of path.entries()) {
    if (typeof key === 'number') continue;
    if (key !== keys[matched]) return path;
    matched += 1;
    if (matched === keys.length) return path.with(index, name);
  }
  return path;
}
