import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { HttpReply, HttpRequest } from '@liaison/server';
import type { Instant } from '@liaison/kernel/values';

/** The answer to API Gateway. */
export type Answer = APIGatewayProxyStructuredResultV2;

/** The request in an API Gateway event (payload format 2.0). `now` is the instant of arrival. */
export function toHttpRequest(event: APIGatewayProxyEventV2, now: Instant, signal: AbortSignal): HttpRequest {
  const { body = '', headers, isBase64Encoded, rawPath, rawQueryString, requestContext } = event;
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), value] as const],
  );
  return {
    id: requestContext.requestId,
    method: requestContext.http.method,
    path: rawPath.length > 1 ? rawPath.replace(/\/$/, '') : rawPath,
    query: rawQueryString,
    headers: new Map(given),
    body: isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
    sourceAddress: requestContext.http.sourceIp,
    now,
    signal,
  };
}

/** Text is sent as it is; bytes, such as a compressed body, in base64. */
export function toLambdaAnswer({ status, headers: given, body }: HttpReply): Answer {
  // API Gateway sets the length itself.
  const headers = Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'content-length'));
  if (typeof body === 'string') return { statusCode: status, headers, body };
  return { statusCode: status, headers, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
}
