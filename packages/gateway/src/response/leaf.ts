import { isEnumType, isScalarType, isSpecifiedScalarType } from 'graphql';
import type { GraphQLEnumType, GraphQLOutputType, GraphQLScalarType } from 'graphql';
import type { Completer } from './completion.ts';

/**
 * Completes leaves: enum values must be public ones, and values of the built-in scalars must be such, since a subgraph may
 * be another type's. Only the subgraphs know what a custom scalar may hold.
 */
export function compileLeaf(type: GraphQLOutputType, coordinate: string): Completer {
  if (isEnumType(type)) return completeEnum(type, coordinate);
  if (isScalarType(type) && isSpecifiedScalarType(type)) return completeScalar(type, coordinate);
  return (value) => value;
}

function completeEnum(type: GraphQLEnumType, coordinate: string): Completer {
  const names: ReadonlySet<unknown> = new Set(type.getValues().map(({ name }) => name));
  return (value, key, completion) => {
    if (names.has(value)) return value;
    completion.explain(key, `The value of field ${coordinate} is not a public value of the enum ${type.name}.`);
    return null;
  };
}

/** True for values that are serialized as they are. */
const IS_SERIALIZED: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: (value) => typeof value === 'number',
};

/** Others are coerced as the specification says (a number to an ID), or else are null with an error. */
function completeScalar(type: GraphQLScalarType, coordinate: string): Completer {
  const isSerialized = IS_SERIALIZED[type.name] ?? (() => false);
  return (value, key, completion) => {
    if (isSerialized(value)) return value;
    try {
      return type.serialize(value);
    } catch {
      completion.explain(key, `The value of field ${coordinate} is not of type ${type.name}.`);
      return null;
    }
  };
}
