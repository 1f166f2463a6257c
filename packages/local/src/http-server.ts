import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Answer } from '@liaison/api';
import { createEvent } from './event.ts';

/** Anything that answers API Gateway events. */
export type EventHandler = (event: ReturnType<typeof createEvent>) => Promise<Answer>;

/** Lambda takes no larger request. */
const LARGEST_BODY = 6 * 1024 * 1024;
const ENDS_WITHIN_MS = 5000;

/** Serves HTTP by calling a Lambda handler, as API Gateway does. */
export function createHttpServer(handler: EventHandler, onError: (error: unknown) => void): Server {
  return createServer((request, response) => {
    answer(request, handler).then(
      (result) => {
        write(result, response, request.method === 'HEAD');
      },
      (error: unknown) => {
        onError(error);
        write(failure(500, 'Internal Server Error'), response, false);
      },
    );
  });
}

async function answer(request: IncomingMessage, handler: EventHandler): Promise<Answer> {
  const [path, rawQueryString] = splitOnce(request.url ?? '/', '?');
  if (!isDecodable(path)) return failure(400, 'Bad Request');
  const body = await readBody(request);
  if (body === null) {
    return failure(413, `Request Too Large: at most ${LARGEST_BODY} bytes.`, { connection: 'close' });
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

/** The whole body, or null as soon as it is larger than allowed; the rest is then thrown away. */
function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
      else resolve(null);
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.on('error', reject);
  });
}

function write(result: Answer, response: ServerResponse, isHead: boolean): void {
  response.statusCode = result.statusCode ?? 200;
  for (const [name, value] of Object.entries(result.headers ?? {})) {
    if (!isHead || name.toLowerCase() !== 'content-length') response.setHeader(name, String(value));
  }
  if (result.cookies) response.setHeader('set-cookie', result.cookies);
  response.end(Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8'));
}

/** What API Gateway answers itself. */
function failure(statusCode: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { statusCode, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ message }) };
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
