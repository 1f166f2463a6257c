import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { runInTableSpan } from '@liaison/kernel/reader';
import { toDay } from '@liaison/kernel/values';
import type { Instant } from '@liaison/kernel/values';
import { parseKeyRow, rowKey } from './stored-key.ts';
import type { StoredKey } from './stored-key.ts';

/** What requests do to the rows of keys: read one, and note that it was used. */
export class KeyRows {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /** Null where there is no such key. Throws where the table does not answer, or holds something else. */
  async read(keyId: string, signal: AbortSignal): Promise<StoredKey | null> {
    const command = new GetCommand({ TableName: this.#table, Key: rowKey(keyId), ConsistentRead: true });
    const send = () => this.#client.send(command, { abortSignal: signal });
    const { Item } = await runInTableSpan('GetItem', this.#table, send);
    return Item === undefined ? null : parseKeyRow(Item);
  }

  /** Notes the day, unless another process has already. */
  async noteUse(keyId: string, now: Instant, signal: AbortSignal): Promise<void> {
    const command = new UpdateCommand({
      TableName: this.#table,
      Key: rowKey(keyId),
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
