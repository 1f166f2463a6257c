import type { StoredRecord } from './record.ts';

/** Why a mutation was refused: an expected failure, which the caller reads as data (`userErrors`). */
export interface UserError {
  /** Stable, upper case with underscores; its meaning is written down in `docs/errors.md`. */
  readonly code: string;
  /** One sentence that says what would be right. */
  readonly message: string;
  /** The part of the arguments at fault, such as `['input', 'startsAt']`. */
  readonly path: readonly string[];
  /** For `STALE_VERSION`: the version that the record has now. */
  readonly currentVersion?: number;
}

/** What a rule answers if it refuses. */
export interface Refused {
  readonly userErrors: readonly UserError[];
}

/** What a rule answers: a value, with warnings that the caller may ignore, or why there is none. */
export type Result<Value> = Refused | { readonly value: Value; readonly warnings?: readonly UserError[] };

export function isRefused(result: object): result is Refused {
  return 'userErrors' in result;
}

/** Refuses with one error. `path` is the part of `input` at fault, `message` a sentence that says what would be right. */
export function refuse(code: string, path: string | readonly string[], message: string): Refused {
  return { userErrors: [createUserError(code, path, message)] };
}

/** `path` is the part of `input` at fault: `startsAt` or `['addressees', '0']`. */
export function createUserError(code: string, path: string | readonly string[], message: string): UserError {
  return { code, message, path: ['input', ...(typeof path === 'string' ? [path] : path)] };
}

/** Codes that every mutation can answer with. */
export const COMMON_USER_ERRORS = ['NOT_FOUND', 'STALE_VERSION', 'IDEMPOTENCY_KEY_REUSED', 'INVALID_VALUE'] as const;

/** The refusal of an id under which there is nothing. `path` is the part of `input` with the id. */
export function reportMissing(path: string | readonly string[], kind: string, id: string): UserError {
  return createUserError('NOT_FOUND', path, `There is no ${kind} "${id}".`);
}

/** The refusal of a value that cannot be; `right` says what would be: `must not be empty`. */
export function reportInvalid(path: readonly string[], right: string): UserError {
  return { code: 'INVALID_VALUE', message: `"${path.join('.')}" ${right}.`, path };
}

/** The error of a writer who has not seen the record's last version; none if the version is the expected one. */
export function checkVersion(record: Pick<StoredRecord, 'version'>, expectedVersion: number): UserError[] {
  if (record.version === expectedVersion) return [];
  const message =
    `The record is at version ${record.version}, not ${expectedVersion}: ` +
    'read it again, and repeat the change if it is still wanted.';
  return [{ code: 'STALE_VERSION', message, path: ['input', 'expectedVersion'], currentVersion: record.version }];
}
