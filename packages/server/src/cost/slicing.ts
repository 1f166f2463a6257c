import { Kind, valueFromASTUntyped } from 'graphql';
import type { FieldNode, GraphQLField } from 'graphql';
import type { ListSize, ObjectValue } from '@liaison/gateway';
import type { Slice, SlicingArgument } from './cost-graph.ts';

/** The size of a list whose type has no `@listSize`. */
export const UNKNOWN_SIZE = 10;

const LARGEST_INT = 2 ** 31 - 1;

/** The length of the list of a field, or of the lists in its object that `sizedFields` names. */
export function computeSize(
  { assumedSize, slicingArguments = [] }: ListSize,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): number | Slice {
  const otherwise = assumedSize ?? UNKNOWN_SIZE;
  const given = slicingArguments.map((name) => readSlicingArgument(name, field, node));
  const isOpen = given.some(({ value, variable }) => value !== undefined || variable !== undefined);
  return isOpen ? { given, otherwise } : otherwise;
}

function readSlicingArgument(name: string, field: GraphQLField<unknown, unknown>, node: FieldNode): SlicingArgument {
  const written = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (written?.kind === Kind.VARIABLE)
    return { name, node, value: readDefault(name, field), variable: written.name.value };
  const value = written === undefined ? readDefault(name, field) : toSize(valueFromASTUntyped(written));
  return { name, node, value, variable: undefined };
}

/** The value if the argument is absent, or if its variable has no value. */
function readDefault(name: string, { args }: GraphQLField<unknown, unknown>): number | undefined {
  return toSize(args.find((argument) => argument.name === name)?.defaultValue);
}

/** Values of slicing arguments to use instead of those of the request, by `argumentKey`. */
export type Replaced = ReadonlyMap<unknown, number>;

/** The key of a replaced value: the variable, or the field in the document that has the argument. */
export function argumentKey({ variable, node }: SlicingArgument): unknown {
  return variable ?? node;
}

/** The number of objects, with these values of the variables. Never negative, never above `most`. */
export function computeLength(
  size: number | Slice,
  variables: Readonly<ObjectValue>,
  replaced: Replaced,
  most: number,
): number {
  if (typeof size === 'number') return size;
  const values = size.given.flatMap((argument) => readValue(argument, variables, replaced) ?? []);
  return values.length === 0 ? size.otherwise : Math.min(most, Math.max(0, ...values));
}

/** Undefined if neither the request nor the schema has a value. */
export function readValue(
  argument: SlicingArgument,
  variables: Readonly<ObjectValue>,
  replaced: Replaced,
): number | undefined {
  const inItsPlace = replaced.get(argumentKey(argument));
  if (inItsPlace !== undefined) return inItsPlace;
  return (argument.variable === undefined ? undefined : toSize(variables[argument.variable])) ?? argument.value;
}

/** The number, or the length of a list: a field with a list of keys returns one object for each. */
function toSize(value: unknown): number | undefined {
  // A value that is not an Int is refused when it is coerced; until then it is ignored.
  if (typeof value === 'number') return Math.abs(value) <= LARGEST_INT ? value : undefined;
  return Array.isArray(value) ? value.length : undefined;
}
