import { createLocalTransport } from '@liaison/gateway';
import type { LocalTransportOptions, Transport } from '@liaison/gateway';
import type { Subgraph } from '@liaison/kernel';

/** The way to a subgraph in this process: each fetch gets a context of the subgraph's own, with the fetch's signal. */
export function createSubgraphTransport(subgraph: Subgraph, options: LocalTransportOptions = {}): Transport {
  const local = createLocalTransport(subgraph.schema, options);
  return {
    async execute(request) {
      const context = subgraph.contextFor({ ...request.context, signal: request.signal });
      return local.execute({ ...request, context });
    },
  };
}

/** The ways to subgraphs in this process, by their names. */
export function localTransports(
  subgraphs: readonly Subgraph[],
  options: LocalTransportOptions = {},
): Readonly<Record<string, Transport>> {
  return Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, createSubgraphTransport(subgraph, options)]));
}
