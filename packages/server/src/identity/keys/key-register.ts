import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { compareInstants } from '@liaison/kernel/values';
import type { Scope } from '@liaison/kernel/reader';
import type { Instant } from '@liaison/kernel/values';
import { createKeyText, digestOf, keyIdNamed, keyPrefix } from './key-text.ts';
import type { KeyText } from './key-text.ts';
import { isKeyRow, keyName, keyRow, parseKeyRow, rowKey } from './stored-key.ts';
import type { KeyRole, StoredKey } from './stored-key.ts';

/** What a new key is to be. */
export interface WantedKey {
  /** Of the app or the organization that gets it, never of a person. */
  readonly name: string;
  readonly role: KeyRole;
  readonly scopes?: readonly Scope[];
  /** When it ends; never unless told otherwise. */
  readonly validUntil?: Instant | undefined;
  /** What it may spend in a minute, in cost units, instead of what its role may. */
  readonly unitsPerMinute?: number | undefined;
}

/** A key with its secret, which can be had this once. */
export interface IssuedKey {
  readonly text: KeyText;
  readonly key: ListedKey;
}

/** What may be shown of a key. */
export interface ListedKey extends Omit<StoredKey, 'keyId' | 'digests'> {
  /** `liaison_` and its id. */
  readonly prefix: string;
  /** Until when the secret before this one holds; absent where only one does. */
  readonly replacedUntil?: Instant;
}

/** What was to be done to a key cannot be done. The message says why. */
export class KeyRegisterError extends Error {
  override readonly name = 'KeyRegisterError';
}

/** Keeps the keys of a stage: for those who run it, not for requests. */
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
      digests: [{ digest: digestOf(text) }],
      createdAt: now,
      ...(validUntil !== undefined && { validUntil }),
      ...(unitsPerMinute !== undefined && { unitsPerMinute }),
    };
    const Item = keyRow(key);
    parseKeyRow(Item);
    const ConditionExpression = 'attribute_not_exists(pk)';
    await this.#client.send(new PutCommand({ TableName: this.#table, Item, ConditionExpression }));
    return { text, key: listed(key, now) };
  }

  /** Gives a key another secret. The one before it holds until the instant given, and not at all where that is now. */
  async rotate(named: string, graceUntil: Instant, now: Instant): Promise<IssuedKey> {
    const { digests, ...key } = await this.#standing(named, now);
    const { text } = createKeyText(key.keyId);
    const newest = { digest: digestOf(text) };
    const [before] = digests;
    const isKept = before !== undefined && compareInstants(now, graceUntil) < 0;
    const after = isKept ? [newest, { digest: before.digest, validUntil: graceUntil }] : [newest];
    await this.#update(key.keyId, {
      UpdateExpression: 'SET digests = :after',
      // Of two who rotate at once, one would have a secret that holds no longer.
      ConditionExpression: 'attribute_not_exists(revokedAt) AND digests[0].digest = :before',
      ExpressionAttributeValues: { ':after': after, ':before': before?.digest },
    });
    return { text, key: listed({ ...key, digests: after }, now) };
  }

  /** Ends a key for good. It stays on the list; one that was revoked stays so since then. */
  async revoke(named: string, now: Instant): Promise<ListedKey> {
    const { keyId } = await this.#read(named);
    await this.#update(keyId, {
      UpdateExpression: 'SET revokedAt = if_not_exists(revokedAt, :now)',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':now': now },
    });
    return listed(await this.#read(keyId), now);
  }

  /** The keys among the rows of the table, the newest first. */
  async list(rows: AsyncIterable<{ readonly pk: string; readonly sk: string }>, now: Instant): Promise<ListedKey[]> {
    const keys: ListedKey[] = [];
    for await (const row of rows) if (isKeyRow(row)) keys.push(listed(parseKeyRow(row), now));
    return keys.toSorted((a, b) => compareInstants(b.createdAt, a.createdAt) || (a.prefix < b.prefix ? -1 : 1));
  }

  async #standing(named: string, now: Instant): Promise<StoredKey> {
    const key = await this.#read(named);
    if (key.revokedAt !== undefined) throw new KeyRegisterError('The key was revoked: create a new one.');
    if (hasEnded(key, now)) throw new KeyRegisterError('The key has expired: create a new one.');
    return key;
  }

  async #read(named: string): Promise<StoredKey> {
    const keyId = keyIdNamed(named);
    if (keyId === null)
      throw new KeyRegisterError(
        'Name a key by its prefix, which is liaison_ and 12 characters, never by the whole key.',
      );
    const command = new GetCommand({ TableName: this.#table, Key: rowKey(keyId), ConsistentRead: true });
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
      await this.#client.send(new UpdateCommand({ TableName: this.#table, Key: rowKey(keyId), ...update }));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
      throw new KeyRegisterError('The key has just been changed by somebody else: look at the list.');
    }
  }
}

function hasEnded({ validUntil }: StoredKey, now: Instant): boolean {
  return validUntil !== undefined && compareInstants(now, validUntil) >= 0;
}

function listed({ keyId, digests, ...key }: StoredKey, now: Instant): ListedKey {
  const replacedUntil = digests[1]?.validUntil;
  const isOver = replacedUntil === undefined || compareInstants(now, replacedUntil) >= 0;
  return { prefix: keyPrefix(keyId), ...key, ...(!isOver && { replacedUntil }) };
}
