import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ErrorCode } from '@liaison/kernel';

export type Answer = APIGatewayProxyStructuredResultV2;

export function json(statusCode: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** An error in the form that GraphQL clients read, for what never reached GraphQL. */
export function refusal(
  statusCode: number,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return json(statusCode, { errors: [{ message, extensions: { code } }] }, headers);
}
