import { readHistoryByKey, readHistoryConnection } from '@liaison/kernel/record';
import type { HistoryEntry } from '@liaison/kernel/record';
import type { Connection } from '@liaison/kernel/schema';
import type { Key } from '@liaison/kernel/table';
import type { Context } from './context.ts';
import type { OwnedKind } from './owned.ts';
import { keyOfOwned } from './owned.ts';
import type { PageArguments } from './pages.ts';

/** What was changed of a record when, as far as the reader may see it. `coordinate` is the field's. */
export async function historyOf(
  { truth, changeFeed, ...request }: Context,
  coordinate: string,
  key: Key,
  page: PageArguments,
): Promise<Connection<HistoryEntry>> {
  return readHistoryConnection({ truth: truth.table, changeFeed, request }, coordinate, key, page);
}

/** The same for a root field, which also answers for what is gone; null without a key. */
export async function historyAt(
  { truth, changeFeed, ...request }: Context,
  coordinate: string,
  key: Key | null,
  page: PageArguments,
): Promise<Connection<HistoryEntry> | null> {
  return readHistoryByKey({ truth: truth.table, changeFeed, request }, coordinate, key, page);
}

/** The same for a record that lies with an NGO. */
export async function historyOfOwned(
  context: Context,
  kind: OwnedKind,
  id: string,
  page: PageArguments,
): Promise<Connection<HistoryEntry>> {
  const key = await keyOfOwned(context, kind, id);
  if (key === null) throw new Error(`The ${kind} ${id} was read but no row tells where it lies.`);
  return historyOf(context, `${kind}.history`, key, page);
}
