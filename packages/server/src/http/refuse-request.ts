import { createPublicError } from '@liaison/kernel/reader';
import type { ErrorHook } from '@liaison/gateway';
import type { HttpReply } from './message.ts';
import { RefusedRequest } from './refused-request.ts';
import { createErrorReply, createJsonReply } from './reply.ts';

/**
 * The reply to a request that ended with an error. A `RefusedRequest` goes to the caller; any other error goes to `onError`,
 * and the caller gets 500.
 */
export function answerError(requestId: string, error: unknown, onError: ErrorHook, mediaType: string): HttpReply {
  if (!(error instanceof RefusedRequest)) {
    onError(error, { subgraph: undefined, path: undefined, requestId });
    const message = 'The request could not be answered.';
    return createErrorReply(500, 'INTERNAL_SERVER_ERROR', message, { 'content-type': mediaType });
  }
  const { status, code, message, headers, extensions } = error;
  const errors = [createPublicError(code, message, extensions).toJSON()];
  return createJsonReply(status, { errors }, { 'content-type': mediaType, ...headers });
}
