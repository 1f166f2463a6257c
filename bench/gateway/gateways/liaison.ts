import type { Transport } from '@liaison/gateway';
import { createGatewayServer, createLocalTransport } from '@liaison/gateway';
import { GraphQLDate, GraphQLDateTime } from '@liaison/kernel';
import { readSupergraph } from '../layers/files.ts';
import type { BenchSubgraph, Layer, Settings } from '../layers/layer.ts';
import type { Ask, Create } from './candidate.ts';
import { lambdaDoor } from './lambda-door.ts';

/** (f) Ours, as the product sets it up. */
export const create: Create = (settings, layer) => start(settings, layer, undefined);

/** Ours with `jitFromRun` as given; undefined is the default. */
export function start(settings: Settings, layer: Layer, jitFromRun: number | undefined): Ask {
  const transports = layer
    .subgraphs(settings)
    .map((subgraph) => [subgraph.name, transport(subgraph, jitFromRun)] as const);
  const server = createGatewayServer({
    supergraphSdl: readSupergraph(settings),
    transports: Object.fromEntries(transports),
    // The product's limit of 2 s could be met under load on a busy machine; the timer is the same.
    subgraphDeadlineMs: 60_000,
    scalars: { Date: GraphQLDate, DateTime: GraphQLDateTime },
  });
  return lambdaDoor(server);
}

function transport(subgraph: BenchSubgraph, jitFromRun: number | undefined): Transport {
  const local = createLocalTransport(subgraph.schema, { jitFromRun });
  return {
    async execute(request) {
      const context = subgraph.contextFor({ ...request.context, signal: request.signal });
      return local.execute({ ...request, context });
    },
  };
}
