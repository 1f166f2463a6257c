import { RefusedRequest } from '../../http/refused-request.ts';
import { KeyGuessingError, KeysUnavailableError, RefusedKeyError } from '../keys/refused-key.ts';
import { IdentityUnavailableError, RefusedTokenError } from './refused-token.ts';

const RETRY_AFTER_SECONDS = '5';

/**
 * The refusal for an error of identification: 401 for invalid credentials, with the header of RFC 6750; 503 if keys
 * cannot be read; 429 for too many unknown keys. Null for other errors.
 */
export function toRefusal(error: unknown): RefusedRequest | null {
  if (error instanceof RefusedTokenError || error instanceof RefusedKeyError) {
    const challenge = `Bearer error="invalid_token", error_description="${error.message}"`;
    return new RefusedRequest(401, 'UNAUTHENTICATED', error.message, { headers: { 'www-authenticate': challenge } });
  }
  if (error instanceof KeyGuessingError) {
    const headers = { 'retry-after': String(error.retryAfterSeconds) };
    return new RefusedRequest(429, 'RATE_LIMITED', error.message, { headers });
  }
  if (error instanceof IdentityUnavailableError) return refuseUnavailable('the identity provider does not answer');
  if (error instanceof KeysUnavailableError) return refuseUnavailable('the keys cannot be read');
  return null;
}

function refuseUnavailable(reason: string): RefusedRequest {
  const message = `Who you are cannot be checked now: ${reason}. Try again later.`;
  const headers = { 'retry-after': RETRY_AFTER_SECONDS };
  return new RefusedRequest(503, 'IDENTITY_UNAVAILABLE', message, { headers });
}
