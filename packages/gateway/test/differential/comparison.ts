import { UNANSWERED } from '../../src/errors.ts';

/** As GraphQL answers it, on either side. */
export interface PlainAnswer {
  readonly data: unknown;
  readonly errors: readonly PlainError[];
}

export interface PlainError {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * What tells a gateway's answer from that of one schema; empty where they are alike. The rule, by §6.4.4 of the GraphQL
 * specification ("Handling Field Errors"):
 *
 * - The data is the same to the byte: values, nulls, keys and their order.
 * - An error whose path leads to a null that stands in the data is the one error of that field: both sides have exactly
 *   the same, once each.
 * - Where a non-null field failed, the null stands further up, at the nearest place that may be null. An executor may then
 *   leave the siblings of the field unasked or unheard, and which failure it hears of first is left to it. So both sides
 *   have the same places that were nulled so, and each place has an error below it on either side; and the gateway has
 *   none but at fields that really failed (`failing`, which an exhaustive run has found).
 * - An error that both sides have says the same: message, code and extensions where a resolver wrote them for the caller;
 *   otherwise the gateway says that it is an `INTERNAL_SERVER_ERROR`, with a sentence of its own.
 */
export function differences(got: PlainAnswer, wanted: PlainAnswer, failing: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const note = (what: string, gotten: unknown, expected: unknown): void => {
    const [a, b] = [JSON.stringify(gotten), JSON.stringify(expected)];
    if (a !== b) found.push(`${what}: the gateway has ${a}, one schema has ${b}`);
  };
  note('data', got.data, wanted.data);
  const gotErrors = placed(got);
  const wantedErrors = placed(wanted);
  const standing = (errors: readonly PlacedError[]): string[] =>
    errors.flatMap(({ path, isStanding }) => (isStanding ? path : [])).sort();
  note('errors at nulls', standing(gotErrors), standing(wantedErrors));
  note('places nulled from below', nulledFromBelow(gotErrors), nulledFromBelow(wantedErrors));
  for (const { path, isStanding } of gotErrors) {
    if (!isStanding && !failing.has(path) && !failing.has(path.replace(/(\.\d+)+$/, '')))
      found.push(`the gateway has an error at ${path}, where nothing failed`);
  }
  const saidByPath = new Map(wantedErrors.map(({ path, error }) => [path, said(error)]));
  for (const { path, error } of gotErrors) {
    const expected = saidByPath.get(path);
    if (expected !== undefined) note(`error at ${path}`, said(error), expected);
    if (isOwnCode(error) && !isOwnSentence(error.message)) found.push(`the gateway told a secret: ${error.message}`);
  }
  return found;
}

interface PlacedError {
  readonly error: PlainError;
  readonly path: string;
  /** True where the path leads to a null that stands in the data. */
  readonly isStanding: boolean;
  /** The null that stands in the data, at the path or above it. */
  readonly nulled: string;
}

function placed({ data, errors }: PlainAnswer): readonly PlacedError[] {
  return errors.map((error) => {
    let value = data;
    let length = 0;
    for (const key of error.path) {
      if (typeof value !== 'object' || value === null) break;
      value = (value as Readonly<Record<string | number, unknown>>)[key];
      length += 1;
    }
    const path = error.path.join('.');
    // An error beside a value would be the executor's own mistake; it then shows as a place that the other side has not.
    const nulled = value === null ? error.path.slice(0, length).join('.') : `${path}, which is no null`;
    return { error, path, isStanding: value === null && length === error.path.length, nulled };
  });
}

function nulledFromBelow(errors: readonly PlacedError[]): string[] {
  return [...new Set(errors.flatMap(({ isStanding, nulled }) => (isStanding ? [] : nulled)))].sort();
}

/** What an error tells the caller, as the gateway is to say it. */
function said({ message, extensions }: PlainError): unknown {
  return isOwnCode({ extensions }) ? 'an internal error' : { message, extensions };
}

/** Errors of resolvers that are not for the caller have no code under graphql-js. */
function isOwnCode({ extensions }: Pick<PlainError, 'extensions'>): boolean {
  return extensions['code'] === undefined || extensions['code'] === 'INTERNAL_SERVER_ERROR';
}

function isOwnSentence(message: string): boolean {
  return message === UNANSWERED || /^(Cannot return null for non-nullable field|The value of field) /.test(message);
}
