import * as v from 'valibot';
import { findImpossibleNumbers } from '../table/item-limits.ts';
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
  if (parsed.success) {
    const impossible = findImpossibleNumbers(parsed.output, ['input']);
    if (impossible.length === 0) return { value: parsed.output };
    return { userErrors: impossible.map((path) => reportInvalid(path, 'must be 0 or a number of ordinary size')) };
  }
  return {
    userErrors: parsed.issues.map((issue) => {
      const path = ['input', ...(issue.path ?? []).map(({ key }) => String(key))];
      return reportInvalid(path, issue.message);
    }),
  };
}

const LONGEST_LINE = 300;
const LONGEST_TEXT = 20_000;

/**
 * False for half of a character, which no table can store, for control characters, and for characters that make a text read
 * other than it is: embeddings and overrides of the direction (UAX 9), and tags (U+E0000 to U+E007F).
 */
const isPlain = (text: string): boolean =>
  text.isWellFormed() && !/[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(text);
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
  v.check(isPlain, 'must have no control characters'),
  v.check(namesNoUser, 'must have no user name and no password'),
);

function namesNoUser(address: string): boolean {
  const { username = '', password = '' } = URL.parse(address) ?? {};
  return username === '' && password === '';
}
