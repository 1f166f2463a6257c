import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export interface EventParts {
  readonly method: 'GET' | 'POST';
  /** Without the question mark. */
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What API Gateway makes of a request. */
export function eventOf({ method, query = '', headers, body }: EventParts): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/graphql',
    rawQueryString: query,
    headers,
    requestContext: {
      accountId: 'bench',
      apiId: 'bench',
      domainName: 'localhost',
      domainPrefix: '',
      http: { method, path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'bench' },
      requestId: 'bench',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(body !== undefined && { body }),
    isBase64Encoded: false,
  };
}

/** A question as a client posts it. */
export function postEvent(body: object): APIGatewayProxyEventV2 {
  const headers = { 'content-type': 'application/json', accept: 'application/json', host: 'localhost' };
  return eventOf({ method: 'POST', headers, body: JSON.stringify(body) });
}
