import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Pipeline } from '../pipeline.ts';
import type { ErrorHook } from '@liaison/gateway';
import { LARGEST_BODY_BYTES, tooLarge } from '../http/json-body.ts';
import type { HttpReply } from '../http/message.ts';
import { RefusedRequest } from '../http/refused-request.ts';
import { createErrorReply } from '../http/reply.ts';
import { readBody } from './request-body.ts';
import type { Body, BodyLimits } from './request-body.ts';

export interface HttpServerOptions {
  readonly door: Pipeline;
  readonly onError: ErrorHook;
  /** As much as the door reads, within 10 s, unless told otherwise. */
  readonly bodyLimits?: BodyLimits | undefined;
}

const BODY_LIMITS: BodyLimits = { maxBytes: LARGEST_BODY_BYTES, timeoutMs: 10_000 };
/** Longer than a body may take: it ends only those that go on sending after they were refused. */
const REQUEST_TIMEOUT_MS = 30_000;
const ENDS_WITHIN_MS = 10_000;

/** Stands a door on a socket; not listening yet. */
export function createHttpServer({ door, onError, bodyLimits = BODY_LIMITS }: HttpServerOptions): Server {
  const http = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort(new Error('The caller has gone.'));
    });
    answer(request, door, bodyLimits, gone.signal).then(
      (reply) => {
        write(reply, response, http.listening);
      },
      (error: unknown) => {
        if (gone.signal.aborted) return;
        onError(error, { subgraph: undefined, path: undefined });
        const reply = createErrorReply(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.');
        write(reply, response, false);
      },
    );
  });
  return http;
}

async function answer(request: IncomingMessage, door: Pipeline, limits: BodyLimits, signal: AbortSignal) {
  const body = await readBody(request, limits);
  const { method = 'GET', url = '/' } = request;
  const at = url.indexOf('?');
  const reply = await door({
    id: randomUUID(),
    method,
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at + 1),
    headers: endToEndHeaders(request),
    body: body.kind === 'complete' ? body.text : '',
    bodyRefusal: refusalOf(body, limits),
    sourceAddress: request.socket.remoteAddress ?? '',
    now: new Date().toISOString(),
    signal,
  });
  // What else of the body comes would be taken for the next request.
  return body.kind === 'complete' ? reply : { ...reply, headers: { ...reply.headers, connection: 'close' } };
}

function refusalOf({ kind }: Body, { maxBytes, timeoutMs }: BodyLimits): RefusedRequest | undefined {
  if (kind === 'too-large') return tooLarge(maxBytes);
  if (kind === 'complete') return undefined;
  return new RefusedRequest(408, 'BODY_TOO_SLOW', `The body did not arrive within ${timeoutMs} ms.`);
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

function write({ status, headers, body }: HttpReply, response: ServerResponse, stays: boolean): void {
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Whoever keeps his connection open would keep a server that stops from ending.
  if (!stays) response.setHeader('connection', 'close');
  response.writeHead(status);
  response.end(body);
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
