/**
 * A key that does not hold. The message is one sentence in ASCII, without quotation marks, that says why; it goes to the
 * caller, so nothing of the key stands in it.
 */
export class RefusedKeyError extends Error {
  override readonly name = 'RefusedKeyError';
}

/** Too many keys that nobody has came from one address: those that are not known yet are not looked for until later. */
export class KeyGuessingError extends Error {
  override readonly name = 'KeyGuessingError';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('Too many keys that are not known here came from your address. Wait before you try another one.');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Whether a key holds cannot be found out now: the table of the keys does not answer. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
}
