import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { acceptedLanguages, createRequestContext, PUBLIC } from '@liaison/kernel';
import type { Instant, RequestContext } from '@liaison/kernel';

/** API Gateway gives up after 30 s; a request that takes longer than this is abandoned, with what it asked for. */
const LONGEST_REQUEST_MS = 25_000;

/** Who asks, in which languages and when. Without credentials it is the public. */
export function contextOf(event: APIGatewayProxyEventV2, now: Instant): RequestContext {
  return createRequestContext({
    actor: PUBLIC,
    languages: acceptedLanguages(event.headers['accept-language']),
    now,
    headers: headersOf(event),
    signal: AbortSignal.timeout(LONGEST_REQUEST_MS),
  });
}

function headersOf({ headers }: APIGatewayProxyEventV2): ReadonlyMap<string, string> {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return new Map(given.map(([name, value]) => [name.toLowerCase(), value]));
}
