import { itemToRecord, Loader } from '@liaison/kernel';
import type { Key, Table } from '@liaison/kernel';
import { isPossibleId } from './keys.ts';
import { valuesOf } from './records.ts';
import type { Kind, ValuesByKind } from './records.ts';

/** Records of one kind by id, read together and once a request; null where there is none, or a tombstone. */
export function recordLoader<K extends Kind>(
  truth: Table,
  kind: K,
  keyOf: (id: string) => Key,
): Loader<string, ValuesByKind[K] | null> {
  return new Loader(async (ids) => {
    const asked = ids.filter(isPossibleId);
    const items = asked.length === 0 ? [] : await truth.getMany(asked.map(keyOf));
    const found = new Map(
      asked.map((id, index) => {
        const item = items[index];
        return [id, item ? (valuesOf(kind, [itemToRecord(item)])[0] ?? null) : null];
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  });
}
