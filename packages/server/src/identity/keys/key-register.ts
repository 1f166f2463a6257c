import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { compareInstants } from '@liaison/kernel/values';
import type { Scope } from '@liaison/kernel/reader';
import type { Instant } from '@liaison/kernel/values';
import { createKeyText, computeDigest, parseKeyName, keyPrefix } from './key-text.ts';
import type { KeyText } from './key-text.ts';
import { isKeyRow, keyName, toKeyRow, parseKeyRow, createRowKey } from './stored-key.ts';
import type { KeyRole, StoredKey } from './stored-key.ts';

/** The properties of a new key. */
export interface WantedKey {
  /** The name of the app or the organization, never of a person. */
  readonly name: string;
  readonly role: KeyRole;
  readonly scopes?: readonly Scope[];
  /**
   * When it ends.
   * @default never
   */
  readonly validUntil?: Instant | undefined;
  /** Cost units that it may spend in a minute, instead of those of its role. */
  readonly unitsPerMinute?: number | undefined;
}

/** A new key with its secret, which cannot be read again. */
export interface IssuedKey {
  readonly text: KeyText;
  readonly key: ListedKey;
}

/** The part of a key that may be shown. */
export interface ListedKey extends Omit<StoredKey, 'keyId' | 'digests'> {
  /** `liaison_` and the id. */
  readonly prefix: string;
  /** The end of the previous secret; absent if there is only one. */
  readonly replacedUntil?: Instant;
}

/** The action cannot be done. The message says why. */
export class KeyRegisterError extends Error {
  override readonly name = 'KeyRegisterError';
}

/** Manages the keys of a stage, for its operators. */
export class KeyRegister {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async create(wanted: WantedKey, now: Instant): Promise<IssuedKey> {
    const name = v.safeParse(keyName, wanted.name);
    if (!name.success) throw new KeyRegisterError(`The name ${name.issues[0].message}.`);
    const { role, scopes = [], validUntil, unitsPerMinute } = wanted;
    const { keyId, text } = createKeyText();
    const key: StoredKey = {
      keyId,
      name: name.output,
      role,
      scopes: [...scopes],
      digests: [{ digest: computeDigest(text) }],
      createdAt: now,
      ...(validUntil !== undefined && { validUntil }),
      ...(unitsPerMinute !== undefined && { unitsPerMinute }),
    };
    const Item = toKeyRow(key);
    parseKeyRow(Item);
    const ConditionExpression = 'attribute_not_exists(pk)';
    await this.#client.send(new PutCommand({ TableName: this.#table, Item, ConditionExpression }));
    return { text, key: toListedKey(key, now) };
  }

  /** Gives a key another secret. The previous one is valid until `graceUntil`. */
  async rotate(named: string, graceUntil: Instant, now: Instant): Promise<IssuedKey> {
    const { digests, ...key } = await this.#readActive(named, now);
    const { text } = createKeyText(key.keyId);
    const newest = { digest: computeDigest(text) };
    const [before] = digests;
    const isKept = before !== undefined && compareInstants(now, graceUntil) < 0;
    const after = isKept ? [newest, { digest: before.digest, validUntil: graceUntil }] : [newest];
    await this.#update(key.keyId, {
      UpdateExpression: 'SET digests = :after',
      // If two rotate at once, one of them would get a secret that is no longer valid.
      ConditionExpression: 'attribute_not_exists(revokedAt) AND digests[0].digest = :before',
      ExpressionAttributeValues: { ':after': after, ':before': before?.digest },
    });
    return { text, key: toListedKey({ ...key, digests: after }, now) };
  }

  /** Ends a key for good. It stays on the list. A key that was revoked before keeps its date. */
  async revoke(named: string, now: Instant): Promise<ListedKey> {
    const { keyId } = await this.#read(named);
    await this.#update(keyId, {
      UpdateExpression: 'SET revokedAt = if_not_exists(revokedAt, :now)',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':now': now },
    });
    return toListedKey(await this.#read(keyId), now);
  }

  /** The keys among the rows of the table, the newest first. */
  async list(rows: AsyncIterable<{ readonly pk: string; readonly sk: string }>, now: Instant): Promise<ListedKey[]> {
    const keys: ListedKey[] = [];
    for await (const row of rows) if (isKeyRow(row)) keys.push(toListedKey(parseKeyRow(row), now));
    return keys.toSorted((a, b) => compareInstants(b.createdAt, a.createdAt) || (a.prefix < b.prefix ? -1 : 1));
  }

  async #readActive(named: string, now: Instant): Promise<StoredKey> {
    const key = await this.#read(named);
    if (key.revokedAt !== undefined) throw new KeyRegisterError('The key was revoked: create a new one.');
    if (hasEnded(key, now)) throw new KeyRegisterError('The key has expired: create a new one.');
    return key;
  }

  async #read(named: string): Promise<StoredKey> {
    const keyId = parseKeyName(named);
    if (keyId === null)
      throw new KeyRegisterError(
        'Name a key by its prefix, which is liaison_ and 12 characters, never by the whole key.',
      );
    const command = new GetCommand({ TableName: this.#table, Key: createRowKey(keyId), ConsistentRead: true });
    const { Item } = await this.#client.send(command);
    if (Item === undefined) throw new KeyRegisterError(`There is no key ${keyPrefix(keyId)}.`);
    return parseKeyRow(Item);
  }

  async #update(
    keyId: string,
    update: {
      readonly UpdateExpression: string;
      readonly ConditionExpression: string;
      readonly ExpressionAttributeValues: Record<string, unknown>;
    },
  ): Promise<void> {
    try {
      await this.#client.send(new UpdateCommand({ TableName: this.#table, Key: createRowKey(keyId), ...update }));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
      throw new KeyRegisterError('The key has just been changed by somebody else: look at the list.');
    }
  }
}

function hasEnded({ validUntil }: StoredKey, now: Instant): boolean {
  return validUntil !== undefined && compareInstants(now, validUntil) >= 0;
}

function toListedKey({ keyId, digests, ...key }: StoredKey, now: Instant): ListedKey {
  const replacedUntil = digests[1]?.validUntil;
  const isOver = replacedUntil === undefined || compareInstants(now, replacedUntil) >= 0;
  return { prefix: keyPrefix(keyId), ...key, ...(!isOver && { replacedUntil }) };
}
