import type { FormattedExecutionResult } from 'graphql';
import type { Meter } from '@liaison/kernel/reader';
import type { ExecutionContext } from '@liaison/gateway';
import type { CachePolicy } from './cache-control/compute-cache-policy.ts';
import type { Estimate } from './cost/estimate.ts';
import type { HttpRequest } from './http/message.ts';
import type { RateState } from './rate-limit/rate-limiter.ts';
import type { Caller } from './identity/caller.ts';
import type { RequestedDocument } from './documents/documents.ts';

/** What the pipeline knows of one GraphQL request. Each step adds what it finds out. */
export interface RequestState {
  /** Null until the caller is identified. */
  caller: Caller | null;
  /** Null until the document is found. */
  document: RequestedDocument | null;
  /** Null until the operation is handed to Apollo Server. */
  operationState: OperationState | null;
  /** The error code, if a step refused the request. */
  refusal: string | null;
}

/** A GraphQL request and its outcome, for logs and metrics. */
export interface AnsweredRequest extends Readonly<RequestState> {
  readonly request: HttpRequest;
  readonly status: number;
  /** Codes of the errors in the answer, each once, at most ten. */
  readonly codes: readonly string[];
  /** The first code that means a fault of the server; null if there is none. */
  readonly fault: string | null;
  /** True if nothing was executed because of the request or its caller. */
  readonly isRefused: boolean;
  readonly milliseconds: number;
  /** Id of the recorded trace; null if the request is in none. */
  readonly traceId: string | null;
}

/** What the steps within Apollo Server know of one operation. Subgraphs do not get it. */
export interface OperationState {
  readonly request: HttpRequest;
  readonly caller: Caller;
  readonly document: RequestedDocument;
  /** Counts what has been spent so far. */
  readonly meter: Meter;
  /** The estimated cost, once it is computed. */
  estimate?: Estimate;
  /** The caller's bucket after this request, once the rate limiter has been asked. */
  rate?: RateState;
  /** How long the answer may be cached, if the hints in the schema allow it. */
  cachePolicy?: CachePolicy;
  /** `query` or `mutation`, and its name; null if the document is not valid. */
  operation: { readonly type: string; readonly name: string | null } | null;
  /** The deprecated fields, arguments and values that the operation uses, by coordinate. */
  deprecations: readonly Deprecation[];
  /** Codes of the errors in the answer. */
  codes: readonly string[];
  /** The answer of GraphQL. Its extensions are complete when the reply is written. */
  result?: FormattedExecutionResult;
}

/** One use of a deprecated part of the schema. */
export interface Deprecation {
  /** `Type.field`, `Type.field(argument:)`, `Enum.VALUE` or `Input.field`. */
  readonly coordinate: string;
  /** What to use instead, in the words of the schema. */
  readonly reason: string;
}

/** The context of an operation. `operationState` is absent if the operation did not come through the pipeline. */
export interface ServerContext extends ExecutionContext {
  readonly operationState?: OperationState;
}
