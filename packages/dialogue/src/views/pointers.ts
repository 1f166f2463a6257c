import * as v from 'valibot';
import type { StoredRecord } from '@liaison/kernel/record';
import type { Item, Key } from '@liaison/kernel/table';
import { isPartKind, partKey } from '../store/keys.ts';
import type { PartKind } from '../store/keys.ts';
import { pointerKey } from './keys.ts';

const pointerRow = v.object({ partition: v.string() });

/** For each part among the records, a row that tells by its id in whose partition the truth has it. */
export function pointerRows(records: readonly StoredRecord[]): Item[] {
  return records.flatMap(({ key, kind, id }) =>
    isPartKind(kind) ? [{ ...pointerKey(kind, id), partition: key.pk }] : [],
  );
}

/** The key of the part that the row points to. */
export function decodePointerRow(kind: PartKind, id: string, row: Item): Key {
  return partKey(kind, v.parse(pointerRow, row).partition, id);
}
