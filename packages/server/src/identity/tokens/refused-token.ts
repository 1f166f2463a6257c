/**
 * The token is not valid. The message is one sentence in ASCII without quotation marks. It goes to the caller, so it
 * contains nothing of the token.
 */
export class RefusedTokenError extends Error {
  override readonly name = 'RefusedTokenError';
}

/** The token cannot be checked now, because the keys of its issuer cannot be fetched. */
export class IdentityUnavailableError extends Error {
  override readonly name = 'IdentityUnavailableError';
}
