import type { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { RequestContext } from '@liaison/kernel/reader';
import type { Context } from 'aws-lambda';
import { newContext } from '../layers/context.ts';
import type { Ask } from './candidate.ts';
import { postEvent } from './event.ts';

/** Every other Apollo Server is asked as the product is: by API Gateway events. */
export function lambdaDoor<Asked extends RequestContext>(server: ApolloServer<Asked>): Ask {
  const integrated = server as unknown as Parameters<typeof startServerAndCreateLambdaHandler>[0];
  const handler = startServerAndCreateLambdaHandler(integrated, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
    context: async () => newContext(),
  });
  return async (question) => {
    const answer = await handler(postEvent(question), {} as Context, () => undefined);
    if (typeof answer !== 'object' || answer.body === undefined) throw new Error('The event was not answered.');
    return answer.body;
  };
}
