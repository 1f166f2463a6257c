import type { RequestContext } from '@liaison/kernel/reader';
import type { FieldFailure } from '../errors.ts';
import type { ObjectValue, SubgraphResult } from '../transports/transport.ts';
import type { CompiledFetch } from './compiled-fetch.ts';

/** How a fetch ended: with an answer, or with none. */
export type FetchOutcome =
  | { readonly kind: 'answered'; readonly result: SubgraphResult }
  | {
      readonly kind: 'failed';
      readonly code: 'SUBGRAPH_FAILED' | 'SUBGRAPH_DEADLINE_EXCEEDED';
      readonly cause: unknown;
    };

/** One run of a plan: what has been merged so far and what went wrong. Lives as long as one request. */
export interface Execution {
  /** The merged data, by storage key. No two places share an object. */
  readonly data: ObjectValue;
  readonly failures: FieldFailure[];
  /** Objects in `data` that are no more than references to entities which a subgraph does not have. */
  readonly absent: Set<ObjectValue>;
  /** The operation's variables as coerced by the public schema; those that were not given are absent. */
  readonly variables: Readonly<ObjectValue>;
  readonly context: RequestContext;
  /** For mutations: true once what has run leaves `data` null, after which no other field may run. */
  readonly isOver?: () => boolean;
  readonly fetch: (fetch: CompiledFetch, variables: ObjectValue, context: RequestContext) => Promise<FetchOutcome>;
}

/** A node of the plan, compiled. Never rejects for what a subgraph does: that becomes a failure. */
export type Step = (execution: Execution) => Promise<void>;
