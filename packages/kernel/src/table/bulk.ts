import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { backOff } from './backoff.ts';
import type { Item } from './table.ts';

const ITEMS_PER_BATCH = 25;
const BATCHES_IN_FLIGHT = 8;

/** Writes items as fast as the engine takes them; no conditions, no order. For loading and rebuilding only. */
export async function writeAll(
  client: DynamoDBDocumentClient,
  tableName: string,
  items: Iterable<Item>,
): Promise<number> {
  return inBatches(items, (batch) =>
    writeBatch(
      client,
      tableName,
      batch.map((Item) => ({ PutRequest: { Item } })),
    ),
  );
}

/** Deletes items by key, as `writeAll` writes them. */
export async function deleteAll(
  client: DynamoDBDocumentClient,
  tableName: string,
  keys: Iterable<Item>,
): Promise<number> {
  return inBatches(keys, (batch) =>
    writeBatch(
      client,
      tableName,
      batch.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
    ),
  );
}

async function inBatches(items: Iterable<Item>, write: (batch: Item[]) => Promise<void>): Promise<number> {
  const batches = batchesOf(items);
  let count = 0;
  // The writers share the generator: each takes the next batch, and one that fails ends it for all.
  const writer = async (): Promise<void> => {
    for (const batch of batches) {
      await write(batch);
      count += batch.length;
    }
  };
  await Promise.all(Array.from({ length: BATCHES_IN_FLIGHT }, writer));
  return count;
}

function* batchesOf(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < ITEMS_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

type WriteRequests = { PutRequest: { Item: Item } }[] | { DeleteRequest: { Key: { pk: string; sk: string } } }[];

async function writeBatch(client: DynamoDBDocumentClient, tableName: string, requests: WriteRequests): Promise<void> {
  let pending: WriteRequests = requests;
  for (let attempt = 1; pending.length > 0; attempt += 1) {
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: pending } }));
    pending = (answer.UnprocessedItems?.[tableName] ?? []) as WriteRequests;
    if (pending.length > 0) await backOff(attempt);
  }
}
