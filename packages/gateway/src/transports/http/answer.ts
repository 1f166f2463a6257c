import type { GraphQLError } from 'graphql';
import type { Path } from '../../path.ts';
import { RemoteError } from '../../remote-error.ts';
import type { ObjectValue, SubgraphResult } from '../transport.ts';

const MEDIA_TYPES: ReadonlySet<string> = new Set(['application/graphql-response+json', 'application/json']);

/** More than the fields of any answer that is read by anybody; each costs as much as an `Error` does. */
const MOST_ERRORS = 5000;

const UNSAID = 'The subgraph reported an error without a message.';

/**
 * The execution result in an answer, whatever its status (GraphQL over HTTP §6). Throws, saying in a few words what was
 * answered instead. The text comes from outside: nothing of its form is taken for granted.
 */
export function parseAnswer(contentType: string | null, text: string): SubgraphResult {
  const mediaType = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!MEDIA_TYPES.has(mediaType)) throw new TypeError(mediaType === '' ? 'no content type' : mediaType);
  const answer = parseJson(text);
  if (!isObject(answer)) throw new TypeError('JSON that is no object');
  const { data, errors } = answer;
  if (data !== undefined && data !== null && !isObject(data)) throw new TypeError('"data" that is no object');
  if (errors !== undefined && errors !== null && !Array.isArray(errors)) {
    throw new TypeError('"errors" that is no list');
  }
  const reported: unknown[] = errors ?? [];
  if (reported.length > MOST_ERRORS) throw new TypeError(`more than ${MOST_ERRORS} errors`);
  if (data === undefined && reported.length === 0) throw new TypeError('neither data nor errors');
  return reported.length === 0 ? { data } : { data, errors: reported.map(parseError) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new TypeError(text === '' ? 'an empty body' : 'a body that is not JSON');
  }
}

function parseError(error: unknown): GraphQLError {
  if (!isObject(error)) return new RemoteError(UNSAID, undefined, {});
  const { message, path, extensions } = error;
  return new RemoteError(
    typeof message === 'string' ? message : UNSAID,
    isPath(path) ? path : undefined,
    isObject(extensions) ? extensions : {},
  );
}

function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.length > 0 && value.every(isPathSegment);
}

function isPathSegment(value: unknown): boolean {
  return typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0);
}

function isObject(value: unknown): value is ObjectValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
