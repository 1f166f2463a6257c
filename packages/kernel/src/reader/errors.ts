import { GraphQLError } from 'graphql';

/**
 * The codes that `extensions.code` can hold. They are part of the contract: a code is never renamed, and its meaning
 * is written down in `docs/errors.md`.
 */
export const ERROR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_NOT_SUPPORTED',
  'UNSUPPORTED_MEDIA_TYPE',
  'NOT_ACCEPTABLE',
  'BODY_TOO_LARGE',
  'BODY_TOO_SLOW',
  'BATCH_REFUSED',
  'CROSS_SITE_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
  'TOO_MANY_TOKENS',
  'TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_FIELDS',
  'COST_LIMIT_EXCEEDED',
  'COST_ESTIMATE_EXCEEDED',
  'RATE_LIMITED',
  'ANSWER_TOO_LARGE',
  'FRONT_ONLY',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'NOT_READY',
  'UNAUTHENTICATED',
  'IDENTITY_UNAVAILABLE',
  'FORBIDDEN',
  'SUBGRAPH_FAILED',
  'SUBGRAPH_DEADLINE_EXCEEDED',
  'REQUEST_DEADLINE_EXCEEDED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error that the caller is meant to read: its message and code reach him unchanged. */
export function createPublicError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** A wrong argument. The message says what would be right; `extensions.argument` names the argument. */
export function createBadUserInput(argument: string, message: string): GraphQLError {
  return createPublicError('BAD_USER_INPUT', `Argument "${argument}" ${message}`, { argument });
}

/** True for errors whose message was written for the caller. */
export function isPublicError(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && (ERROR_CODES as readonly unknown[]).includes(error.extensions['code']);
}
