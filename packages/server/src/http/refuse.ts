import { createPublicError } from '@liaison/kernel/reader';
import type { ErrorHook } from '@liaison/gateway';
import type { HttpReply } from './message.ts';
import { RefusedRequest } from './refused-request.ts';
import { jsonReply, refusal } from './reply.ts';

/** The reply to a request that a stage of the door refused; whatever else was thrown is told to `onError` alone. */
export function answerRefused(requestId: string, error: unknown, onError: ErrorHook, mediaType: string): HttpReply {
  if (!(error instanceof RefusedRequest)) {
    onError(error, { subgraph: undefined, path: undefined, requestId });
    return refusal(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.', { 'content-type': mediaType });
  }
  const { status, code, message, headers, extensions } = error;
  const errors = [createPublicError(code, message, extensions).toJSON()];
  return jsonReply(status, { errors }, { 'content-type': mediaType, ...headers });
}
