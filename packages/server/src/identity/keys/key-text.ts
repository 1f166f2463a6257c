import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * A key for apps: `liaison_<id>_<secret><checksum>`. The id, 12 characters of base32 in lower case, may be shown; the
 * secret is 43 random characters of base62, which is 256 bits; the checksum, 6 more, is that of all before it (CRC-32), so
 * that a slip is told from a key that is unknown, and scanners for leaked secrets find few that are none.
 */
export type KeyText = string;

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const WORD = 'liaison';
const ID_LENGTH = 12;
const SECRET_LENGTH = 43;
const CHECKSUM_LENGTH = 6;

const FORM = new RegExp(
  `^(${WORD}_([a-z2-7]{${ID_LENGTH}})_[0-9A-Za-z]{${SECRET_LENGTH}})([0-9A-Za-z]{${CHECKSUM_LENGTH}})$`,
);
const ID = new RegExp(`^(?:${WORD}_)?([a-z2-7]{${ID_LENGTH}})$`);

/** True for what was meant as a key, whether or not it is one. */
export function looksLikeKey(text: string): boolean {
  return text.startsWith(`${WORD}_`);
}

/** A new key, of a new id unless one is given. */
export function createKeyText(keyId: string = drawn(BASE32, ID_LENGTH)): { readonly keyId: string; text: KeyText } {
  const body = `${keyPrefix(keyId)}_${drawn(BASE62, SECRET_LENGTH)}`;
  return { keyId, text: `${body}${checksumOf(body)}` };
}

/** The id in a key; null for a text that is no whole key. */
export function keyIdIn(text: string): string | null {
  const [, body = '', keyId = '', checksum = ''] = FORM.exec(text) ?? [];
  return keyId !== '' && checksum === checksumOf(body) ? keyId : null;
}

/** The id that is meant by an id or by what may be shown of a key; null for a text that is neither. */
export function keyIdNamed(text: string): string | null {
  return ID.exec(text)?.[1] ?? null;
}

/** What may be shown and logged of a key. */
export function keyPrefix(keyId: string): string {
  return `${WORD}_${keyId}`;
}

/** What is stored of a key: SHA-256 in base64url. A secret of 256 random bits needs no slow digest: there is nothing to guess. */
export function digestOf(text: KeyText): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Compares two digests in a time that does not depend on what stands in them. */
export function isSameDigest(one: string, other: string): boolean {
  const [a, b] = [one, other].map((digest) => Buffer.from(digest, 'base64url'));
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b);
}

function drawn(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

function checksumOf(text: string): string {
  let rest = crc32(text);
  let written = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place += 1) {
    written = BASE62.charAt(rest % BASE62.length) + written;
    rest = Math.floor(rest / BASE62.length);
  }
  return written;
}
