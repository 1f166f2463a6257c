import { Kind, OperationTypeNode } from 'graphql';
import type { DocumentNode } from 'graphql';
import { createLocalTransport } from '@liaison/gateway';
import type { LocalTransportOptions, Transport } from '@liaison/gateway';
import type { Subgraph } from '@liaison/kernel/record';

/**
 * The transport to a subgraph in this process. Each fetch gets a context of the subgraph, with the signal of the fetch.
 */
export function createSubgraphTransport(subgraph: Subgraph, options: LocalTransportOptions = {}): Transport {
  const reading = createLocalTransport(subgraph.readingSchema, options);
  let whole: Transport | undefined;
  const chooseTransport = (document: DocumentNode): Transport => {
    if (!holdsMutation(document)) return reading;
    whole ??= subgraph.schema === subgraph.readingSchema ? reading : createLocalTransport(subgraph.schema, options);
    return whole;
  };
  return {
    async execute(request) {
      const context = subgraph.contextFor({ ...request.context, signal: request.signal });
      return chooseTransport(request.document).execute({ ...request, context });
    },
  };
}

/** The document of a fetch has one operation. */
function holdsMutation({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.MUTATION,
  );
}

/** The transports to subgraphs in this process, by name. */
export function createLocalTransports(
  subgraphs: readonly Subgraph[],
  options: LocalTransportOptions = {},
): Readonly<Record<string, Transport>> {
  return Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, createSubgraphTransport(subgraph, options)]));
}
