import { DeleteTableCommand, ListTablesCommand, waitUntilTableNotExists } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { createTables } from '@liaison/kernel/table';

/** A table of one item, which says what is loaded; empty while a load runs. */
const MARK_TABLE = 'liaison-loaded';
const MARK = { pk: 'LOADED', sk: 'A' };

const markItem = v.object({
  fingerprint: v.string(),
  dataset: v.string(),
  heads: v.record(v.string(), v.number()),
});

/** What is loaded. */
export interface Mark {
  /** Of the data and of the code that made items of them. */
  readonly fingerprint: string;
  readonly dataset: string;
  /** Number of the last change in each subgraph's log when the load was done: what is beyond was written since. */
  readonly heads: Readonly<Record<string, number>>;
}

/** The data cannot be opened as asked. The message says what to do. */
export class DataUnavailableError extends Error {
  override readonly name = 'DataUnavailableError';
}

/** What is completely loaded; null if nothing is, or if a load was interrupted. */
export async function readMark(client: DynamoDBDocumentClient, markTable = MARK_TABLE): Promise<Mark | null> {
  if (!(await listTables(client)).has(markTable)) return null;
  const { Item } = await client.send(new GetCommand({ TableName: markTable, Key: MARK, ConsistentRead: true }));
  // A mark without heads is of a version that could not write: whatever it loaded, nothing was added.
  const parsed = v.safeParse(markItem, Item);
  return parsed.success ? parsed.output : null;
}

export async function writeMark(client: DynamoDBDocumentClient, mark: Mark, markTable = MARK_TABLE): Promise<void> {
  await client.send(new PutCommand({ TableName: markTable, Item: { ...MARK, ...mark } }));
}

/**
 * Runs a load into tables that are not there yet, and marks it when it is whole. What was there before is gone. The load
 * answers the heads of the logs.
 */
export async function loadMarked(
  client: DynamoDBDocumentClient,
  tableNames: readonly string[],
  options: { fingerprint: string; dataset: string; mayReplace: boolean; markTable?: string },
  load: () => Promise<Mark['heads']>,
): Promise<void> {
  const { fingerprint, dataset, mayReplace, markTable = MARK_TABLE } = options;
  const present = await listTables(client);
  const old = tableNames.filter((name) => present.has(name));
  if (old.length > 0 && !present.has(markTable) && !mayReplace) {
    throw new DataUnavailableError(
      `The engine holds tables that were not made here (${old.join(', ')}): start with --reset to replace them.`,
    );
  }
  // The mark goes first and comes back last, so that a load that is broken off is seen as none.
  await createTables(client, [markTable]);
  await client.send(new DeleteCommand({ TableName: markTable, Key: MARK }));
  for (const TableName of old) {
    await client.send(new DeleteTableCommand({ TableName }));
    await waitUntilTableNotExists({ client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 1 }, { TableName });
  }
  const heads = await load();
  await writeMark(client, { fingerprint, dataset, heads }, markTable);
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
