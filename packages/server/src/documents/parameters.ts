import { isReadMethod } from '../http/methods.ts';
import type { HttpRequest } from '../http/message.ts';
import { RefusedRequest } from '../http/refused-request.ts';
import { readJson } from '../http/json-body.ts';

/** The parameters of a GraphQL over HTTP request. */
export interface Parameters {
  readonly query?: string;
  /** The id of a document that the server has: `sha256:…`, or the name of a trusted operation. */
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

type Given = Readonly<Record<string, unknown>>;

/** Reads the parameters from the query string of a GET, or from the body of a POST. Throws `RefusedRequest`. */
export function readParameters(request: HttpRequest): Parameters {
  return checkParameters(isReadMethod(request) ? readQuery(request) : readBody(request));
}

function readBody(request: HttpRequest): Given {
  const parsed = readJson(request);
  if (Array.isArray(parsed)) {
    throw new RefusedRequest(400, 'BATCH_REFUSED', 'Send one operation in a request; it may have several root fields.');
  }
  if (!isMap(parsed)) throw refuseBadRequest('The body must be an object: {"query": "…", "variables": {…}}.');
  return parsed;
}

/** An empty parameter counts as absent. */
function readQuery({ query }: HttpRequest): Given {
  const given = new URLSearchParams(query);
  const text = (name: string): string | null => {
    const [value, ...others] = given.getAll(name);
    if (others.length > 0) throw refuseBadRequest(`The parameter "${name}" is given more than once.`);
    return value === undefined || value === '' ? null : value;
  };
  const json = (name: string): unknown => {
    const value = text(name);
    if (value === null) return null;
    try {
      return JSON.parse(value);
    } catch {
      throw refuseBadRequest(`The parameter "${name}" is not JSON.`);
    }
  };
  return {
    query: text('query'),
    documentId: text('documentId'),
    operationName: text('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

/** Unknown parameters are ignored, as the protocol wants. */
function checkParameters(given: Given): Parameters {
  const query = readText(given, 'query');
  const documentId = readText(given, 'documentId');
  const operationName = readText(given, 'operationName');
  const variables = readMap(given, 'variables');
  const extensions = readMap(given, 'extensions');
  if (query !== null && documentId !== null) throw refuseBadRequest('Send "query" or "documentId", not both.');
  return {
    ...(query !== null && { query }),
    ...(documentId !== null && { documentId }),
    ...(operationName !== null && { operationName }),
    ...(variables !== null && { variables }),
    ...(extensions !== null && { extensions }),
  };
}

function readText(given: Given, name: string): string | null {
  const value = given[name] ?? null;
  if (value !== null && typeof value !== 'string') throw refuseBadRequest(`"${name}" must be a text.`);
  return value === '' ? null : value;
}

function readMap(given: Given, name: string): Given | null {
  const value = given[name] ?? null;
  if (value === null || isMap(value)) return value;
  throw refuseBadRequest(`"${name}" must be an object.`);
}

function isMap(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseBadRequest(message: string): RefusedRequest {
  return new RefusedRequest(400, 'BAD_REQUEST', message);
}
