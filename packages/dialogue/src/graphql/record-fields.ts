import { readHistoryConnection } from '@liaison/kernel/record';
import type { HistoryEntry } from '@liaison/kernel/record';
import type { Connection } from '@liaison/kernel/schema';
import type { Key } from '@liaison/kernel/table';
import { changeFeed } from '../store/change-feed.ts';
import type { Context } from './context.ts';
import type { PageArguments } from './page-arguments.ts';

/** The fields that every record has for its keepers: `version` and `history`. */
export function recordFields<Source extends { readonly version?: number }>(
  typeName: string,
  keyOf: (source: Source) => Key,
): {
  version: (source: Source, args: object, context: Context) => number | Promise<number>;
  history: (source: Source, page: PageArguments, context: Context) => Promise<Connection<HistoryEntry>>;
} {
  return {
    version: (source, _args, { records }) => source.version ?? records.versionOf(keyOf(source)),
    history: (source, page, context) =>
      readHistoryConnection(
        { truth: context.truth, changeFeed, request: context },
        `${typeName}.history`,
        keyOf(source),
        page,
      ),
  };
}
