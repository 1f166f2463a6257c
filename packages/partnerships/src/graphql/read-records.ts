import { createHistoryField, readHistoryByKey, toVersioned } from '@liaison/kernel/record';
import type { HistoryEntry, Kind, RecordReader, Versioned } from '@liaison/kernel/record';
import type { Connection } from '@liaison/kernel/schema';
import type { Key, Range } from '@liaison/kernel/table';
import type { Ngo } from '../domain/ngo.ts';
import type { NgoPartKind } from '../record-keys.ts';
import { changeFeed, listOfNgo } from '../records.ts';
import type { PartOfNgo } from '../records.ts';
import type { Context } from './context.ts';

/* How resolvers read records: values with their versions. */

/** `first` and `after`, as every connection takes them. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The record of this kind with this id; null if there is none. */
export async function findById<Value extends object>(
  kind: Kind<Value>,
  id: string,
  { records }: Context,
): Promise<Versioned<Value> | null> {
  const found = await records.findById(kind, id);
  return found && toVersioned(found);
}

/** The record with an id that may be null, which names none. */
export async function findOptional<Value extends object>(
  kind: Kind<Value>,
  id: string | null,
  context: Context,
): Promise<Versioned<Value> | null> {
  return id === null ? null : findById(kind, id, context);
}

/** The record of this kind at the key; null if there is none. */
export async function findAt<Value extends object>(
  kind: Kind<Value>,
  key: Key,
  { records }: Context,
): Promise<Versioned<Value> | null> {
  const found = await records.find(kind, key);
  return found && toVersioned(found);
}

/** The records with these ids, in their order; missing ones are left out. */
export async function findEach<Value extends object>(
  kind: Kind<Value>,
  ids: readonly string[],
  context: Context,
): Promise<Versioned<Value>[]> {
  const found = await Promise.all(ids.map((id) => findById(kind, id, context)));
  return found.filter((record) => record !== null);
}

/** The records of this kind in a range of one partition, in the order of their keys. */
export async function listRecords<Value extends object>(
  kind: Kind<Value>,
  range: Pick<Range, 'pk' | 'from' | 'to'>,
  { records }: Context,
): Promise<Versioned<Value>[]> {
  return (await records.list(kind, range)).map(toVersioned);
}

/** The records of this kind that belong to an NGO, in the order of their ids. */
export async function listRecordsOfNgo<Value extends PartOfNgo>(
  kind: Kind<Value, NgoPartKind>,
  ngo: Pick<Ngo, 'id' | 'formerIds'>,
  { records }: Context,
): Promise<Versioned<Value>[]> {
  return (await listOfNgo(records, kind, ngo)).map(toVersioned);
}

/**
 * The resolver of a type's field `history`. `toKey` gives the key of the record behind an object.
 * @default it is found by the record's id
 */
export function createHistory<Source extends { readonly id: string }>(
  kind: Kind<object>,
  toKey: (source: Source, context: Context) => Key | Promise<Key> = ({ id }, { records }) =>
    locateListed(kind, id, records),
): (source: Source, page: PageArguments, context: Context) => Promise<Connection<HistoryEntry>> {
  return createHistoryField<Source, Context>(changeFeed, kind.name, toKey);
}

async function locateListed(kind: Kind<object>, id: string, records: RecordReader): Promise<Key> {
  const key = await records.locate(kind, id);
  if (key === null) throw new Error(`The ${kind.noun} ${id} was read, but cannot be found by its id.`);
  return key;
}

/** The resolver of a root field that shows a history, also of what was deleted. */
export function createRootHistory(
  kind: Kind<object>,
  field: string,
): (
  root: unknown,
  args: PageArguments & { readonly id: string },
  context: Context,
) => Promise<Connection<HistoryEntry> | null> {
  return async (_root, { id, ...page }, context) =>
    readHistoryByKey(
      { truth: context.truth, changeFeed, request: context },
      `Query.${field}`,
      await context.records.locate(kind, id),
      page,
    );
}
