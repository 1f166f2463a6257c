import type { GraphQLError } from 'graphql';
import { isPublicError, createPublicError } from '@liaison/kernel/reader';
import type { Path } from './path.ts';
import { RemoteError } from './remote-error.ts';

/** The place of an error, as far as it is known. */
export interface ErrorPlace {
  readonly subgraph: string | undefined;
  readonly path: Path | undefined;
  /** The `id` of the request. */
  readonly requestId?: string | undefined;
}

/** Called with each error whose message the caller does not get. */
export type ErrorHook = (error: unknown, where: ErrorPlace) => void;

/**
 * An error that will be part of the answer. `places` are its paths in the merged data, by storage key. There are
 * several if one entity is in several places, or if a whole fetch failed.
 */
export interface FieldFailure {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly subgraph: string;
  readonly places: readonly Path[];
  /** The original error, if the message replaces it. */
  readonly cause?: unknown;
}

export const UNANSWERED = 'The field could not be answered.';

/** An error that a subgraph reported for a field. Messages that were not written for callers are replaced. */
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

/** The error that a resolver threw, without the GraphQL error around it. */
function originalOf(error: GraphQLError): Error {
  return error.originalError ?? error;
}

export type FetchFailureCode = 'SUBGRAPH_FAILED' | 'SUBGRAPH_DEADLINE_EXCEEDED';

const FETCH_FAILURE_MESSAGES: Readonly<Record<FetchFailureCode, string>> = {
  SUBGRAPH_FAILED: 'could not answer.',
  SUBGRAPH_DEADLINE_EXCEEDED: 'did not answer in time.',
};

/** A fetch without any answer. */
export function fetchFailure(
  code: FetchFailureCode,
  subgraph: string,
  places: readonly Path[],
  cause: unknown,
): FieldFailure {
  const message = `The subgraph "${subgraph}" ${FETCH_FAILURE_MESSAGES[code]}`;
  return { message, extensions: { code, subgraph: subgraph.toLowerCase() }, subgraph, places, cause };
}

/** An error of the gateway itself. Only the hook gets its details. */
export function internalError(): GraphQLError {
  return createPublicError('INTERNAL_SERVER_ERROR', 'The request could not be answered.');
}

/** The message of a request that took too long. */
export const REQUEST_DEADLINE_MESSAGE =
  'The request took too long and was abandoned; of a mutation, some may have been done. Ask for less.';

/** The error of an operation without an answer when its request was abandoned. */
export function requestDeadlineError(): GraphQLError {
  return createPublicError('REQUEST_DEADLINE_EXCEEDED', REQUEST_DEADLINE_MESSAGE, { http: { status: 504 } });
}
