import { itemToRecord, readRecord } from '@liaison/kernel/record';
import type { Projection, StoredRecord } from '@liaison/kernel/record';
import { toKeyText } from '@liaison/kernel/table';
import type { Key, Table } from '@liaison/kernel/table';
import { isForumPartition, LAST_OF_FORUM } from '../record-keys.ts';
import { CALL, CONTRIBUTION, EVALUATION, FORUM, REGISTRATION, SCHEDULE, SLOT, THEME } from '../records.ts';
import { DRAFTS, FORUMS } from './keys.ts';
import { rowsOfForum, rowsOfOne } from './rows.ts';

/**
 * A forum with all that its rows depend on is one unit. Draft slots and proposed themes, which are many and change often, are
 * units by themselves.
 */
export const projection: Projection<null> = {
  unitsOf: findUnits,
  loadUnit,
  rowsOf: (unit, records) => (toUnitKey(unit) === null ? rowsOfForum(records) : records.flatMap(rowsOfOne)),
  environmentKinds: new Set(),
  loadEnvironment: () => Promise.resolve(null),
  environmentOf: () => null,
  packedPartitions: [DRAFTS, FORUMS],
};

const KINDS_OF_A_FORUM: ReadonlySet<string> = new Set(
  [FORUM, CALL, CONTRIBUTION, EVALUATION, SCHEDULE, REGISTRATION].map(({ name }) => name),
);
/** Each is a unit by itself: its rows depend on nothing else, so that a change of one costs little. */
const KINDS_BY_THEMSELVES: ReadonlySet<string> = new Set([SLOT.name, THEME.name]);

/** The partition of the forum whose rows the record feeds, or the record's own key; none for what is not a forum's. */
function findUnits({ key, kind }: StoredRecord): readonly string[] {
  if (!isForumPartition(key.pk)) return [];
  if (KINDS_BY_THEMSELVES.has(kind)) return [toKeyText(key)];
  return KINDS_OF_A_FORUM.has(kind) ? [key.pk] : [];
}

/** The key of the record that is a unit by itself; null for the partition of a forum. */
function toUnitKey(unit: string): Key | null {
  const [pk = '', sk] = unit.split('\n');
  return sk === undefined ? null : { pk, sk };
}

/** The records that the rows of a unit depend on, read strongly, tombstones left out. */
async function loadUnit(truth: Table, unit: string): Promise<StoredRecord[]> {
  const key = toUnitKey(unit);
  if (key !== null) {
    const record = await readRecord(truth, key);
    return record === null || record.value === null ? [] : [record];
  }
  const items = await truth.queryAll({ pk: unit, to: LAST_OF_FORUM, consistent: true });
  return items.map(itemToRecord).filter(({ value }) => value !== null);
}
