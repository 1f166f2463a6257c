import * as v from 'valibot';
import type { Refusal } from './refusal.ts';

/**
 * A mutation's `input`, held to what GraphQL types cannot say (lengths, order of days, formats). Issues come back as
 * refusals `INVALID_VALUE`, each with its path; their messages complete the sentence `"input.title" …`: "must not be empty".
 */
export function parseInput<Output>(
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
): { readonly value: Output } | { readonly refusals: readonly Refusal[] } {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return { value: parsed.output };
  return {
    refusals: parsed.issues.map((issue) => {
      const path = ['input', ...(issue.path ?? []).map(({ key }) => String(key))];
      return { code: 'INVALID_VALUE', message: `"${path.join('.')}" ${issue.message}.`, path };
    }),
  };
}

const LONGEST_LINE = 300;
const LONGEST_TEXT = 20_000;

/** One line of text that says something, without spaces around it: titles, names, roles. */
export const line = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(LONGEST_LINE, `must have at most ${LONGEST_LINE} characters`),
  v.check((text) => !/[\r\n]/.test(text), 'must be one line'),
);

/** Text of any number of lines that says something. */
export const paragraphs = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(LONGEST_TEXT, `must have at most ${LONGEST_TEXT} characters`),
);

/** An address on the web. */
export const webAddress = v.pipe(
  v.string(),
  v.url('must be an address such as https://example.org/'),
  v.regex(/^https?:/, 'must begin with https:// or http://'),
  v.maxLength(2000, 'must have at most 2,000 characters'),
);
