import { connectionFault, parseAddress } from '@liaison/gateway';

/** Subgraphs did not answer at the start. The message names each of them, its address and the reason. */
export class UnreachableSubgraphsError extends Error {
  override readonly name = 'UnreachableSubgraphsError';
}

/**
 * Sends `{ __typename }` to every subgraph. Any HTTP answer will do: the subgraph may want a key, or still be starting.
 * Throws `UnreachableSubgraphsError` for subgraphs that do not answer.
 */
export async function checkReachable(urls: ReadonlyMap<string, string>, timeoutMs: number): Promise<void> {
  const faults = await Promise.all([...urls].map(([name, url]) => findFault(name, url, timeoutMs)));
  const unreachable = faults.filter((fault) => fault !== null);
  if (unreachable.length > 0) throw new UnreachableSubgraphsError(unreachable.join('\n'));
}

async function findFault(name: string, url: string, timeoutMs: number): Promise<string | null> {
  const address = parseAddress(url);
  if (address === null) return `The subgraph "${name}" has no http or https URL.`;
  try {
    const response = await fetch(address.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(address.authorization === undefined ? {} : { authorization: address.authorization }),
      },
      body: JSON.stringify({ query: '{ __typename }' }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return null;
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const reason = isLate ? `there was no answer within ${timeoutMs} ms` : connectionFault(error);
    return `The subgraph "${name}" cannot be reached at ${address.shown}: ${reason}.`;
  }
}
