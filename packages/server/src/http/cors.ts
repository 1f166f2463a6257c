import { CORS_EXPOSED_HEADERS, CORS_REQUEST_HEADERS } from './headers.ts';
import type { HttpReply, HttpRequest } from './message.ts';
import { addVary } from './reply.ts';

/** Origins whose pages may read answers, such as `https://app.example.org`; `*` for all origins. */
export type CorsOrigins = '*' | readonly string[];

const METHODS = 'GET, HEAD, POST';
const REQUEST_HEADERS = CORS_REQUEST_HEADERS.join(', ');
const EXPOSED_HEADERS = CORS_EXPOSED_HEADERS.join(', ');
/** A day. Browsers keep it for two hours to a day. */
const MAX_AGE_SECONDS = 86_400;

/**
 * Tells browsers which pages may read answers (Fetch, "CORS protocol"). Never with credentials: the server uses no
 * cookies.
 */
export interface Cors {
  readonly isAllowed: (origin: string) => boolean;
  /** Adds the CORS headers to a reply. */
  readonly mark: (request: HttpRequest, reply: HttpReply) => HttpReply;
}

/**
 * Throws if an origin is not written as browsers write it: scheme, host and port, without a path, a default port, or
 * capital letters.
 */
export function parseCorsOrigins(origins: readonly string[]): CorsOrigins {
  if (origins.includes('*')) return '*';
  const wrong = origins.find((origin) => !/^https?:/.test(origin) || URL.parse(origin)?.origin !== origin);
  if (wrong === undefined) return origins;
  throw new Error(`An origin is written as https://app.example.org, not as ${wrong}.`);
}

export function createCors(origins: CorsOrigins): Cors {
  const allowed = new Set(origins);
  const isAllowed = (origin: string): boolean => origins === '*' || allowed.has(origin);
  const mark = (request: HttpRequest, reply: HttpReply): HttpReply => {
    // A reply that is the same for all origins does not vary by them.
    const headers = origins === '*' || allowed.size === 0 ? reply.headers : addVary(reply.headers, ['origin']);
    const origin = request.headers.get('origin');
    if (origin === undefined || !isAllowed(origin)) {
      return origins === '*'
        ? { ...reply, headers: { ...headers, ...createAnswerHeaders('*') } }
        : { ...reply, headers };
    }
    const answered = { ...headers, ...createAnswerHeaders(origins === '*' ? '*' : origin) };
    if (!isPreflight(request)) return { ...reply, headers: answered };
    return { ...reply, headers: { ...answered, ...PREFLIGHT_HEADERS } };
  };
  return { isAllowed, mark };
}

function isPreflight({ method, headers }: HttpRequest): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}

function createAnswerHeaders(origin: string): Readonly<Record<string, string>> {
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED_HEADERS };
}

const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': REQUEST_HEADERS,
  'access-control-max-age': String(MAX_AGE_SECONDS),
};
