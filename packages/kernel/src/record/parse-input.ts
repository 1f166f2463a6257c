import * as v from 'valibot';
import { reportInvalid } from './user-error.ts';
import type { UserError } from './user-error.ts';

/**
 * A mutation's `input`, checked for what GraphQL types cannot express (lengths, order of days, formats). Issues come back as
 * userErrors `INVALID_VALUE`, each with its path; their messages complete the sentence `"input.title" …`: "must not be empty".
 */
export function parseInput<Output>(
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
): { readonly value: Output } | { readonly userErrors: readonly UserError[] } {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return { value: parsed.output };
  return {
    userErrors: parsed.issues.map((issue) => {
      const path = ['input', ...(issue.path ?? []).map(({ key }) => String(key))];
      return reportInvalid(path, issue.message);
    }),
  };
}

const LONGEST_LINE = 300;
const LONGEST_TEXT = 20_000;

/** Half of a character, which no table can store, or a character that readers cannot see. */
const isPlain = (text: string): boolean => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text);
const saysSomething = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** One line of text that says something, without spaces around it: titles, names, roles. */
export const line = v.pipe(
  v.string(),
  v.trim(),
  v.check(saysSomething, 'must not be empty'),
  v.maxLength(LONGEST_LINE, `must have at most ${LONGEST_LINE} characters`),
  v.check((text) => !/[\t\n\r\u0085\u2028\u2029]/.test(text), 'must be one line'),
  v.check(isPlain, 'must be text without control characters'),
);

/** Text of any number of lines that says something. */
export const paragraphs = v.pipe(
  v.string(),
  v.trim(),
  v.check(saysSomething, 'must not be empty'),
  // Written out: to have a number formatted when a process starts costs it 15 ms.
  v.maxLength(LONGEST_TEXT, 'must have at most 20,000 characters'),
  v.check(isPlain, 'must be text without control characters'),
);

/** An address on the web. */
export const webAddress = v.pipe(
  v.string(),
  v.url('must be an address such as https://example.org/'),
  v.regex(/^https?:\/\/[^\s\p{Cc}]+$/iu, 'must begin with https:// or http:// and have no spaces'),
  v.maxLength(2000, 'must have at most 2,000 characters'),
);
