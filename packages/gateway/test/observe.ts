import type { SubgraphRequest } from '../src/transports/transport.ts';
import type { TestGraph } from '../../../tests/support/graph/graph.ts';
import type { Reference } from '../../../tests/support/graph/subgraph-schema.ts';

export interface Observed {
  readonly data: unknown;
  /** `ngos.1.name INTERNAL_SERVER_ERROR`, sorted. */
  readonly errors: readonly string[];
  /** In the order in which they started: the subgraph and, for a fetch of entities, the representations sent. */
  readonly fetches: readonly (readonly [string, ...Reference[]])[];
}

/** Asks, and tells everything about the answer that a test of a plan wants to know. */
export async function observe(
  graph: TestGraph,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Observed> {
  graph.fetches.length = 0;
  const { data, errors = [] } = await graph.ask(query, variables);
  return {
    data,
    errors: errors.map(({ path, extensions }) => `${path?.join('.') ?? '-'} ${String(extensions?.['code'])}`).sort(),
    fetches: graph.fetches.map((request) => [request.subgraph, ...representationsOf(request)]),
  };
}

function representationsOf({ variables }: SubgraphRequest): Reference[] {
  const lists = Object.values(variables).filter((value) => Array.isArray(value));
  return lists.flat().filter(isReference);
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '__typename' in value;
}
