import { RefusedTokenError } from './refused-token.ts';

/** `Bearer`, in any case, and one token of the characters in RFC 6750. Two headers, joined by a comma, do not match. */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/**
 * The token in the `Authorization` header; null if there is no such header. Tokens are read from nowhere else. Throws
 * `RefusedTokenError` if the header is not one bearer token.
 */
export function readBearerToken(headers: ReadonlyMap<string, string>): string | null {
  const header = headers.get('authorization');
  if (header === undefined) return null;
  const token = BEARER.exec(header.trim())?.[1];
  if (token === undefined) {
    throw new RefusedTokenError('The Authorization header must be the word Bearer and one access token.');
  }
  return token;
}
