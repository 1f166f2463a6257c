import { failSpan, runInSpan } from '@liaison/kernel/reader';
import { fetchWithin } from './fetch-within.ts';
import type { Execution } from '../plan/execution.ts';
import { subgraphNames } from '../supergraph/join-graphs.ts';
import type { Transport } from './transport.ts';

/** Milliseconds for one fetch. */
export interface Deadlines {
  readonly query: number;
  readonly mutation: number;
}

/**
 * Sends fetches to the subgraphs of a supergraph. Throws if a subgraph has no transport, so that the start fails and
 * not the first operation.
 */
export function createSubgraphs(
  supergraphSdl: string,
  transports: Readonly<Record<string, Transport>>,
  deadlines: Deadlines,
): Execution['fetch'] {
  const find = transportFinder(transports);
  const missing = subgraphNames(supergraphSdl).filter((name) => find(name) === undefined);
  if (missing.length > 0) throw new Error(`The supergraph needs transports for: ${missing.join(', ')}.`);
  return (fetch, variables, context) => {
    const transport = find(fetch.subgraph);
    if (transport === undefined) throw new Error(`There is no transport for the subgraph "${fetch.subgraph}".`);
    const within = fetch.isMutation ? deadlines.mutation : deadlines.query;
    const subgraph = fetch.subgraph.toLowerCase();
    return runInSpan(`fetch ${subgraph}`, { 'liaison.subgraph': subgraph }, async (span) => {
      const outcome = await fetchWithin(within, transport, fetch, variables, context);
      if (outcome.kind === 'failed') failSpan(span, outcome.code);
      return outcome;
    });
  };
}

/** Finds a transport by the exact name, or by the name in another case. */
function transportFinder(transports: Readonly<Record<string, Transport>>): (name: string) => Transport | undefined {
  const byName = new Map(Object.entries(transports));
  const byLowerName = new Map(Object.entries(transports).map(([name, transport]) => [name.toLowerCase(), transport]));
  return (name) => byName.get(name) ?? byLowerName.get(name.toLowerCase());
}
