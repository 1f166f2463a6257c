import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Instant } from '@liaison/kernel/values';

/** An HTTP request, as API Gateway passes it on. */
export interface HttpRequest {
  readonly method: string;
  /** The path in the request line, without the query. */
  readonly path: string;
  /** Without the question mark. */
  readonly rawQueryString?: string;
  /** Several values of one name are joined by commas. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: string | Buffer | undefined;
  readonly sourceIp?: string;
  readonly now?: Instant;
}

const TEXT = /^(?:text\/|application\/(?:[\w.+-]+\+)?(?:json|xml)\b|application\/javascript\b)/i;

/**
 * The event that an API Gateway HTTP API makes of a request (payload format 2.0): header names are in lower case,
 * cookies are apart, and a body that is not text is in base64.
 */
export function createEvent(request: HttpRequest): APIGatewayProxyEventV2 {
  const { method, rawQueryString = '', sourceIp = '127.0.0.1', now = new Date().toISOString() } = request;
  const { cookie, ...headers } = joined(request.headers ?? {});
  const rawPath = decodeURI(request.path);
  const body = bodyOf(request.body, headers);
  const query = queryParameters(rawQueryString);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers,
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    ...(query && { queryStringParameters: query }),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: headers['host'] ?? 'localhost',
      domainPrefix: 'local',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp, userAgent: headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now,
      timeEpoch: Date.parse(now),
    },
    ...body,
  };
}

function joined(headers: NonNullable<HttpRequest['headers']>): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name.toLowerCase(), typeof value === 'string' ? value : value.join(',')] as const];
  });
  return Object.fromEntries(entries);
}

function queryParameters(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined;
  const values: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = values[name];
    values[name] = earlier === undefined ? value : `${earlier},${value}`;
  }
  return values;
}

function bodyOf(
  body: string | Buffer | undefined,
  headers: Readonly<Record<string, string>>,
): Pick<APIGatewayProxyEventV2, 'isBase64Encoded'> & { body?: string } {
  if (body === undefined || body.length === 0) return { isBase64Encoded: false };
  if (typeof body === 'string') return { body, isBase64Encoded: false };
  const isText = TEXT.test(headers['content-type'] ?? '') && headers['content-encoding'] === undefined;
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}
