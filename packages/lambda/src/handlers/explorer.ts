import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createPagesPipeline } from '@liaison/server';
import { toLambdaAnswer, toHttpRequest } from '../event.ts';
import type { Answer } from '../event.ts';
import { createExplorer } from '../explorer.ts';
import { readVariables } from '../runtime/environment.ts';
import { frontVariable } from '../runtime/front-variable.ts';
import { logFault } from '../runtime/log.ts';

// The pages alone. This function has no permissions, and knows no secret but that of the front.
const BESIDE = new URL('./', import.meta.url);
const VENDOR = ['graphiql.min.js', 'graphiql.min.css', 'react.production.min.js', 'react-dom.production.min.js'];
const explorer = createExplorer({
  assets: new URL('pages/', BESIDE),
  operations: new URL('schema/operations/', BESIDE),
  vendor: Object.fromEntries(VENDOR.map((name) => [name, new URL(`vendor/${name}`, BESIDE)])),
});
const answer = createPagesPipeline({
  pages: ({ path }) => explorer(path),
  frontSecrets: readVariables(frontVariable).LIAISON_FRONT_SECRETS,
  onError: logFault,
});

/** Answers API Gateway events (payload format 2.0). */
export const handler = async (event: APIGatewayProxyEventV2): Promise<Answer> =>
  toLambdaAnswer(await answer(toHttpRequest(event, new Date().toISOString(), new AbortController().signal)));
