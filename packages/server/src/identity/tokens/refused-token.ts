/**
 * Credentials that do not hold. The message is one sentence in ASCII, without quotation marks, that says why; it goes to
 * the caller, so nothing of the token stands in it.
 */
export class RefusedTokenError extends Error {
  override readonly name = 'RefusedTokenError';
}

/** Whether a token holds cannot be found out now: the keys of its issuer cannot be had. */
export class IdentityUnavailableError extends Error {
  override readonly name = 'IdentityUnavailableError';
}
