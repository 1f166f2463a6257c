import { itemToRecord, readRecord, computeVersionAfter } from '@liaison/kernel/record';
import { LAST } from '@liaison/kernel/table';
import type { Owner } from '@liaison/kernel/reader';
import type { Change, StoredRecord } from '@liaison/kernel/record';
import type { Key, Table } from '@liaison/kernel/table';
import type { Ngo } from '../domain/ngo.ts';
import { canExist, ngoKey, ngoPartition } from './keys.ts';
import { newRecord, parseRecord, survivorOf } from './records.ts';
import type { Kind, New, Records } from './records.ts';

/** A record as it stands now, with what it holds: what a change of it starts from. */
export interface Held<Value> {
  readonly record: StoredRecord;
  readonly value: Value;
}

/** Reads what an act decides on, strongly and anew at each attempt. */
export class Current {
  readonly #truth: Table;

  constructor(truth: Table) {
    this.#truth = truth;
  }

  /** The record at the key; null where there is none or it was deleted. */
  async find<K extends Kind>(kind: K, key: Key): Promise<Held<Records[K]> | null> {
    if (!canExist(key)) return null;
    const record = await readRecord(this.#truth, key);
    const value = record === null ? null : parseRecord(kind, record);
    return record === null || value === null ? null : { record, value };
  }

  /** Records of one kind, in the order of the keys; null where there is none. One request. */
  async findMany<K extends Kind>(kind: K, keys: readonly Key[]): Promise<(Held<Records[K]> | null)[]> {
    const items = await this.#truth.getMany(keys, { consistent: true });
    return items.map((item) => {
      const record = item === null ? null : itemToRecord(item);
      const value = record === null ? null : parseRecord(kind, record);
      return record === null || value === null ? null : { record, value };
    });
  }

  /** The NGO with this id, or the one that it was merged into. */
  async ngo(id: string): Promise<Held<Ngo> | null> {
    for (let next = id; canExist(ngoKey(next));) {
      const record = await readRecord(this.#truth, ngoKey(next));
      if (record === null) return null;
      const survivor = survivorOf(record);
      if (survivor === null) {
        const value = parseRecord('Ngo', record);
        return value === null ? null : { record, value };
      }
      next = survivor;
    }
    return null;
  }

  /** The records of a kind that belong to an NGO, wherever they lie, in the order of their keys. */
  async ofNgo<K extends 'Partnership' | 'Activity' | 'Publication' | 'Contact'>(
    kind: K,
    beginning: string,
    { id, formerIds }: Pick<Ngo, 'id' | 'formerIds'>,
  ): Promise<Held<Records[K]>[]> {
    const found: Held<Records[K]>[] = [];
    for (const home of [id, ...formerIds]) {
      const range = { pk: ngoPartition(home), from: beginning, to: beginning + LAST, consistent: true };
      for (const item of await this.#truth.queryAll(range)) {
        const record = itemToRecord(item);
        const value = parseRecord(kind, record);
        if (value !== null && value.ngoId === id) found.push({ record, value });
      }
    }
    return found;
  }
}

/** Those who may act for an NGO: their tokens may still name it by an id that it had before a merger. */
export function ownersOfNgo({ id, formerIds }: Pick<Ngo, 'id' | 'formerIds'>): Owner[] {
  return [id, ...formerIds].map((one) => ({ type: 'Ngo', id: one }));
}

/** A new record of a kind, and what it will hold once it is written. */
export function creation<K extends Kind>(kind: K, value: New<Records[K]>): { change: Change; written: Records[K] } {
  return { change: { before: null, after: newRecord(kind, value) }, written: { ...value, version: 1 } as Records[K] };
}

/** A record with another value, and what it will hold once it is written. It stays where it lies. */
export function revision<K extends Kind>(
  kind: K,
  held: Held<Records[K]>,
  value: New<Records[K]>,
  { always = false }: Pick<Change, 'always'> = {},
): { change: Change; written: Records[K] } {
  const { record } = held;
  const change: Change = { before: record, after: { ...newRecord(kind, value), key: record.key }, always };
  return { change, written: { ...value, version: computeVersionAfter(change) } as Records[K] };
}

/** A record that is deleted; its tombstone stays. */
export function removal({ record }: Held<unknown>): Change {
  const { key, kind, id } = record;
  return { before: record, after: { key, kind, id, value: null } };
}
