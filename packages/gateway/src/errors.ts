import type { GraphQLError } from 'graphql';
import { isPublicError, createPublicError } from '@liaison/kernel/reader';
import type { Path } from './path.ts';
import { RemoteError } from './remote-error.ts';

/** Where an error happened, as far as that is known. */
export interface ErrorPlace {
  readonly subgraph: string | undefined;
  readonly path: Path | undefined;
  /** The `id` of the request. */
  readonly requestId?: string | undefined;
}

/** Hears of every error whose message the caller does not get to read. */
export type ErrorHook = (error: unknown, where: ErrorPlace) => void;

/**
 * An error on its way to the answer. `places` are where it belongs in the merged data, by storage key: one place for a
 * field, several where one entity stands in several places, or where a fetch failed as a whole.
 */
export interface FieldFailure {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly subgraph: string;
  readonly places: readonly Path[];
  /** The error that the message stands for; absent where the message itself is the subgraph's. */
  readonly cause?: unknown;
}

export const UNANSWERED = 'The field could not be answered.';

/** What a subgraph reported for a field. Messages that were not written for callers are replaced. */
export function subgraphFieldFailure(error: GraphQLError, subgraph: string, places: readonly Path[]): FieldFailure {
  const isForCallers: boolean = error instanceof RemoteError ? error.isForCallers : isPublicError(error);
  if (isForCallers) {
    return { message: error.message, extensions: error.extensions, subgraph, places };
  }
  return {
    message: UNANSWERED,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
    subgraph,
    places,
    cause: originalOf(error),
  };
}

/** What a resolver threw, without the GraphQL error around it. */
function originalOf(error: GraphQLError): Error {
  return error.originalError ?? error;
}

export type FetchFailureCode = 'SUBGRAPH_FAILED' | 'SUBGRAPH_DEADLINE_EXCEEDED';

const FETCH_FAILURE_MESSAGES: Readonly<Record<FetchFailureCode, string>> = {
  SUBGRAPH_FAILED: 'could not answer.',
  SUBGRAPH_DEADLINE_EXCEEDED: 'did not answer in time.',
};

/** A fetch that brought nothing at all. */
export function fetchFailure(
  code: FetchFailureCode,
  subgraph: string,
  places: readonly Path[],
  cause: unknown,
): FieldFailure {
  const message = `The subgraph "${subgraph}" ${FETCH_FAILURE_MESSAGES[code]}`;
  return { message, extensions: { code, subgraph: subgraph.toLowerCase() }, subgraph, places, cause };
}

/** An error of the gateway itself, told to nobody but the hook. */
export function internalError(): GraphQLError {
  return createPublicError('INTERNAL_SERVER_ERROR', 'The request could not be answered.');
}

/** Why a request that took too long was abandoned. */
export const REQUEST_DEADLINE_MESSAGE =
  'The request took too long and was abandoned; of a mutation, some may have been done. Ask for less.';

/** The error of an operation that had no answer yet when its request was abandoned. */
export function requestDeadlineError(): GraphQLError {
  return createPublicError('REQUEST_DEADLINE_EXCEEDED', REQUEST_DEADLINE_MESSAGE, { http: { status: 504 } });
}
