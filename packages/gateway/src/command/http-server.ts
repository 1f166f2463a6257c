import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Door } from '../door/door.ts';
import type { ErrorHook } from '../errors.ts';
import type { HttpReply } from '../http/message.ts';
import { refusal } from '../http/reply.ts';
import { readBody } from './request-body.ts';
import type { BodyLimits } from './request-body.ts';

export interface HttpServerOptions {
  readonly door: Door;
  readonly onError: ErrorHook;
  /** 1 MB within 10 s unless told otherwise. */
  readonly bodyLimits?: BodyLimits | undefined;
}

const BODY_LIMITS: BodyLimits = { maxBytes: 1_000_000, timeoutMs: 10_000 };
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

async function answer(request: IncomingMessage, door: Door, limits: BodyLimits, signal: AbortSignal) {
  const body = await readBody(request, limits);
  if (body.kind === 'too-large') {
    return refusal(413, 'BODY_TOO_LARGE', `The body is larger than ${limits.maxBytes} bytes.`, { connection: 'close' });
  }
  if (body.kind === 'too-slow') {
    const message = `The body did not arrive within ${limits.timeoutMs} ms.`;
    return refusal(408, 'BODY_TOO_SLOW', message, { connection: 'close' });
  }
  const { method = 'GET', url = '/' } = request;
  const at = url.indexOf('?');
  return door({
    id: randomUUID(),
    method,
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at + 1),
    headers: endToEndHeaders(request),
    body: body.text,
    sourceAddress: request.socket.remoteAddress ?? '',
    now: new Date().toISOString(),
    signal,
  });
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

function write(
  { status, headers, body }: HttpReply,
  request: IncomingMessage,
  response: ServerResponse,
  stays: boolean,
) {
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Whoever keeps his connection open would keep a server that stops from ending.
  if (!stays) response.setHeader('connection', 'close');
  const bytes = Buffer.from(body);
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
