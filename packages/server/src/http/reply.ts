import type { ErrorCode } from '@liaison/kernel/reader';
import type { HttpReply } from './message.ts';

type Headers = Readonly<Record<string, string>>;

export function createJsonReply(status: number, value: unknown, headers: Headers = {}): HttpReply {
  const body = JSON.stringify(value);
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body,
  };
}

/** A reply with one error, in the form that GraphQL clients read. For requests that never reach GraphQL. */
export function createErrorReply(status: number, code: ErrorCode, message: string, headers: Headers = {}): HttpReply {
  return createJsonReply(status, { errors: [{ message, extensions: { code } }] }, headers);
}

/** Adds header names to `Vary`: each once, in lower case and in order. */
export function addVary(headers: Headers, names: readonly string[]): Headers {
  const present = (headers['vary'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  const all = new Set([...present, ...names].filter((name) => name !== ''));
  return { ...headers, vary: [...all].sort().join(', ') };
}

/** Tells browsers to believe the content type. */
export function forbidSniffing(reply: HttpReply): HttpReply {
  return { ...reply, headers: { ...reply.headers, 'x-content-type-options': 'nosniff' } };
}
