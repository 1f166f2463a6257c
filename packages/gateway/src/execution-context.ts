import type { RequestContext } from '@liaison/kernel/reader';

/** What the executor knows of a request: the context that subgraphs get, and the id under which errors are reported. */
export interface ExecutionContext extends RequestContext {
  readonly requestId?: string | undefined;
}
