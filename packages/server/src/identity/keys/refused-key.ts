/**
 * The key is not valid. The message is one sentence in ASCII without quotation marks. It goes to the caller, so it
 * contains nothing of the key.
 */
export class RefusedKeyError extends Error {
  override readonly name = 'RefusedKeyError';
}

/** One address sent too many unknown keys. Its further unknown keys are not looked up for a while. */
export class KeyGuessingError extends Error {
  override readonly name = 'KeyGuessingError';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('Too many keys that are not known here came from your address. Wait before you try another one.');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The key cannot be checked now, because the table of keys does not answer. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
}
