import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Answer } from '../../packages/lambda/src/event.ts';
import type { Ask } from '../gateway/gateways/candidate.ts';
import { eventOf } from '../gateway/gateways/event.ts';
import type { Question } from '../gateway/operations.ts';
import { operationIn } from './operation-name.ts';
import type { DoorSettings } from './settings.ts';
import type { Part } from './variants.ts';

/** Asks by API Gateway events, in the way that the parts ask for; throws on anything but a whole answer. */
export function createAsk(
  settings: Pick<DoorSettings, 'key' | 'token'>,
  has: ReadonlySet<Part>,
  handler: (event: APIGatewayProxyEventV2) => Promise<Answer>,
): Ask {
  const given: Record<string, string> = {
    accept: 'application/json',
    host: 'localhost',
    ...(has.has('key') && { 'x-api-key': settings.key }),
    ...(has.has('token') && { authorization: `Bearer ${settings.token}` }),
    ...(has.has('br') && { 'accept-encoding': 'br' }),
    ...(has.has('gzip') && { 'accept-encoding': 'gzip' }),
  };
  const tags = new Map<string, string>();
  return async (question) => {
    const parameters = has.has('trusted') ? byId(question) : question;
    const tag = has.has('revalidate') ? tags.get(question.query) : undefined;
    const headers = tag === undefined ? given : { ...given, 'if-none-match': tag };
    const answer = await handler(has.has('get') ? get(parameters, headers) : post(parameters, headers));
    if (answer.statusCode !== (tag === undefined ? 200 : 304)) throw new Error(JSON.stringify(answer).slice(0, 500));
    tags.set(question.query, String(answer.headers?.['etag']));
    return answer.body ?? '';
  };
}

function byId(question: Question): object {
  return { documentId: operationIn(question), variables: question.variables };
}

function post(parameters: object, headers: Readonly<Record<string, string>>): APIGatewayProxyEventV2 {
  const typed = { ...headers, 'content-type': 'application/json' };
  return eventOf({ method: 'POST', headers: typed, body: JSON.stringify(parameters) });
}

function get(parameters: object, headers: Readonly<Record<string, string>>): APIGatewayProxyEventV2 {
  const given = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return eventOf({ method: 'GET', headers, query: new URLSearchParams(given).toString() });
}
