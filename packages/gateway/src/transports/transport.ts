import type { DocumentNode, GraphQLError } from 'graphql';
import type { RequestContext } from '@liaison/kernel/reader';

/** A merged or fetched object, by response key. */
export type ObjectValue = Record<string, unknown>;

/** One fetch of a plan, for one subgraph. */
export interface SubgraphRequest {
  /** The name of the subgraph in the supergraph: `partnerships`. */
  readonly subgraph: string;
  /**
   * The operation, parsed when the plan was compiled. It is the same object every time, so it can be a key of caches.
   */
  readonly document: DocumentNode;
  /** The text of `document`, for transports that send text. */
  readonly query: string;
  readonly operationName: string | undefined;
  /** Values of the variables of `document`, coerced by the public schema. */
  readonly variables: Readonly<ObjectValue>;
  /** The context of the request. Its `signal` is that of the whole request. */
  readonly context: RequestContext;
  /** Aborted when the fetch is abandoned: its deadline has passed, or the request has ended. */
  readonly signal: AbortSignal;
  /** Milliseconds until then at most, for subgraphs that a signal cannot reach. */
  readonly withinMs?: number | undefined;
}

/**
 * The result of a fetch. Objects in `data` belong to the gateway, which writes into them: a transport with a cache must
 * return copies.
 */
export interface SubgraphResult {
  readonly data?: ObjectValue | null | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** The way to one subgraph. It rejects if the subgraph as a whole cannot answer. */
export interface Transport {
  execute(request: SubgraphRequest): Promise<SubgraphResult>;
}
