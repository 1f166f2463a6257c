import type { ErrorCode } from '@liaison/kernel/reader';
import type { HttpReply } from './message.ts';

export function jsonReply(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpReply {
  const body = JSON.stringify(value);
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body,
  };
}

/** An error in the form that GraphQL clients read, for what never reaches GraphQL. */
export function refusal(
  status: number,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HttpReply {
  return jsonReply(status, { errors: [{ message, extensions: { code } }] }, headers);
}

/** `allow` is the header's value: `GET, HEAD`. */
export function notAllowed(allow: string): HttpReply {
  const named = allow.replace(/, (?=\w+$)/, ' and ');
  return refusal(405, 'METHOD_NOT_ALLOWED', `Only ${named} are answered here.`, { allow });
}

/** What is answered to `OPTIONS`; `allow` as above. */
export function noContent(allow: string): HttpReply {
  return { status: 204, headers: { allow }, body: '' };
}
