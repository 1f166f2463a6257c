import { Kind, valueFromASTUntyped } from 'graphql';
import type { FieldNode, GraphQLField } from 'graphql';
import type { ListSize, ObjectValue } from '@liaison/gateway';
import type { Slice, SlicingArgument } from './cost-graph.ts';

/** Objects that a list brings of which nothing is said. */
export const UNKNOWN_SIZE = 10;

const LARGEST_INT = 2 ** 31 - 1;

/** How long the list of a field is, or the lists in its object that `sizedFields` names. */
export function sizeOf(
  { assumedSize, slicingArguments = [] }: ListSize,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): number | Slice {
  const otherwise = assumedSize ?? UNKNOWN_SIZE;
  const given = slicingArguments.map((name) => slicingArgument(name, field, node));
  const isOpen = given.some(({ value, variable }) => value !== undefined || variable !== undefined);
  return isOpen ? { given, otherwise } : otherwise;
}

function slicingArgument(name: string, field: GraphQLField<unknown, unknown>, node: FieldNode): SlicingArgument {
  const written = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (written?.kind === Kind.VARIABLE)
    return { name, node, value: defaultOf(name, field), variable: written.name.value };
  const value = written === undefined ? defaultOf(name, field) : sizeIn(valueFromASTUntyped(written));
  return { name, node, value, variable: undefined };
}

/** What counts where the argument is left out, or given as a variable without a value. */
function defaultOf(name: string, { args }: GraphQLField<unknown, unknown>): number | undefined {
  return sizeIn(args.find((argument) => argument.name === name)?.defaultValue);
}

/** Values of slicing arguments that count in place of those given, by `argumentKey`. */
export type Replaced = ReadonlyMap<unknown, number>;

/** What a replaced value is known by: the variable, or the field in the document that has the argument. */
export function argumentKey({ variable, node }: SlicingArgument): unknown {
  return variable ?? node;
}

/** How many objects come, with these values of the operation's variables. Never negative, never above `most`. */
export function lengthOf(
  size: number | Slice,
  variables: Readonly<ObjectValue>,
  replaced: Replaced,
  most: number,
): number {
  if (typeof size === 'number') return size;
  const values = size.given.flatMap((argument) => valueOf(argument, variables, replaced) ?? []);
  return values.length === 0 ? size.otherwise : Math.min(most, Math.max(0, ...values));
}

/** Undefined where nothing tells. */
export function valueOf(
  argument: SlicingArgument,
  variables: Readonly<ObjectValue>,
  replaced: Replaced,
): number | undefined {
  const inItsPlace = replaced.get(argumentKey(argument));
  if (inItsPlace !== undefined) return inItsPlace;
  return (argument.variable === undefined ? undefined : sizeIn(variables[argument.variable])) ?? argument.value;
}

/** A number, or the length of a list: of as many things the field was asked for. */
function sizeIn(value: unknown): number | undefined {
  // What is no Int is refused when it is coerced; until then it says nothing.
  if (typeof value === 'number') return Math.abs(value) <= LARGEST_INT ? value : undefined;
  return Array.isArray(value) ? value.length : undefined;
}
