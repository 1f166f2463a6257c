import {
  defaultTypeResolver,
  extendSchema,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import type { GraphQLAbstractType, GraphQLFieldResolver, GraphQLSchema, GraphQLTypeResolver } from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type TypeResolver = GraphQLTypeResolver<unknown, unknown>;

/** An extension that changes nothing, as `extendSchema` copies only what it extends. */
const COPY = parse('directive @guarded on QUERY');

/**
 * A copy of the schema whose resolvers never do what graphql-jit 0.8 has no answer for: a type resolver that throws
 * leaves it waiting for ever, and an item of a list that rejects shortens the list by one.
 */
export function guardedSchema(schema: GraphQLSchema): GraphQLSchema {
  const copy = extendSchema(schema, COPY, { assumeValidSDL: true });
  for (const type of Object.values(copy.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = guardTypeResolver(type);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && isListType(getNullableType(field.type))) field.resolve = guardListResolver(field.resolve);
    }
  }
  return copy;
}

/** The thrown value becomes the name of a type that does not exist: an error at the right place, with the reason. */
function guardTypeResolver(type: GraphQLAbstractType): TypeResolver {
  const resolve = type.resolveType ?? defaultTypeResolver;
  // graphql-jit leaves the last parameter out.
  return (value, context, info) => {
    try {
      return resolve(value, context, info, type);
    } catch (error) {
      return String(error);
    }
  };
}

/** Items that reject become error values, which every executor of GraphQL reports at the item's place. */
function guardListResolver(resolve: Resolver): Resolver {
  return (...parameters) => {
    const list = resolve(...parameters);
    return isPromise(list) ? list.then(guardItems) : guardItems(list);
  };
}

function guardItems(list: unknown): unknown {
  if (!Array.isArray(list) || !list.some(isPromise)) return list;
  return list.map((item: unknown) => (isPromise(item) ? item.catch(errorValue) : item));
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

function errorValue(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
