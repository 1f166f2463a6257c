import * as v from 'valibot';
import { SCOPES } from '@liaison/kernel/reader';
import { line } from '@liaison/kernel/record';
import { compareInstants } from '@liaison/kernel/values';
import type { Actor, Scope } from '@liaison/kernel/reader';
import type { Key } from '@liaison/kernel/table';
import type { Instant } from '@liaison/kernel/values';
import { isSameDigest } from './key-text.ts';

/** The roles that a key can have: those that speak for nobody. */
export const KEY_ROLES = ['partner-app', 'analyst'] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

/** The scopes that a key can have beyond what is public. Writing needs an access token. */
export const KEY_SCOPES: readonly Scope[] = SCOPES.filter((scope) => scope.endsWith(':read'));

const LONGEST_NAME = 100;
const MOST_DIGESTS = 2;

/** The name of an app or an organization. A name with an @ may be an address of a person. */
export const keyName = v.pipe(
  line,
  v.maxLength(LONGEST_NAME, `must have at most ${LONGEST_NAME} characters`),
  v.check((text) => !text.includes('@'), 'must be that of an app or an organization, and no address'),
);

const instant = v.pipe(v.string(), v.isoTimestamp());
const digest = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

const row = v.object({
  pk: v.pipe(v.string(), v.regex(/^KEY#[a-z2-7]{12}$/)),
  sk: v.literal('KEY'),
  name: keyName,
  role: v.picklist(KEY_ROLES),
  scopes: v.array(v.picklist(KEY_SCOPES)),
  /** The newest first. A second one exists only while the secret is being replaced. */
  digests: v.pipe(
    v.array(v.object({ digest, validUntil: v.optional(instant) })),
    v.minLength(1),
    v.maxLength(MOST_DIGESTS),
  ),
  createdAt: instant,
  // Not `expiresAt`, which makes the table delete rows: a key that has ended stays on the list.
  validUntil: v.optional(instant),
  revokedAt: v.optional(instant),
  lastUsedOn: v.optional(v.pipe(v.string(), v.isoDate())),
  unitsPerMinute: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
type Row = v.InferOutput<typeof row>;

/** A key as the table has it. */
export interface StoredKey extends Omit<Row, 'pk' | 'sk'> {
  readonly keyId: string;
}

export function createRowKey(keyId: string): Key {
  return { pk: `KEY#${keyId}`, sk: 'KEY' };
}

export function isKeyRow({ pk }: Key): boolean {
  return pk.startsWith('KEY#');
}

/** Throws if the row was not written by this code. */
export function parseKeyRow(item: unknown): StoredKey {
  const { pk, sk, ...rest } = v.parse(row, item);
  return { keyId: pk.slice(sk.length + 1), ...rest };
}

export function toKeyRow({ keyId, ...rest }: StoredKey): Row {
  return { ...(createRowKey(keyId) as Pick<Row, 'pk' | 'sk'>), ...rest };
}

/** True if the digest is one of those that are valid now. */
export function acceptsDigest({ digests }: StoredKey, given: string, now: Instant): boolean {
  // It compares every digest, so that the time does not reveal which one matches.
  const matching = digests.filter((one) => isSameDigest(one.digest, given));
  return matching.some(({ validUntil }) => validUntil === undefined || compareInstants(now, validUntil) < 0);
}

/** The actor of a key: it speaks for no party, and has the scopes of the key. */
export function createKeyActor({ keyId, scopes }: StoredKey): Actor {
  return { id: `key:${keyId}`, scopes: new Map(scopes.map((scope) => [scope, 'ANY'])), owns: [] };
}
