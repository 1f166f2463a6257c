import type { FormattedExecutionResult } from 'graphql';
import type { Meter } from '@liaison/kernel/reader';
import type { ExecutionContext } from '@liaison/gateway';
import type { CachePolicy } from './cache-control/cache-policy.ts';
import type { Estimate } from './cost/estimate.ts';
import type { HttpRequest } from './http/message.ts';
import type { RateState } from './rate-limit/rate-limiter.ts';
import type { Caller } from './identity/caller.ts';
import type { AskedDocument } from './documents/documents.ts';

/** What the door knows of one request, and learns while it is answered. Subgraphs are not told. */
export interface Visit {
  readonly request: HttpRequest;
  readonly caller: Caller;
  readonly document: AskedDocument;
  /** What has been spent so far. */
  readonly meter: Meter;
  /** What the operation was estimated at, once it has been. */
  estimate?: Estimate;
  /** How his bucket stands after this request, once it has been asked. */
  rate?: RateState;
  /** How long the answer may be kept, where the operation's hints say so. */
  cachePolicy?: CachePolicy;
  /** `query` or `mutation`, and its name; null where the document was not understood. */
  operation: { readonly type: string; readonly name: string | null } | null;
  /** Coordinates of the deprecated fields, arguments and values that the operation uses, in order. */
  deprecations: readonly Deprecation[];
  /** Codes of the errors in the answer. */
  codes: readonly string[];
  /** What GraphQL answered, once it has; its extensions are complete when it is written. */
  result?: FormattedExecutionResult;
}

/** One use of what will go away. */
export interface Deprecation {
  /** `Type.field`, `Type.field(argument:)`, `Enum.VALUE` or `Input.field`. */
  readonly coordinate: string;
  /** What to use instead, as the schema says it. */
  readonly reason: string;
}

/** The context of operations that came in by the door; one that came by another way has no visit. */
export interface ServerContext extends ExecutionContext {
  readonly visit?: Visit;
}
