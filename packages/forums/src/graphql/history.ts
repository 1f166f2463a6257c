import { readHistoryConnection } from '@liaison/kernel/record';
import type { HistoryEntry } from '@liaison/kernel/record';
import type { Connection } from '@liaison/kernel/schema';
import type { Key } from '@liaison/kernel/table';
import { changeFeed } from '../store/change-feed.ts';
import type { Context } from './context.ts';

/** The `history` field of a type, for the record under the key. */
export function historyOf(typeName: string, keyFor: (value: { id: string; forumId: string }) => Key) {
  return (
    value: { id: string; forumId: string },
    page: { first: number; after?: string | null | undefined },
    context: Context,
  ): Promise<Connection<HistoryEntry>> =>
    readHistoryConnection(
      { truth: context.truth, changeFeed, request: context },
      `${typeName}.history`,
      keyFor(value),
      page,
    );
}
