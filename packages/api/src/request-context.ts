import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { acceptedLanguages, createRequestContext } from '@liaison/kernel';
import type { Actor, Instant, RequestContext } from '@liaison/kernel';

/** API Gateway gives up after 30 s; a request that takes longer than this is abandoned, with what it asked for. */
const LONGEST_REQUEST_MS = 25_000;

/** In which languages, when and by whom something is asked. */
export function contextOf(headers: ReadonlyMap<string, string>, now: Instant, actor: Actor): RequestContext {
  return createRequestContext({
    actor,
    languages: acceptedLanguages(headers.get('accept-language')),
    now,
    headers,
    signal: AbortSignal.timeout(LONGEST_REQUEST_MS),
  });
}

/** The request's headers, names in lower case. */
export function headersOf({ headers }: APIGatewayProxyEventV2): ReadonlyMap<string, string> {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return new Map(given.map(([name, value]) => [name.toLowerCase(), value]));
}
