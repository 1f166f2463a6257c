import { getNullableType, isEnumType, isListType, isScalarType, isSpecifiedScalarType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { createPublicError } from '@liaison/kernel/reader';
import { drawBelow } from './hash.ts';

/**
 * What resolvers do wrong: throw, answer an `Error` instead of a value, null (wrong where the type forbids it), an error
 * that the caller may read, a value that the leaf's type cannot serialise, something that is no list, or a list of which one
 * item is null or an `Error`.
 */
export const FAULTS = ['throw', 'error', 'null', 'coded', 'badLeaf', 'noList', 'itemNull', 'itemError'] as const;
export type Fault = (typeof FAULTS)[number];

/** The rule by which fields fail: the same object, field and arguments always fail alike. */
export interface FaultRule {
  readonly seed: number;
  /** Of all fields, from 0 to 1. */
  readonly share: number;
  /** True for resolvers that all answer with promises, false for resolvers that never do. */
  readonly isLate: boolean;
}

/** How the field at `place` fails, by the faults that its type and value allow; undefined where it does not. */
export function drawFault(rule: FaultRule, place: string, type: GraphQLOutputType, value: unknown): Fault | undefined {
  const { seed, share } = rule;
  if (share === 0 || drawBelow(1_000_000, `${seed} fails ${place}`) >= share * 1_000_000) return undefined;
  const possible = FAULTS.filter((fault) => isPossible(fault, type, value));
  return possible[drawBelow(possible.length, `${seed} how ${place}`)];
}

function isPossible(fault: Fault, type: GraphQLOutputType, value: unknown): boolean {
  const nullable = getNullableType(type);
  switch (fault) {
    case 'itemNull':
    case 'itemError':
      return Array.isArray(value) && value.length > 0;
    case 'noList':
      return isListType(nullable);
    case 'badLeaf':
      return isEnumType(nullable) || (isScalarType(nullable) && isSpecifiedScalarType(nullable));
    default:
      return true;
  }
}

/** What the resolver of `place` answers instead of `value`, or throws. */
export function commitFault(fault: Fault, place: string, value: unknown): unknown {
  const error = new Error(`Fault at ${place}.`);
  switch (fault) {
    case 'throw':
      throw error;
    case 'error':
      return error;
    case 'null':
      return null;
    case 'coded':
      throw createPublicError(
        drawBelow(2, `code ${place}`) === 0 ? 'FORBIDDEN' : 'BAD_USER_INPUT',
        `Coded at ${place}.`,
        {
          argument: 'first',
        },
      );
    case 'badLeaf':
      return {};
    case 'noList':
      return 7;
    case 'itemNull':
      return withItem(value, place, () => null);
    case 'itemError':
      return withItem(value, place, () => error);
  }
}

function withItem(value: unknown, place: string, item: () => unknown): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.with(drawBelow(items.length, `item ${place}`), item());
}
