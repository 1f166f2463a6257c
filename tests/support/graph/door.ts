import type { ApolloServer } from '@apollo/server';
import { PUBLIC } from '@liaison/kernel/reader';
import type { Caller } from '../../../packages/server/src/identity/caller.ts';
import { createPipeline, DocumentLimiter, Documents } from '@liaison/server';
import type { Pipeline, ServerOptions, ServerContext, HttpReply, HttpRequest } from '@liaison/server';

/** A caller without credentials whom nothing is refused for want of units. */
export const STRANGER: Caller = {
  actor: PUBLIC,
  credentials: 'NONE',
  bucket: 'address:192.0.2.1',
  allowance: { unitsPerOperation: Infinity, unitsPerMinute: Infinity },
};

export function doorTo(server: ApolloServer<ServerContext>, options: Partial<ServerOptions> = {}): Pipeline {
  return createPipeline(server, {
    identify: async () => STRANGER,
    documents: new Documents(),
    limiter: new DocumentLimiter(),
    deadlineMs: 25_000,
    onError: () => undefined,
    ...options,
  });
}

/** A request as it comes to a door; a POST of GraphQL unless told otherwise. */
export function requestTo(
  parts: Partial<Omit<HttpRequest, 'headers'>> & { headers?: Record<string, string> },
): HttpRequest {
  const { headers = {}, ...others } = parts;
  const method = others.method ?? 'POST';
  const given = method === 'POST' ? { 'content-type': 'application/json', ...headers } : headers;
  return {
    id: 'a-request',
    method,
    path: '/graphql',
    query: '',
    body: '',
    sourceAddress: '192.0.2.1',
    now: '2027-03-01T09:00:00Z',
    signal: new AbortController().signal,
    ...others,
    headers: new Map(Object.entries(given)),
  };
}

/** The body of a reply, as text. */
export function textOf({ body }: HttpReply): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
}
