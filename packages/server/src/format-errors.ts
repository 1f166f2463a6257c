import type { GraphQLFormattedError } from 'graphql';
import { isPublicError } from '@liaison/kernel/reader';
import { internalError } from '@liaison/gateway';
import type { ErrorHook } from '@liaison/gateway';

/**
 * Apollo's last step before an error leaves. Errors that nobody wrote for the caller (a plugin that threw, a context
 * that could not be built) carry Apollo's INTERNAL_SERVER_ERROR and are replaced.
 */
export function createErrorFormatter(onError: ErrorHook) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const isInternal = formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
    if (!isInternal || isPublicError(error)) return formatted;
    onError(error, { subgraph: undefined, path: formatted.path });
    return internalError().toJSON();
  };
}
