import type { RequestContext } from '@liaison/kernel/reader';

/** The context of a request: that of the subgraphs, and the id for error reports. */
export interface ExecutionContext extends RequestContext {
  readonly requestId?: string | undefined;
}
