import { RefusedTokenError } from './refused-token.ts';

/** `Bearer`, in any case, and one token of the characters that RFC 6750 allows: two headers, joined by a comma, are none. */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/**
 * The token of the `Authorization` header; null where there is no such header. Tokens are read from nowhere else. Throws
 * `RefusedTokenError` for anything but one bearer token.
 */
export function bearerToken(headers: ReadonlyMap<string, string>): string | null {
  const header = headers.get('authorization');
  if (header === undefined) return null;
  const token = BEARER.exec(header.trim())?.[1];
  if (token === undefined) {
    throw new RefusedTokenError('The Authorization header must be the word Bearer and one access token.');
  }
  return token;
}
