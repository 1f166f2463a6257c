import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ErrorHook } from '@liaison/gateway';
import { LARGEST_BODY_BYTES, refuseLargeBody } from './http/json-body.ts';
import type { HttpReply, HttpRequest } from './http/message.ts';
import { RefusedRequest } from './http/refused-request.ts';
import { createErrorReply } from './http/reply.ts';

/** The size of a request's body, and the time it may take to arrive. */
export interface BodyLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** The body of a request; `refusal` says why it is not complete. */
interface Body {
  readonly text: string;
  readonly refusal?: RefusedRequest;
}

export const BODY_LIMITS: BodyLimits = { maxBytes: LARGEST_BODY_BYTES, timeoutMs: 10_000 };
/** Longer than the limit of a body: it ends the connections of callers who go on sending after a refusal. */
const REQUEST_TIMEOUT_MS = 30_000;
const STOPS_WITHIN_MS = 10_000;

/** The HTTP server on Node. `answer` is a pipeline, or calls a Lambda handler. The caller lets it listen. */
export function createHttpServer(
  answer: (request: HttpRequest) => Promise<HttpReply>,
  onError: ErrorHook,
  bodyLimits: BodyLimits = BODY_LIMITS,
): Server {
  const http = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (incoming, response) => {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort(new Error('The caller has gone.'));
    });
    answerIncoming(incoming, answer, bodyLimits, gone.signal).then(
      (reply) => {
        writeReply(reply, response, http.listening);
      },
      (error: unknown) => {
        if (gone.signal.aborted) return;
        onError(error, { subgraph: undefined, path: undefined });
        const reply = createErrorReply(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.');
        writeReply(reply, response, false);
      },
    );
  });
  return http;
}

/** Accepts no more requests, and gives those that are running ten seconds to end. */
export async function closeHttpServer(http: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    http.close(() => {
      resolve();
    });
  });
  const timer = setTimeout(() => {
    http.closeAllConnections();
  }, STOPS_WITHIN_MS);
  await closed;
  clearTimeout(timer);
}

async function answerIncoming(
  incoming: IncomingMessage,
  answer: (request: HttpRequest) => Promise<HttpReply>,
  limits: BodyLimits,
  signal: AbortSignal,
): Promise<HttpReply> {
  const { text, refusal } = await readBody(incoming, limits);
  const { method = 'GET', url = '/' } = incoming;
  const at = url.indexOf('?');
  const reply = await answer({
    id: randomUUID(),
    method,
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at + 1),
    headers: readHeaders(incoming),
    body: text,
    bodyRefusal: refusal,
    sourceAddress: incoming.socket.remoteAddress ?? '',
    now: new Date().toISOString(),
    signal,
  });
  // Node would read the rest of an incomplete body as the next request.
  return refusal === undefined ? reply : { ...reply, headers: { ...reply.headers, connection: 'close' } };
}

/** Reads the body and counts its bytes as they arrive. Rejects if the caller goes away before the end. */
function readBody(incoming: IncomingMessage, { maxBytes, timeoutMs }: BodyLimits): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (body: Body): void => {
      clearTimeout(timer);
      incoming.off('data', take);
      resolve(body);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > maxBytes) settle({ text: '', refusal: refuseLargeBody(maxBytes) });
      else chunks.push(chunk);
    };
    const timer = setTimeout(() => {
      const message = `The body did not arrive within ${timeoutMs} ms.`;
      settle({ text: '', refusal: new RefusedRequest(408, 'BODY_TOO_SLOW', message) });
    }, timeoutMs);
    incoming.on('data', take);
    incoming.once('end', () => {
      settle({ text: Buffer.concat(chunks).toString('utf8') });
    });
    incoming.once('close', () => {
      clearTimeout(timer);
      reject(new Error('The caller went away before the end of the request.'));
    });
  });
}

/**
 * All headers but those that `Connection` names, which are for this connection only (RFC 9110 §7.6.1). Several values of one
 * header are joined by commas, several cookies by semicolons.
 */
function readHeaders({ headers: { connection = '' }, headersDistinct }: IncomingMessage): ReadonlyMap<string, string> {
  const named = new Set(connection.split(',').map((name) => name.trim().toLowerCase()));
  const kept = Object.entries(headersDistinct).flatMap(([name, values]) => {
    if (values === undefined || named.has(name)) return [];
    return [[name, values.join(name === 'cookie' ? '; ' : ', ')] as const];
  });
  return new Map(kept);
}

function writeReply({ status, headers, body }: HttpReply, response: ServerResponse, keepsOpen: boolean): void {
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // An open connection would keep a server that stops from ending.
  if (!keepsOpen) response.setHeader('connection', 'close');
  response.statusCode = status;
  response.end(body);
}
