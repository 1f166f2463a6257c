import type { IncomingMessage } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import { acceptedLanguages, createRequestContext, PUBLIC } from '@liaison/kernel';
import type { RequestContext } from '@liaison/kernel';
import { refusal } from './reply.ts';
import type { Reply } from './reply.ts';
import { readBody } from './request-body.ts';
import type { BodyLimits } from './request-body.ts';

/** Answers a GET or POST of GraphQL. `signal` is aborted when the caller has gone; what is under way for him then ends. */
export async function answerGraphQL(
  server: ApolloServer<RequestContext>,
  request: IncomingMessage,
  search: string,
  limits: BodyLimits,
  signal: AbortSignal,
): Promise<Reply> {
  const body = request.method === 'POST' ? await parsedBody(request, limits) : { value: undefined };
  if ('refused' in body) return body.refused;
  const incoming = endToEndHeaders(request);
  const headers = new HeaderMap();
  for (const [name, value] of incoming) headers.set(name, value);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'GET', headers, search, body: body.value },
    context: async () =>
      createRequestContext({
        actor: PUBLIC,
        languages: acceptedLanguages(incoming.get('accept-language')),
        now: new Date().toISOString(),
        headers: incoming,
        signal,
      }),
  });
  if (answer.body.kind !== 'complete') throw new Error('Apollo Server answered in pieces, which nobody asked for.');
  return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), body: answer.body.string };
}

async function parsedBody(
  request: IncomingMessage,
  limits: BodyLimits,
): Promise<{ value: unknown } | { refused: Reply }> {
  const body = await readBody(request, limits);
  if (body.kind === 'too-large') {
    return { refused: refusal(413, 'BAD_REQUEST', `The body is larger than ${limits.maxBytes} bytes.`) };
  }
  if (body.kind === 'too-slow') {
    const message = `The body did not arrive within ${limits.timeoutMs} ms.`;
    return { refused: refusal(408, 'BAD_REQUEST', message, { connection: 'close' }) };
  }
  // Anything else than JSON is for Apollo Server to refuse, which tells simple cross-site requests by their type.
  if (!isJson(request.headers['content-type'])) return { value: undefined };
  try {
    return { value: JSON.parse(body.text) as unknown };
  } catch {
    const message = 'The body is not JSON. Send {"query": "…", "variables": {…}}.';
    return { refused: refusal(400, 'BAD_REQUEST', message) };
  }
}

function isJson(contentType = ''): boolean {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

/** Without the headers that hold for this connection only: those that `Connection` names (RFC 9110 §7.6.1). */
function endToEndHeaders({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  const named = new Set((headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()));
  const kept = Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined || named.has(name)) return [];
    return [[name, Array.isArray(value) ? value.join(', ') : value] as const];
  });
  return new Map(kept);
}
