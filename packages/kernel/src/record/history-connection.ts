import type { Connection } from '../schema/connection.ts';
import { parsePage, toConnection } from '../schema/connection.ts';
import { createBadUserInput } from '../reader/errors.ts';
import { readHistory } from './history.ts';
import type { HistoryEntry } from './history.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { RequestContext } from '../reader/request-context.ts';
import { toKeyText } from '../table/table.ts';
import type { Key, Table } from '../table/table.ts';

/** What the kit needs of a subgraph's context to read histories. */
type HistoryContext = RequestContext & { readonly truth: Table };

/** `first` and `after`, as every connection takes them. */
interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The resolver of the field `history` of a type. `toKey` gives the key of the record behind an object. */
export function createHistoryField<Source, Context extends HistoryContext = HistoryContext>(
  changeFeed: ChangeFeed,
  typeName: string,
  toKey: (source: Source, context: Context) => Key | Promise<Key>,
): (source: Source, page: PageArguments, context: Context) => Promise<Connection<HistoryEntry>> {
  return async (source, page, context) =>
    readHistoryConnection(
      { truth: context.truth, changeFeed, request: context },
      `${typeName}.history`,
      await toKey(source, context),
      page,
    );
}

/** The `history` field of any record. `coordinate` is the field's, such as `Ngo.history`. */
export async function readHistoryConnection(
  { truth, changeFeed, request }: { truth: Table; changeFeed: ChangeFeed; request: RequestContext },
  coordinate: string,
  key: Key,
  page: { first: number; after?: string | null | undefined },
): Promise<Connection<HistoryEntry>> {
  const scope = { coordinate, arguments: { record: toKeyText(key) } };
  const { first, after } = parsePage(scope, page);
  const before = after?.[0] ?? null;
  if (before !== null && typeof before !== 'number') throw createBadUserInput('after', 'is not a cursor of this list.');
  const found = await readHistory(truth, changeFeed, request.actor, { key, limit: first + 1, before });
  return toConnection(scope, { items: found.slice(0, first), hasNextPage: found.length > first }, (entry) => ({
    node: entry,
    position: [entry.version],
  }));
}

/**
 * The changes of the record at the key, also if it was deleted. Null without a key, and if the reader may see none of the
 * changes. `coordinate` is the root field's.
 */
export async function readHistoryByKey(
  parts: { truth: Table; changeFeed: ChangeFeed; request: RequestContext },
  coordinate: string,
  key: Key | null,
  page: { first: number; after?: string | null | undefined },
): Promise<Connection<HistoryEntry> | null> {
  if (key === null) return null;
  const found = await readHistoryConnection(parts, coordinate, key, page);
  return found.nodes.length === 0 && (page.after ?? null) === null ? null : found;
}
