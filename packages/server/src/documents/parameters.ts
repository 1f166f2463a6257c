import { isReadMethod } from '../http/methods.ts';
import type { HttpRequest } from '../http/message.ts';
import { RefusedRequest } from '../http/refused-request.ts';
import { readJson } from '../http/json-body.ts';

/** What a request of GraphQL over HTTP holds. */
export interface Parameters {
  readonly query?: string;
  /** Of a document that the server holds: `sha256:…`, or the name of a trusted one's operation. */
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

type Given = Readonly<Record<string, unknown>>;

/** Reads the parameters from the address of a GET, or from the body of a POST. Throws `RefusedRequest`. */
export function readParameters(request: HttpRequest): Parameters {
  return checked(isReadMethod(request) ? fromQuery(request) : fromBody(request));
}

function fromBody(request: HttpRequest): Given {
  const parsed = readJson(request);
  if (Array.isArray(parsed)) {
    throw new RefusedRequest(400, 'BATCH_REFUSED', 'Send one operation in a request; it may have several root fields.');
  }
  if (!isMap(parsed)) throw badRequest('The body must be an object: {"query": "…", "variables": {…}}.');
  return parsed;
}

/** An empty parameter is one that was not given. */
function fromQuery({ query }: HttpRequest): Given {
  const given = new URLSearchParams(query);
  const text = (name: string): string | null => {
    const [value, ...others] = given.getAll(name);
    if (others.length > 0) throw badRequest(`The parameter "${name}" is given more than once.`);
    return value === undefined || value === '' ? null : value;
  };
  const json = (name: string): unknown => {
    const value = text(name);
    if (value === null) return null;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`The parameter "${name}" is not JSON.`);
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

/** Names that are not ours are left alone, as the protocol asks. */
function checked(given: Given): Parameters {
  const query = textOf(given, 'query');
  const documentId = textOf(given, 'documentId');
  const operationName = textOf(given, 'operationName');
  const variables = mapOf(given, 'variables');
  const extensions = mapOf(given, 'extensions');
  if (query !== null && documentId !== null) throw badRequest('Send "query" or "documentId", not both.');
  return {
    ...(query !== null && { query }),
    ...(documentId !== null && { documentId }),
    ...(operationName !== null && { operationName }),
    ...(variables !== null && { variables }),
    ...(extensions !== null && { extensions }),
  };
}

function textOf(given: Given, name: string): string | null {
  const value = given[name] ?? null;
  if (value !== null && typeof value !== 'string') throw badRequest(`"${name}" must be a text.`);
  return value === '' ? null : value;
}

function mapOf(given: Given, name: string): Given | null {
  const value = given[name] ?? null;
  if (value === null || isMap(value)) return value;
  throw badRequest(`"${name}" must be an object.`);
}

function isMap(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function badRequest(message: string): RefusedRequest {
  return new RefusedRequest(400, 'BAD_REQUEST', message);
}
