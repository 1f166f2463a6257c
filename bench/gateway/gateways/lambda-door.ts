import type { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { RequestContext } from '@liaison/kernel';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { newContext } from '../layers/context.ts';
import type { Ask } from './candidate.ts';

/** Every Apollo Server is asked as the product is: by API Gateway events. */
export function lambdaDoor(server: ApolloServer<RequestContext>): Ask {
  const integrated = server as unknown as Parameters<typeof startServerAndCreateLambdaHandler>[0];
  const handler = startServerAndCreateLambdaHandler(integrated, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
    context: async () => newContext(),
  });
  return async (question) => {
    const answer = await handler(event(JSON.stringify(question)), {} as Context, () => undefined);
    if (typeof answer !== 'object' || answer.body === undefined) throw new Error('The event was not answered.');
    return answer.body;
  };
}

function event(body: string): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', accept: 'application/json', host: 'localhost' },
    requestContext: {
      accountId: 'bench',
      apiId: 'bench',
      domainName: 'localhost',
      domainPrefix: '',
      http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: 'bench',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body,
    isBase64Encoded: false,
  };
}
