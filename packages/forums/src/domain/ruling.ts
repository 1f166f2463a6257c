import type { UserError } from '@liaison/kernel/record';
import type { RefusalCode, WarningCode } from './refusal-codes.ts';

export interface Refused {
  readonly userErrors: readonly UserError[];
}

/** What the rules say to an act: why it is not done, or what comes of it. */
export type Ruling<Value> = Refused | { readonly value: Value; readonly warnings?: readonly UserError[] };

/** A refusal; `field` is the one of `input` that is at fault. */
export function refusal(code: RefusalCode, field: string, message: string): UserError {
  return { code, message, path: ['input', field] };
}

export function warning(code: WarningCode, field: string, message: string): UserError {
  return { code, message, path: ['input', field] };
}

export function refuse(code: RefusalCode, field: string, message: string): Refused {
  return { userErrors: [refusal(code, field, message)] };
}
