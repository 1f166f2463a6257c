import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { acceptedLanguages, createRequestContext, PUBLIC } from '@liaison/kernel';
import type { Actor, Instant, RequestContext } from '@liaison/kernel';

/** API Gateway gives up after 30 s; a request that takes longer than this is abandoned, with what it asked for. */
const LONGEST_REQUEST_MS = 25_000;

/** Finds out who asks; throws an error with the code `UNAUTHENTICATED` for credentials that do not hold. */
export type Identify = (headers: ReadonlyMap<string, string>) => Promise<Actor>;

/** Where nobody can be known. */
export const everybodyIsPublic: Identify = () => Promise.resolve(PUBLIC);

/** Who asks, in which languages and when. Without credentials it is the public. */
export async function contextOf(
  event: APIGatewayProxyEventV2,
  now: Instant,
  identify: Identify,
): Promise<RequestContext> {
  const headers = headersOf(event);
  return createRequestContext({
    actor: await identify(headers),
    languages: acceptedLanguages(event.headers['accept-language']),
    now,
    headers,
    signal: AbortSignal.timeout(LONGEST_REQUEST_MS),
  });
}

function headersOf({ headers }: APIGatewayProxyEventV2): ReadonlyMap<string, string> {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return new Map(given.map(([name, value]) => [name.toLowerCase(), value]));
}
