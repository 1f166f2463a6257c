import type { RequestContext } from '@liaison/kernel/reader';
import type { FieldFailure } from '../errors.ts';
import type { ObjectValue, SubgraphResult } from '../transports/transport.ts';
import type { CompiledFetch } from './compiled-fetch.ts';

/** The outcome of a fetch. */
export type FetchOutcome =
  | { readonly kind: 'answered'; readonly result: SubgraphResult }
  | {
      readonly kind: 'failed';
      readonly code: 'SUBGRAPH_FAILED' | 'SUBGRAPH_DEADLINE_EXCEEDED';
      readonly cause: unknown;
    };

/** One run of a plan: the merged data and the failures so far. It lives as long as the request. */
export interface Execution {
  /** The merged data, by storage key. No two places share an object. */
  readonly data: ObjectValue;
  readonly failures: FieldFailure[];
  /** Objects in `data` that are only references to entities which their subgraph does not have. */
  readonly absent: Set<ObjectValue>;
  /** The variables, coerced by the public schema. Absent ones are left out. */
  readonly variables: Readonly<ObjectValue>;
  readonly context: RequestContext;
  /** For mutations: true if `data` is already null, so that no other field may run. */
  readonly isOver?: () => boolean;
  readonly fetch: (fetch: CompiledFetch, variables: ObjectValue, context: RequestContext) => Promise<FetchOutcome>;
}

/** A compiled node of the plan. It never rejects because of a subgraph: that becomes a failure. */
export type Step = (execution: Execution) => Promise<void>;
