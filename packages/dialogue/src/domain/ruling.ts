import type { Refusal } from '@liaison/kernel/record';
import type { RefusalCode } from './refusal-codes.ts';

/** What comes of a rule: why the act cannot be done, or the value that it makes. */
export type Ruling<Value> = { readonly refusals: readonly Refusal[] } | { readonly value: Value };

/** The refusal by one rule. `right` says in a sentence what would be right; `path` is the part of `input` at fault. */
export function refuse(code: RefusalCode, right: string, ...path: readonly string[]): { refusals: readonly Refusal[] } {
  return { refusals: [{ code, message: right, path: ['input', ...path] }] };
}

export function isRefused<Value>(ruling: Ruling<Value>): ruling is { readonly refusals: readonly Refusal[] } {
  return 'refusals' in ruling;
}
