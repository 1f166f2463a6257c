import type { ErrorCode } from '@liaison/kernel';

/** What is answered over HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function jsonReply(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  const body = JSON.stringify(value);
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}

/** An error in the form that GraphQL clients read, for what never reaches GraphQL. */
export function refusal(
  status: number,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return jsonReply(status, { errors: [{ message, extensions: { code } }] }, headers);
}

export function notAllowed(allow: string): Reply {
  return refusal(405, 'METHOD_NOT_ALLOWED', `Only ${allow.replace(', ', ' and ')} are answered here.`, { allow });
}
