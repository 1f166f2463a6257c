import { API_KEY_HEADER } from '../../http/headers.ts';
import { looksLikeKey } from './key-text.ts';
import { RefusedKeyError } from './refused-key.ts';

const BEARER = /^Bearer +(\S+)$/i;

/**
 * The API key of a request: the header `x-api-key`, or a bearer token in the form of a key. Null if there is none.
 * Throws `RefusedKeyError` if there are several credentials, since it is unclear which one counts.
 */
export function readApiKey(headers: ReadonlyMap<string, string>): string | null {
  const key = headers.get(API_KEY_HEADER);
  const authorization = headers.get('authorization');
  if (key === undefined) {
    const token = BEARER.exec(authorization?.trim() ?? '')?.[1];
    return token !== undefined && looksLikeKey(token) ? token : null;
  }
  if (authorization === undefined) return key.trim();
  throw new RefusedKeyError('Send a key or an Authorization header, not both.');
}
