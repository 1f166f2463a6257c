import { createHistoryField, hideUnlessVisible } from '@liaison/kernel/record';
import type { HistoryEntry, Kind } from '@liaison/kernel/record';
import type { Connection } from '@liaison/kernel/schema';
import type { Key } from '@liaison/kernel/table';
import { changeFeed } from '../records.ts';
import type { Context } from './context.ts';

/** `first` and `after`, as every connection takes them. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The fields that every record has for its keepers: `version` and `history`. */
export function createRecordFields<Source extends { readonly version?: number }>(
  typeName: string,
  toKey: (source: Source) => Key,
): {
  version: (source: Source, args: object, context: Context) => number | Promise<number>;
  history: (source: Source, page: PageArguments, context: Context) => Promise<Connection<HistoryEntry>>;
} {
  return {
    version: (source, _args, { records }) => source.version ?? readVersion(toKey(source), records),
    history: createHistoryField(changeFeed, typeName, toKey),
  };
}

/** The value of the record with this id; null if there is none, or if the reader may not see it. */
export async function findVisible<Value extends object>(
  kind: Kind<Value>,
  id: string,
  { records, actor }: Context,
): Promise<Value | null> {
  return hideUnlessVisible(kind, (await records.findById(kind, id))?.value ?? null, { actor });
}

/** The version of the record that a row of the read model is about. */
async function readVersion(key: Key, records: Context['records']): Promise<number> {
  const record = await records.readRecord(key);
  if (record === null) throw new Error(`A row of the read model is about ${key.pk} ${key.sk}, which is not on record.`);
  return record.version;
}
