import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Answer } from '@liaison/lambda';
import { createPublicError } from '@liaison/kernel/reader';
import type { ErrorCode } from '@liaison/kernel/reader';
import { createEvent } from './event.ts';

/** Anything that answers API Gateway events. */
export type EventHandler = (event: ReturnType<typeof createEvent>) => Promise<Answer>;

export interface HttpServerOptions {
  /** How long a body may take to arrive; 10 s unless told otherwise. */
  readonly bodyTimeoutMs?: number;
}

/** Lambda takes no larger request. */
const LARGEST_BODY = 6 * 1024 * 1024;
const BODY_TIMEOUT_MS = 10_000;
const ENDS_WITHIN_MS = 5000;

/** Serves HTTP by calling a Lambda handler, as API Gateway does. */
export function createHttpServer(
  handler: EventHandler,
  onError: (error: unknown) => void,
  { bodyTimeoutMs = BODY_TIMEOUT_MS }: HttpServerOptions = {},
): Server {
  return createServer((request, response) => {
    answer(request, handler, bodyTimeoutMs).then(
      (result) => {
        write(result, response);
      },
      (error: unknown) => {
        if (request.destroyed && !request.complete) return;
        onError(error);
        write(failure(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.'), response);
      },
    );
  });
}

async function answer(request: IncomingMessage, handler: EventHandler, bodyTimeoutMs: number): Promise<Answer> {
  const [path, rawQueryString] = splitOnce(request.url ?? '/', '?');
  if (!isDecodable(path)) return failure(400, 'BAD_REQUEST', 'The address cannot be read.');
  const body = await readBody(request, bodyTimeoutMs);
  if (body === 'TOO_LARGE') {
    return failure(413, 'BODY_TOO_LARGE', `The body is larger than ${LARGEST_BODY} bytes.`, CLOSED);
  }
  if (body === 'TOO_SLOW') {
    return failure(408, 'BODY_TOO_SLOW', `The body did not arrive within ${bodyTimeoutMs} ms.`, CLOSED);
  }
  const event = createEvent({
    method: request.method ?? 'GET',
    path,
    rawQueryString,
    headers: request.headersDistinct,
    body,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
  });
  return handler(event);
}

/** The whole body, or what was wrong with it; the rest is then thrown away. Rejects when the caller goes before its end. */
function readBody(request: IncomingMessage, timeoutMs: number): Promise<Buffer | 'TOO_LARGE' | 'TOO_SLOW'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      resolve('TOO_SLOW');
    }, timeoutMs);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
      else resolve('TOO_LARGE');
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.on('error', reject);
    request.on('close', () => {
      clearTimeout(timer);
    });
  });
}

function write(result: Answer, response: ServerResponse): void {
  response.statusCode = result.statusCode ?? 200;
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  if (result.cookies) response.setHeader('set-cookie', result.cookies);
  response.end(Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8'));
}

const CLOSED = { connection: 'close' };

/** What is answered in front of the handler, where API Gateway would answer in words of its own. */
function failure(statusCode: number, code: ErrorCode, message: string, headers: Answer['headers'] = {}): Answer {
  const body = JSON.stringify({ errors: [createPublicError(code, message).toJSON()] });
  return { statusCode, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function isDecodable(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

/** Takes no more requests, and lets those under way end while there is time. */
export async function closeHttpServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeIdleConnections();
  const impatience = setTimeout(() => {
    server.closeAllConnections();
  }, ENDS_WITHIN_MS);
  await closed;
  clearTimeout(impatience);
}
