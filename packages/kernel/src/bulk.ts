import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Item } from './table.ts';

const ITEMS_PER_BATCH = 25;
const BATCHES_IN_FLIGHT = 8;
const LONGEST_PAUSE_MS = 2000;

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
  const inFlight = new Set<Promise<void>>();
  let batch: Item[] = [];
  let count = 0;
  const send = async (): Promise<void> => {
    if (inFlight.size >= BATCHES_IN_FLIGHT) await Promise.race(inFlight);
    const writing = write(batch).finally(() => inFlight.delete(writing));
    inFlight.add(writing);
    batch = [];
  };
  for (const item of items) {
    batch.push(item);
    count += 1;
    if (batch.length === ITEMS_PER_BATCH) await send();
  }
  if (batch.length > 0) await send();
  await Promise.all(inFlight);
  return count;
}

type WriteRequests = { PutRequest: { Item: Item } }[] | { DeleteRequest: { Key: { pk: string; sk: string } } }[];

async function writeBatch(client: DynamoDBDocumentClient, tableName: string, requests: WriteRequests): Promise<void> {
  let pending: WriteRequests = requests;
  for (let pause = 10; pending.length > 0; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: pending } }));
    pending = (answer.UnprocessedItems?.[tableName] ?? []) as WriteRequests;
    if (pending.length > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
