import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { compareInstants, toDay } from '@liaison/kernel/values';
import type { Day, Instant } from '@liaison/kernel/values';
import { withDeadline } from '@liaison/gateway';
import type { ErrorHook } from '@liaison/gateway';
import { BoundedMap } from '../../bounded-map.ts';
import { microseconds } from '../../rate-limit/bucket.ts';
import { ProcessBuckets } from '../../rate-limit/process-buckets.ts';
import { bucketOfAddress } from '../../rate-limit/source-bucket.ts';
import { KeyRows } from './key-rows.ts';
import { digestOf, keyIdIn } from './key-text.ts';
import { KeyGuessingError, KeysUnavailableError, RefusedKeyError } from './refused-key.ts';
import { holdsDigest } from './stored-key.ts';
import type { StoredKey } from './stored-key.ts';

export interface KeyRingOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** Milliseconds in which the table must answer; 2 s unless told otherwise. */
  readonly withinMs?: number;
  /** Keys that are kept in this process, and as many that are known not to be; 5,000 unless told otherwise. */
  readonly mostKept?: number;
  readonly onError?: ErrorHook;
}

/** Where a key came from, and when. */
export interface Presented {
  readonly now: Instant;
  readonly sourceAddress: string;
}

const WITHIN_MS = 2000;
const MOST_KEPT = 5000;
/** A key that is revoked holds for as long at most. */
const KEPT_MS = 60_000;
/** A secret that does not fit is looked up anew after as long: the key may have been given another one since. */
const SURE_MS = 5000;
/** Keys in a minute that an address may name and that nobody has. */
const GUESSES_PER_MINUTE = 30;

interface Kept {
  readonly key: StoredKey | null;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/** Tells whether keys hold. Rows of keys are kept for a minute, and so is that there is none. */
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
   * The key that somebody presented. Throws `RefusedKeyError` where it does not hold, `KeyGuessingError` where too many did
   * not, `KeysUnavailableError` where that cannot be told. That a key has ended is said to those alone who have its secret.
   */
  async find(text: string, presented: Presented): Promise<StoredKey> {
    const keyId = keyIdIn(text);
    if (keyId === null) throw new RefusedKeyError('This is no whole key: it was cut off or mistyped.');
    const { now } = presented;
    const at = Date.parse(now);
    const digest = digestOf(text);
    const kept = await this.#kept(keyId, KEPT_MS, presented);
    const isRight = kept.key !== null && holdsDigest(kept.key, digest, now);
    const isSure = isRight || kept.key === null || isWithin(SURE_MS, kept, at);
    const { key } = isSure ? kept : await this.#kept(keyId, SURE_MS, presented);
    if (key === null || !holdsDigest(key, digest, now)) throw new RefusedKeyError('This key is not known here.');
    if (key.revokedAt !== undefined) throw new RefusedKeyError('This key has been revoked.');
    if (key.validUntil !== undefined && compareInstants(now, key.validUntil) >= 0) {
      throw new RefusedKeyError('This key has expired.');
    }
    this.#noteUse(key, now);
    return key;
  }

  async #kept(keyId: string, forMs: number, { now, sourceAddress }: Presented): Promise<Kept> {
    const at = Date.parse(now);
    const kept = this.#known.get(keyId) ?? this.#unknown.get(keyId);
    if (kept !== undefined && isWithin(forMs, kept, at)) return kept;
    const under = this.#reading.get(keyId);
    if (under !== undefined) return under;
    const guesses = { bucket: bucketOfAddress(sourceAddress), now: microseconds(now) };
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

  /** Nothing is taken: who asks with a key that there is may be the first to do so. */
  #refuseGuessing({ bucket, now }: Guesses): void {
    const { isAllowed, refillSeconds } = this.#guesses.look(bucket, 1, GUESSES_PER_MINUTE, { putsBack: 0, now });
    if (!isAllowed) throw new KeyGuessingError(refillSeconds);
  }

  /** Beside the request, once a day: what fails is told, and tried again with the next request. */
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

function isWithin(forMs: number, { readAt }: Kept, at: number): boolean {
  return Math.abs(at - readAt) < forMs;
}
