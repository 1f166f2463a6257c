import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Meter } from '@liaison/kernel/reader';
import { Table } from '@liaison/kernel/table';

/** A key that no record has: the table answers that there is nothing. */
const NOBODY = { pk: 'ready', sk: 'ready' };
const ANSWERS_WITHIN_MS = 2000;

/** Reads a key from every table. Rejects if one does not answer within two seconds. */
export function createReadyCheck(client: DynamoDBDocumentClient, tables: readonly string[]): () => Promise<void> {
  return async () => {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    await Promise.all(tables.map((name) => new Table(client, name, 'ready', new Meter(), { signal }).get(NOBODY)));
  };
}
