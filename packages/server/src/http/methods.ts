import type { HttpReply, HttpRequest } from './message.ts';
import { createErrorReply } from './reply.ts';

/** True for the methods that only read. */
export function isReadMethod({ method }: Pick<HttpRequest, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}

/**
 * Answers `OPTIONS`, and refuses methods that are not in `allow`. Null if the request has one of the other methods in it.
 * `allow` is the value of the header: `GET, HEAD, OPTIONS`.
 */
export function answerOtherMethod({ method }: HttpRequest, allow: string): HttpReply | null {
  if (method === 'OPTIONS') return { status: 204, headers: { allow }, body: '' };
  if (allow.split(', ').includes(method)) return null;
  const methods = allow.replace(/, (?=\w+$)/, ' and ');
  return createErrorReply(405, 'METHOD_NOT_ALLOWED', `Only ${methods} are answered here.`, { allow });
}
