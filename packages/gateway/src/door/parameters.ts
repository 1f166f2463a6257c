import type { HttpRequest } from '../http/message.ts';
import { RefusedRequest } from '../http/refused-request.ts';

/** What a request of GraphQL over HTTP holds; at least one of `query` and `documentId` is there. */
export interface Parameters {
  readonly query?: string;
  /** Of a document that the server holds: `sha256:…`, or the name of a trusted one's operation. */
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Reads the parameters from the address of a GET, or from the body of a POST. Throws `RefusedRequest`. */
export function readParameters(request: HttpRequest): Parameters {
  return request.method === 'POST' ? fromBody(request) : fromQuery(request);
}

function fromBody({ body, headers }: HttpRequest): Parameters {
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new RefusedRequest(415, 'UNSUPPORTED_MEDIA_TYPE', 'The content type of the body must be application/json.');
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new RefusedRequest(400, 'BAD_REQUEST', 'The body is not JSON. Send {"query": "…", "variables": {…}}.');
  }
  return checked(parsed as Record<string, unknown>);
}

function fromQuery({ query }: HttpRequest): Parameters {
  const given = new URLSearchParams(query);
  const json = (name: string): unknown => {
    const value = given.get(name);
    if (value === null) return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw new RefusedRequest(400, 'BAD_REQUEST', `The parameter ${name} is not JSON.`);
    }
  };
  return checked({
    query: given.get('query') ?? undefined,
    documentId: given.get('documentId') ?? undefined,
    operationName: given.get('operationName') ?? undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

function checked(given: Readonly<Record<string, unknown>>): Parameters {
  return given as Parameters;
}
