import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { runInTableSpan } from '@liaison/kernel/reader';
import { toDay } from '@liaison/kernel/values';
import type { Instant } from '@liaison/kernel/values';
import { parseKeyRow, createRowKey } from './stored-key.ts';
import type { StoredKey } from './stored-key.ts';

/** Reads the rows of keys for requests, and notes their use. */
export class KeyRows {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /** Null if there is no such key. Throws if the table does not answer, or if the row is invalid. */
  async read(keyId: string, signal: AbortSignal): Promise<StoredKey | null> {
    const command = new GetCommand({ TableName: this.#table, Key: createRowKey(keyId), ConsistentRead: true });
    const send = () => this.#client.send(command, { abortSignal: signal });
    const { Item } = await runInTableSpan('GetItem', this.#table, send);
    return Item === undefined ? null : parseKeyRow(Item);
  }

  /** Stores the day, unless another process already has. */
  async noteUse(keyId: string, now: Instant, signal: AbortSignal): Promise<void> {
    const command = new UpdateCommand({
      TableName: this.#table,
      Key: createRowKey(keyId),
      UpdateExpression: 'SET lastUsedOn = :day',
      ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(lastUsedOn) OR lastUsedOn < :day)',
      ExpressionAttributeValues: { ':day': toDay(now) },
    });
    try {
      await runInTableSpan('UpdateItem', this.#table, () => this.#client.send(command, { abortSignal: signal }));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
    }
  }
}
