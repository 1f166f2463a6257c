import { fetchWithin } from './deadline.ts';
import type { Execution } from './plan/execution.ts';
import type { Transport } from './transport.ts';

/**
 * Sends fetches to the subgraphs of a supergraph. Throws when a subgraph has no transport: better at the start than in
 * the first operation that needs it.
 */
export function createSubgraphs(
  supergraphSdl: string,
  transports: Readonly<Record<string, Transport>>,
  deadlineMs: number,
): Execution['fetch'] {
  const byName = new Map(Object.entries(transports).map(([name, transport]) => [name.toLowerCase(), transport]));
  const missing = subgraphNames(supergraphSdl).filter((name) => !byName.has(name.toLowerCase()));
  if (missing.length > 0) throw new Error(`The supergraph needs transports for: ${missing.join(', ')}.`);
  return (fetch, variables, context) => {
    const transport = byName.get(fetch.subgraph.toLowerCase());
    if (transport === undefined) throw new Error(`There is no transport for the subgraph "${fetch.subgraph}".`);
    return fetchWithin(deadlineMs, transport, fetch, variables, context);
  };
}

/** The planner calls a subgraph by the name in its `@join__graph`, not by the upper-case value of the enum. */
function subgraphNames(supergraphSdl: string): string[] {
  return [...supergraphSdl.matchAll(/@join__graph\(\s*name:\s*"([^"]+)"/g)].flatMap(([, name]) => name ?? []);
}
