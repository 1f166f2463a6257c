import { DeleteTableCommand, ListTablesCommand, waitUntilTableNotExists } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { createTables } from '@liaison/kernel';

/** A table of one item, which says what is loaded; empty while a load runs. */
const MARK_TABLE = 'liaison-loaded';
const MARK = { pk: 'LOADED', sk: 'A' };

const markItem = v.object({ fingerprint: v.string() });

/** The data cannot be opened as asked. The message says what to do. */
export class DataUnavailableError extends Error {
  override readonly name = 'DataUnavailableError';
}

/** Fingerprint of what the engine holds whole; null where nothing is, or a load was broken off. */
export async function loadedFingerprint(client: DynamoDBDocumentClient): Promise<string | null> {
  if (!(await listTables(client)).has(MARK_TABLE)) return null;
  const { Item } = await client.send(new GetCommand({ TableName: MARK_TABLE, Key: MARK, ConsistentRead: true }));
  return Item === undefined ? null : v.parse(markItem, Item).fingerprint;
}

/** Runs a load into tables that are not there yet, and marks it when it is whole. What was there before is gone. */
export async function loadMarked(
  client: DynamoDBDocumentClient,
  tableNames: readonly string[],
  { fingerprint, mayReplace }: { fingerprint: string; mayReplace: boolean },
  load: () => Promise<void>,
): Promise<void> {
  const present = await listTables(client);
  const old = tableNames.filter((name) => present.has(name));
  if (old.length > 0 && !present.has(MARK_TABLE) && !mayReplace) {
    throw new DataUnavailableError(
      `The engine holds tables that were not made here (${old.join(', ')}): start with --reset to replace them.`,
    );
  }
  // The mark goes first and comes back last, so that a load that is broken off is seen as none.
  await createTables(client, [MARK_TABLE]);
  await client.send(new DeleteCommand({ TableName: MARK_TABLE, Key: MARK }));
  for (const TableName of old) {
    await client.send(new DeleteTableCommand({ TableName }));
    await waitUntilTableNotExists({ client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 1 }, { TableName });
  }
  await load();
  await client.send(new PutCommand({ TableName: MARK_TABLE, Item: { ...MARK, fingerprint } }));
}

async function listTables(client: DynamoDBDocumentClient): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let from: string | undefined;
  do {
    const page = await client.send(new ListTablesCommand(from === undefined ? {} : { ExclusiveStartTableName: from }));
    for (const name of page.TableNames ?? []) names.add(name);
    from = page.LastEvaluatedTableName;
  } while (from !== undefined);
  return names;
}
