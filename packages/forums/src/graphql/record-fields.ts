import { isInAudience } from '@liaison/kernel/reader';
import type { Actor } from '@liaison/kernel/reader';
import { readHistoryConnection, reportMissing } from '@liaison/kernel/record';
import type { HistoryEntry, Kind, RecordReader, Result } from '@liaison/kernel/record';
import type { Connection } from '@liaison/kernel/schema';
import type { Key } from '@liaison/kernel/table';
import type { Forum } from '../domain/forum.ts';
import { changeFeed, FORUM } from '../records.ts';
import type { Context } from './context.ts';

/** The `history` field of a type, for the record under the key. */
export function createHistoryField(typeName: string, toKey: (value: { id: string; forumId: string }) => Key) {
  return (
    value: { id: string; forumId: string },
    page: { first: number; after?: string | null | undefined },
    context: Context,
  ): Promise<Connection<HistoryEntry>> =>
    readHistoryConnection(
      { truth: context.truth, changeFeed, request: context },
      `${typeName}.history`,
      toKey(value),
      page,
    );
}

/** The value, or null if the reader may not see its record, as if there were none. */
export function hideUnlessVisible<Value extends object, Shown extends Value>(
  kind: Kind<Value>,
  value: Shown | null,
  { actor }: { readonly actor: Actor },
): Shown | null {
  if (value === null || kind.audienceOf === undefined) return value;
  return isInAudience(kind.audienceOf(value), actor) ? value : null;
}

/** The forum that the input names, or the error that there is none that the caller may see. */
export async function requireVisibleForum(
  read: RecordReader,
  forumId: string,
  context: { readonly actor: Actor },
): Promise<Result<Forum>> {
  const loaded = await read.findById(FORUM, forumId);
  const forum = loaded && hideUnlessVisible(FORUM, loaded.value, context);
  return forum === null ? { userErrors: [reportMissing('forumId', 'forum', forumId)] } : { value: forum };
}
