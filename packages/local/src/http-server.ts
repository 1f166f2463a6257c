import type { Server } from 'node:http';
import type { Answer } from '@liaison/lambda';
import { createErrorReply, createHttpServer as createServer } from '@liaison/server';
import type { HttpReply, HttpRequest } from '@liaison/server';
import { createEvent } from './event.ts';

/** Anything that answers API Gateway events. */
export type EventHandler = (event: ReturnType<typeof createEvent>) => Promise<Answer>;

/** Lambda accepts no larger request. */
const LARGEST_BODY_BYTES = 6 * 1024 * 1024;
const BODY_TIMEOUT_MS = 10_000;

/** Serves HTTP by calling a Lambda handler, as API Gateway does. */
export function createHttpServer(
  handler: EventHandler,
  onError: (error: unknown) => void,
  { bodyTimeoutMs = BODY_TIMEOUT_MS }: { readonly bodyTimeoutMs?: number } = {},
): Server {
  const bodyLimits = { maxBytes: LARGEST_BODY_BYTES, timeoutMs: bodyTimeoutMs };
  return createServer((request) => callHandler(handler, request), onError, bodyLimits);
}

/** Makes an event of the request, and a reply of the answer. Refuses requests that API Gateway would not pass on. */
async function callHandler(handler: EventHandler, request: HttpRequest): Promise<HttpReply> {
  const { bodyRefusal } = request;
  if (!isDecodable(request.path)) return createErrorReply(400, 'BAD_REQUEST', 'The address cannot be read.');
  if (bodyRefusal) return createErrorReply(bodyRefusal.status, bodyRefusal.code, bodyRefusal.message);
  const answer = await handler(
    createEvent({
      method: request.method,
      path: request.path,
      rawQueryString: request.query,
      headers: Object.fromEntries(request.headers),
      body: Buffer.from(request.body),
      sourceIp: request.sourceAddress,
      now: request.now,
    }),
  );
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    status: answer.statusCode ?? 200,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8'),
  };
}

function isDecodable(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}
