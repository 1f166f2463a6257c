import { RefusedRequest } from '../../http/refused-request.ts';
import { KeyGuessingError, KeysUnavailableError, RefusedKeyError } from '../keys/refused-key.ts';
import { IdentityUnavailableError, RefusedTokenError } from './refused-token.ts';

const RETRY_AFTER_SECONDS = '5';

/**
 * The refusal of a caller of whom it could not be found out who he is: 401 for credentials that do not hold, in the words
 * of RFC 6750; 503 where the issuer's keys, or ours for apps, cannot be had; 429 for who tries keys. Null for other faults.
 */
export function refusalOf(error: unknown): RefusedRequest | null {
  if (error instanceof RefusedTokenError || error instanceof RefusedKeyError) {
    const challenge = `Bearer error="invalid_token", error_description="${error.message}"`;
    return new RefusedRequest(401, 'UNAUTHENTICATED', error.message, { headers: { 'www-authenticate': challenge } });
  }
  if (error instanceof KeyGuessingError) {
    const headers = { 'retry-after': String(error.retryAfterSeconds) };
    return new RefusedRequest(429, 'RATE_LIMITED', error.message, { headers });
  }
  if (error instanceof IdentityUnavailableError) return unavailable('the identity provider does not answer');
  if (error instanceof KeysUnavailableError) return unavailable('the keys cannot be read');
  return null;
}

function unavailable(reason: string): RefusedRequest {
  const message = `Who you are cannot be checked now: ${reason}. Try again later.`;
  const headers = { 'retry-after': RETRY_AFTER_SECONDS };
  return new RefusedRequest(503, 'IDENTITY_UNAVAILABLE', message, { headers });
}
