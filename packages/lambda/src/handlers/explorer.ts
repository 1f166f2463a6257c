import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createFront, createPagesDoor, frontOnly } from '@liaison/server';
import { answerOf, requestOf } from '../event.ts';
import type { Answer } from '../event.ts';
import { createExplorer } from '../explorer.ts';
import { readVariables } from '../runtime/environment.ts';
import { logFault } from '../runtime/fault-log.ts';
import { frontVariable } from '../runtime/front-variable.ts';

// The pages by themselves: a function that may read nothing, and is told nothing but what the front proves itself with.
const BESIDE = new URL('./', import.meta.url);
const VENDOR = ['graphiql.min.js', 'graphiql.min.css', 'react.production.min.js', 'react-dom.production.min.js'];
const explorer = createExplorer({
  assets: new URL('pages/', BESIDE),
  operations: new URL('schema/operations/', BESIDE),
  vendor: Object.fromEntries(VENDOR.map((name) => [name, new URL(`vendor/${name}`, BESIDE)])),
});
const front = createFront(readVariables(frontVariable).LIAISON_FRONT_SECRETS);
const answer = createPagesDoor({ pages: ({ path }) => explorer(path), onError: logFault });

/** Answers API Gateway events (payload format 2.0). */
export const handler = async (event: APIGatewayProxyEventV2): Promise<Answer> => {
  const passed = front(requestOf(event, new Date().toISOString(), new AbortController().signal));
  return answerOf(passed === null ? frontOnly() : await answer(passed));
};
