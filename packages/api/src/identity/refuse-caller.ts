import type { ErrorHook } from '@liaison/gateway';
import { refusal } from '../answers.ts';
import type { Answer } from '../answers.ts';
import { IdentityUnavailableError, RefusedTokenError } from './refused-token.ts';

const RETRY_AFTER_SECONDS = '5';

/**
 * The answer to a caller of whom it could not be found out who he is: 401 for credentials that do not hold, in the words
 * of RFC 6750; 503 where the issuer's keys cannot be had. Only faults are logged, never a token.
 */
export function refuseCaller(error: unknown, onError: ErrorHook): Answer {
  if (error instanceof RefusedTokenError) {
    const challenge = `Bearer error="invalid_token", error_description="${error.message}"`;
    return refusal(401, 'UNAUTHENTICATED', error.message, { 'www-authenticate': challenge });
  }
  onError(error, { subgraph: undefined, path: undefined });
  if (error instanceof IdentityUnavailableError) {
    const message = 'Who you are cannot be checked now: the identity provider does not answer. Try again later.';
    return refusal(503, 'IDENTITY_UNAVAILABLE', message, { 'retry-after': RETRY_AFTER_SECONDS });
  }
  return refusal(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.');
}
