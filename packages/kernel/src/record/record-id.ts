import { randomBytes } from 'node:crypto';

const BYTES = 10;

/** A new id: the prefix, which says what it names, and 80 random bits. A slug in lower case. */
export function createId(prefix: string): string {
  return `${prefix}-${randomBytes(BYTES).toString('hex')}`;
}
