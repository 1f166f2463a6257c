import type { SubgraphName } from '@liaison/lambda';
import type { SubgraphRequest, SubgraphResult, Transport } from '@liaison/gateway';

/** Faults on the way to subgraphs. They last until they are cleared, which a world does after each test. */
export interface Faults {
  /** The subgraph throws, whatever it is asked. */
  fail(subgraph: SubgraphName, error?: Error): void;
  /** The subgraph never answers: neither in time nor later, not even when it is told to stop. */
  hang(subgraph: SubgraphName): void;
  /** The subgraph is answered for: `answer` gets the request and the subgraph itself. */
  intercept(subgraph: SubgraphName, answer: Interception): void;
  clear(): void;
  /** Puts the faults between the gateway and a subgraph. */
  readonly wrap: (subgraph: string, transport: Transport) => Transport;
}

export type Interception = (request: SubgraphRequest, subgraph: Transport) => Promise<SubgraphResult>;

export function createFaults(): Faults {
  const interceptions = new Map<string, Interception>();
  return {
    fail(subgraph, error = new Error('Injected: secret details of a table named liaison.')) {
      interceptions.set(subgraph, () => Promise.reject(error));
    },
    hang(subgraph) {
      interceptions.set(subgraph, () => new Promise(() => undefined));
    },
    intercept(subgraph, answer) {
      interceptions.set(subgraph, answer);
    },
    clear() {
      interceptions.clear();
    },
    wrap: (subgraph, transport) => ({
      execute: async (request) => {
        const interception = interceptions.get(subgraph);
        return interception ? interception(request, transport) : transport.execute(request);
      },
    }),
  };
}
