import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { compareInstants, toDay } from '@liaison/kernel/values';
import type { Day, Instant } from '@liaison/kernel/values';
import { withDeadline } from '@liaison/gateway';
import type { ErrorHook } from '@liaison/gateway';
import { BoundedMap } from '../../bounded-map.ts';
import { toMicroseconds } from '../../rate-limit/bucket.ts';
import { ProcessBuckets } from '../../rate-limit/process-buckets.ts';
import { nameAddressBucket } from '../../rate-limit/source-bucket.ts';
import { KeyRows } from './key-rows.ts';
import { computeDigest, parseKeyId } from './key-text.ts';
import { KeyGuessingError, KeysUnavailableError, RefusedKeyError } from './refused-key.ts';
import { acceptsDigest } from './stored-key.ts';
import type { StoredKey } from './stored-key.ts';

export interface KeyRingOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /**
   * Milliseconds until the table must have answered.
   * @default 2,000
   */
  readonly withinMs?: number;
  /**
   * The most keys that this process keeps, and the most unknown ones.
   * @default 5,000
   */
  readonly mostKept?: number;
  readonly onError?: ErrorHook;
}

/** The time and the address of a request with a key. */
export interface KeyUse {
  readonly now: Instant;
  readonly sourceAddress: string;
}

const WITHIN_MS = 2000;
const MOST_KEPT = 5000;
/** A revoked key is valid for this long at most. */
const KEPT_MS = 60_000;
/** A wrong secret is looked up again after this long: the key may have a new secret. */
const SURE_MS = 5000;
/** The most unknown keys that one address may send in a minute. */
const GUESSES_PER_MINUTE = 30;

interface Kept {
  readonly key: StoredKey | null;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/** Checks keys. It keeps rows of keys for a minute, and unknown keys too. */
export class KeyRing {
  readonly #rows: KeyRows;
  readonly #withinMs: number;
  readonly #onError: ErrorHook;
  readonly #known: BoundedMap<string, Kept>;
  readonly #unknown: BoundedMap<string, Kept>;
  readonly #reading = new Map<string, Promise<Kept>>();
  readonly #usedOn: BoundedMap<string, Day>;
  readonly #guesses = new ProcessBuckets();

  constructor({
    client,
    table,
    withinMs = WITHIN_MS,
    mostKept = MOST_KEPT,
    onError = () => undefined,
  }: KeyRingOptions) {
    this.#rows = new KeyRows(client, table);
    this.#withinMs = withinMs;
    this.#onError = onError;
    this.#known = new BoundedMap(mostKept);
    this.#unknown = new BoundedMap(mostKept);
    this.#usedOn = new BoundedMap(mostKept);
  }

  /**
   * Finds the key in a text. Throws `RefusedKeyError` if it is not valid, `KeyGuessingError` after too many unknown
   * keys, and `KeysUnavailableError` if the table does not answer. Only callers with the right secret learn that a key
   * has ended.
   */
  async find(text: string, use: KeyUse): Promise<StoredKey> {
    const keyId = parseKeyId(text);
    if (keyId === null) throw new RefusedKeyError('This is no whole key: it was cut off or mistyped.');
    const { now } = use;
    const at = Date.parse(now);
    const digest = computeDigest(text);
    const kept = await this.#kept(keyId, KEPT_MS, use);
    const isRight = kept.key !== null && acceptsDigest(kept.key, digest, now);
    const isSure = isRight || kept.key === null || isFresh(SURE_MS, kept, at);
    const { key } = isSure ? kept : await this.#kept(keyId, SURE_MS, use);
    if (key === null || !acceptsDigest(key, digest, now)) throw new RefusedKeyError('This key is not known here.');
    if (key.revokedAt !== undefined) throw new RefusedKeyError('This key has been revoked.');
    if (key.validUntil !== undefined && compareInstants(now, key.validUntil) >= 0) {
      throw new RefusedKeyError('This key has expired.');
    }
    this.#noteUse(key, now);
    return key;
  }

  async #kept(keyId: string, forMs: number, { now, sourceAddress }: KeyUse): Promise<Kept> {
    const at = Date.parse(now);
    const kept = this.#known.get(keyId) ?? this.#unknown.get(keyId);
    if (kept !== undefined && isFresh(forMs, kept, at)) return kept;
    const under = this.#reading.get(keyId);
    if (under !== undefined) return under;
    const guesses = { bucket: nameAddressBucket(sourceAddress), now: toMicroseconds(now) };
    if (kept?.key == null) this.#refuseGuessing(guesses);
    const reading = this.#read(keyId, at, guesses);
    this.#reading.set(keyId, reading);
    try {
      return await reading;
    } finally {
      this.#reading.delete(keyId);
    }
  }

  async #read(keyId: string, readAt: number, { bucket, now }: Guesses): Promise<Kept> {
    const key = await withDeadline({ milliseconds: this.#withinMs }, (signal) => this.#rows.read(keyId, signal)).catch(
      (cause: unknown) => {
        throw new KeysUnavailableError('The table of the keys cannot be read.', { cause });
      },
    );
    const kept = { key, readAt };
    if (key === null) {
      this.#guesses.take(bucket, 1, GUESSES_PER_MINUTE, { putsBack: 0, now });
      this.#known.delete(keyId);
      this.#unknown.set(keyId, kept);
    } else {
      this.#unknown.delete(keyId);
      this.#known.set(keyId, kept);
    }
    return kept;
  }

  /** Takes nothing from the bucket: the key may exist although this process does not know it yet. */
  #refuseGuessing({ bucket, now }: Guesses): void {
    const { isAllowed, refillSeconds } = this.#guesses.look(bucket, 1, GUESSES_PER_MINUTE, { putsBack: 0, now });
    if (!isAllowed) throw new KeyGuessingError(refillSeconds);
  }

  /**
   * Notes the use of a key once a day, beside the request. A failure is reported, and tried again with the next
   * request.
   */
  #noteUse({ keyId, lastUsedOn }: StoredKey, now: Instant): void {
    const day = toDay(now);
    if (lastUsedOn === day || this.#usedOn.get(keyId) === day) return;
    this.#usedOn.set(keyId, day);
    withDeadline({ milliseconds: this.#withinMs }, (signal) => this.#rows.noteUse(keyId, now, signal)).catch(
      (cause: unknown) => {
        this.#usedOn.delete(keyId);
        const error = new Error('The day of a key’s last use could not be noted.', { cause });
        this.#onError(error, { subgraph: undefined, path: undefined });
      },
    );
  }
}

interface Guesses {
  readonly bucket: string;
  /** Microseconds since 1970. */
  readonly now: number;
}

function isFresh(forMs: number, { readAt }: Kept, at: number): boolean {
  return Math.abs(at - readAt) < forMs;
}
