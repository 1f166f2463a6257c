import type { DocumentNode, GraphQLError } from 'graphql';
import type { RequestContext } from '@liaison/kernel/reader';

/** A merged or fetched object, by response key. */
export type ObjectValue = Record<string, unknown>;

/** One fetch of a plan, ready to be answered by one subgraph. */
export interface SubgraphRequest {
  /** The subgraph's name as it stands in the supergraph: `partnerships`. */
  readonly subgraph: string;
  /** The operation, parsed once when the plan was compiled. The same object every time: a key for caches. */
  readonly document: DocumentNode;
  /** The text of `document`, for transports that send text. */
  readonly query: string;
  readonly operationName: string | undefined;
  /** Values for the variables of `document`, coerced by the public schema. */
  readonly variables: Readonly<ObjectValue>;
  /** The request's own context; its `signal` is that of the whole request. */
  readonly context: RequestContext;
  /** Aborted when the fetch is abandoned: its deadline passed or the whole request ended. */
  readonly signal: AbortSignal;
  /** Milliseconds after which that happens at the latest, for subgraphs that a signal does not reach. */
  readonly withinMs?: number | undefined;
}

/**
 * What a subgraph answered: an execution result. The objects in `data` belong to the gateway from now on: it writes
 * into them, so a transport that caches answers must hand out copies.
 */
export interface SubgraphResult {
  readonly data?: ObjectValue | null | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** The way to one subgraph. A rejection means that the subgraph as a whole could not answer. */
export interface Transport {
  execute(request: SubgraphRequest): Promise<SubgraphResult>;
}
