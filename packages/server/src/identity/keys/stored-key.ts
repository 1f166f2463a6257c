import * as v from 'valibot';
import { SCOPES } from '@liaison/kernel/reader';
import { line } from '@liaison/kernel/record';
import { compareInstants } from '@liaison/kernel/values';
import type { Actor, Scope } from '@liaison/kernel/reader';
import type { Key } from '@liaison/kernel/table';
import type { Instant } from '@liaison/kernel/values';
import { isSameDigest } from './key-text.ts';

/** The parts that a key can play: those that speak for nobody. */
export const KEY_ROLES = ['partner-app', 'analyst'] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

/** What a key can be given beyond what is public. Whoever writes is a person or a service, and brings a token. */
export const KEY_SCOPES: readonly Scope[] = SCOPES.filter((scope) => scope.endsWith(':read'));

const LONGEST_NAME = 100;
const MOST_DIGESTS = 2;

/** Of an app or an organization: a name that could be an address may be a person's. */
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
  /** The newest first; another one only while it is being replaced. */
  digests: v.pipe(
    v.array(v.object({ digest, validUntil: v.optional(instant) })),
    v.minLength(1),
    v.maxLength(MOST_DIGESTS),
  ),
  createdAt: instant,
  // Not `expiresAt`, by which the table forgets rows: a key that has ended stays on the list.
  validUntil: v.optional(instant),
  revokedAt: v.optional(instant),
  lastUsedOn: v.optional(v.pipe(v.string(), v.isoDate())),
  unitsPerMinute: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
type Row = v.InferOutput<typeof row>;

/** A key as it is kept. */
export interface StoredKey extends Omit<Row, 'pk' | 'sk'> {
  readonly keyId: string;
}

export function rowKey(keyId: string): Key {
  return { pk: `KEY#${keyId}`, sk: 'KEY' };
}

export function isKeyRow({ pk }: Key): boolean {
  return pk.startsWith('KEY#');
}

/** Throws where the row is none that was written here. */
export function parseKeyRow(item: unknown): StoredKey {
  const { pk, sk, ...rest } = v.parse(row, item);
  return { keyId: pk.slice(sk.length + 1), ...rest };
}

export function keyRow({ keyId, ...rest }: StoredKey): Row {
  return { ...(rowKey(keyId) as Pick<Row, 'pk' | 'sk'>), ...rest };
}

/** True where the digest is one of those that hold now. */
export function holdsDigest({ digests }: StoredKey, given: string, now: Instant): boolean {
  // Every digest is compared, so that the time does not say which one it is.
  const matching = digests.filter((one) => isSameDigest(one.digest, given));
  return matching.some(({ validUntil }) => validUntil === undefined || compareInstants(now, validUntil) < 0);
}

/** Who asks with the key: nobody's spokesman, who reads what its scopes open. */
export function actorOfKey({ keyId, scopes }: StoredKey): Actor {
  return { id: `key:${keyId}`, scopes: new Map(scopes.map((scope) => [scope, 'ANY'])), owns: [] };
}
