import { RefusedRequest } from '@liaison/gateway';
import { IdentityUnavailableError, RefusedTokenError } from './refused-token.ts';

const RETRY_AFTER_SECONDS = '5';

/**
 * The refusal of a caller of whom it could not be found out who he is: 401 for credentials that do not hold, in the words
 * of RFC 6750; 503 where the issuer's keys cannot be had. Null for any other fault.
 */
export function refusalOf(error: unknown): RefusedRequest | null {
  if (error instanceof RefusedTokenError) {
    const challenge = `Bearer error="invalid_token", error_description="${error.message}"`;
    return new RefusedRequest(401, 'UNAUTHENTICATED', error.message, { headers: { 'www-authenticate': challenge } });
  }
  if (error instanceof IdentityUnavailableError) {
    const message = 'Who you are cannot be checked now: the identity provider does not answer. Try again later.';
    return new RefusedRequest(503, 'IDENTITY_UNAVAILABLE', message, {
      headers: { 'retry-after': RETRY_AFTER_SECONDS },
    });
  }
  return null;
}
