import type { Address } from './address.ts';

/**
 * Headers that are never passed on: those of one connection (RFC 9110 §7.6.1), those that describe the caller's own
 * request, and cookies, which a browser sends unasked and which belong to the gateway's host.
 */
const NEVER_FORWARDED: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'content-type',
  'content-encoding',
  'accept',
  'accept-encoding',
  'expect',
  'cookie',
  'cookie2',
  'set-cookie',
]);

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
/** The characters that a header may have: a caller's value with any other is left out, not passed on. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

const OWN_HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
} as const;

export interface HeaderRules {
  readonly address: Address;
  /** Names, in any case, of the caller's headers that are passed on. */
  readonly forwardHeaders: readonly string[];
  /** Sent with every request; stronger than what is passed on. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The headers of a request to the subgraph, given those of the caller. Throws for a name that is never passed on. */
export function createRequestHeaders(rules: HeaderRules): (incoming: ReadonlyMap<string, string>) => Headers {
  const forwarded = rules.forwardHeaders.map(forwardableHeader);
  const constant = new Headers(rules.headers);
  const { authorization } = rules.address;
  if (authorization !== undefined && !constant.has('authorization')) constant.set('authorization', authorization);
  for (const [name, value] of Object.entries(OWN_HEADERS)) constant.set(name, value);
  return (incoming) => {
    const headers = new Headers();
    for (const name of forwarded) {
      const value = incoming.get(name);
      if (value !== undefined && HEADER_VALUE.test(value)) headers.set(name, value);
    }
    for (const [name, value] of constant) headers.set(name, value);
    return headers;
  };
}

/** The name in lower case. Throws if a header of that name is never forwarded. */
export function forwardableHeader(name: string): string {
  const lower = name.toLowerCase();
  if (!HEADER_NAME.test(lower)) throw new TypeError(`"${name}" is not the name of an HTTP header.`);
  if (NEVER_FORWARDED.has(lower)) throw new TypeError(`The header "${lower}" cannot be passed on to subgraphs.`);
  return lower;
}
