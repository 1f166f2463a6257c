import type { UserError } from '@liaison/kernel/record';
import type { RefusalCode } from './refusal-codes.ts';

/** What comes of a rule: why the act cannot be done, or the value that it makes. */
export type Ruling<Value> = { readonly userErrors: readonly UserError[] } | { readonly value: Value };

/** The refusal by one rule. `right` says in a sentence what would be right; `path` is the part of `input` at fault. */
export function refuse(
  code: RefusalCode,
  right: string,
  ...path: readonly string[]
): { userErrors: readonly UserError[] } {
  return { userErrors: [{ code, message: right, path: ['input', ...path] }] };
}

export function isRefused<Value>(ruling: Ruling<Value>): ruling is { readonly userErrors: readonly UserError[] } {
  return 'userErrors' in ruling;
}
