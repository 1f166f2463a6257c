import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { RequestContext } from '@liaison/kernel';
import type { ErrorHook } from '../errors.ts';
import { answerGraphQL } from './graphql-route.ts';
import { jsonReply, notAllowed, refusal } from './reply.ts';
import type { Reply } from './reply.ts';
import type { BodyLimits } from './request-body.ts';

export interface HttpServerOptions {
  readonly server: ApolloServer<RequestContext>;
  readonly onError: ErrorHook;
  /** 1 MB within 10 s unless told otherwise. */
  readonly bodyLimits?: BodyLimits | undefined;
}

const BODY_LIMITS: BodyLimits = { maxBytes: 1_000_000, timeoutMs: 10_000 };
/** Longer than a body may take: it ends only those that go on sending after they were refused. */
const REQUEST_TIMEOUT_MS = 30_000;
const ENDS_WITHIN_MS = 10_000;

/** Serves `/graphql` and `/health`; not listening yet. */
export function createHttpServer({ server, onError, bodyLimits = BODY_LIMITS }: HttpServerOptions): Server {
  const http = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort(new Error('The caller has gone.'));
    });
    route(request, server, bodyLimits, gone.signal).then(
      (reply) => {
        write(reply, request, response, http.listening);
      },
      (error: unknown) => {
        if (gone.signal.aborted) return;
        onError(error, { subgraph: undefined, path: undefined });
        const reply = refusal(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.');
        write(reply, request, response, http.listening);
      },
    );
  });
  return http;
}

async function route(
  request: IncomingMessage,
  server: ApolloServer<RequestContext>,
  limits: BodyLimits,
  signal: AbortSignal,
): Promise<Reply> {
  const { method = 'GET', url = '/' } = request;
  const at = url.indexOf('?');
  const [path, search] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
  if (path === '/graphql') {
    if (method !== 'GET' && method !== 'POST') return notAllowed('GET, POST');
    return answerGraphQL(server, request, search, limits, signal);
  }
  if (path === '/health') {
    return method === 'GET' || method === 'HEAD' ? jsonReply(200, { status: 'ok' }) : notAllowed('GET, HEAD');
  }
  return refusal(404, 'NOT_FOUND', 'There is nothing here. GraphQL is at /graphql.');
}

function write({ status, headers, body }: Reply, request: IncomingMessage, response: ServerResponse, stays: boolean) {
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Whoever keeps his connection open would keep a server that stops from ending.
  if (!stays) response.setHeader('connection', 'close');
  const bytes = Buffer.from(body, 'utf8');
  response.setHeader('content-length', bytes.length);
  response.writeHead(status);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Takes no more requests, and lets those under way end while there is time. */
export async function closeHttpServer(http: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    http.close(() => {
      resolve();
    });
  });
  const impatience = setTimeout(() => {
    http.closeAllConnections();
  }, ENDS_WITHIN_MS);
  await closed;
  clearTimeout(impatience);
}
