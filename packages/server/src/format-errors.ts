import type { GraphQLFormattedError } from 'graphql';
import { isPublicError } from '@liaison/kernel/reader';
import { internalError } from '@liaison/gateway';
import type { ErrorHook } from '@liaison/gateway';

/**
 * Formats errors, Apollo Server's last step before an answer leaves. Errors that were not written for callers (a plugin
 * threw, or no context could be built) have Apollo's code INTERNAL_SERVER_ERROR. They are replaced.
 */
export function createErrorFormatter(onError: ErrorHook) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const isInternal = formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
    if (!isInternal || isPublicError(error)) return formatted;
    onError(error, { subgraph: undefined, path: formatted.path });
    return internalError().toJSON();
  };
}
