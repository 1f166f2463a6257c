import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * The text of an API key: `liaison_<id>_<secret><checksum>`. The id, 12 characters of base32 in lower case, may be
 * shown. The secret has 43 random characters of base62, which are 256 bits. The checksum, 6 characters, is the CRC-32
 * of the rest: it tells a mistyped key from an unknown one, and helps scanners for leaked secrets.
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

/** True for a text in the form of a key, valid or not. */
export function looksLikeKey(text: string): boolean {
  return text.startsWith(`${WORD}_`);
}

/** A new key. Without `keyId` it gets a new id. */
export function createKeyText(keyId: string = drawCharacters(BASE32, ID_LENGTH)): {
  readonly keyId: string;
  text: KeyText;
} {
  const body = `${keyPrefix(keyId)}_${drawCharacters(BASE62, SECRET_LENGTH)}`;
  return { keyId, text: `${body}${computeChecksum(body)}` };
}

/** The id in a key; null if the text is not a whole key. */
export function parseKeyId(text: string): string | null {
  const [, body = '', keyId = '', checksum = ''] = FORM.exec(text) ?? [];
  return keyId !== '' && checksum === computeChecksum(body) ? keyId : null;
}

/** The id in an id or in the prefix of a key; null for any other text. */
export function parseKeyName(text: string): string | null {
  return ID.exec(text)?.[1] ?? null;
}

/** The part of a key that may be shown and logged. */
export function keyPrefix(keyId: string): string {
  return `${WORD}_${keyId}`;
}

/**
 * The stored digest of a key: SHA-256 in base64url. A slow digest is not needed, since nobody can guess 256 random
 * bits.
 */
export function computeDigest(text: KeyText): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Compares two digests in a time that does not depend on their content. */
export function isSameDigest(one: string, other: string): boolean {
  const [a, b] = [one, other].map((digest) => Buffer.from(digest, 'base64url'));
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b);
}

function drawCharacters(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

function computeChecksum(text: string): string {
  let rest = crc32(text);
  let written = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place += 1) {
    written = BASE62.charAt(rest % BASE62.length) + written;
    rest = Math.floor(rest / BASE62.length);
  }
  return written;
}
