import { project } from '@liaison/kernel/record';
import { createLoader } from '@liaison/kernel/table';
import type { Loader } from '@liaison/kernel/table';
import type { Key, Table } from '@liaison/kernel/table';
import { isPossibleId } from '../store/keys.ts';
import type { PartKind } from '../store/keys.ts';
import type { RecordReader } from '../store/record-reader.ts';
import type { ValuesByKind } from '../store/records.ts';
import { pointerKey } from './keys.ts';
import { decodePointerRow } from './pointers.ts';
import { projection } from './projection.ts';

/** Parts by id: a pointer tells in whose partition the truth has each. A part never moves. */
export class PartsById {
  readonly #truth: Table;
  readonly #views: Table;
  readonly #records: RecordReader;
  readonly #keys: Loader<string, Key | null>;

  constructor(truth: Table, views: Table, records: RecordReader) {
    this.#truth = truth;
    this.#views = views;
    this.#records = records;
    this.#keys = createLoader(async (texts) => {
      const asked = texts.map((text) => JSON.parse(text) as [PartKind, string]);
      const rows = await views.getMany(asked.map(([kind, id]) => pointerKey(kind, id)));
      return asked.map(([kind, id], index) => {
        const row = rows[index];
        return row ? decodePointerRow(kind, id, row) : null;
      });
    });
  }

  /** The part as the truth has it; null where there is none. */
  async find<K extends PartKind>(kind: K, id: string): Promise<ValuesByKind[K] | null> {
    const key = isPossibleId(id) ? await this.#keys.load(JSON.stringify([kind, id])) : null;
    return key && this.#records.find(kind, key);
  }

  /** The key of a part that is to be changed, also of one that the views have yet to learn of; null where there is none. */
  async keyForWriting(kind: PartKind, id: string): Promise<Key | null> {
    if (!isPossibleId(id)) return null;
    const known = await this.#readKey(kind, id);
    if (known !== null) return known;
    await project(projection, { truth: this.#truth, views: this.#views });
    return this.#readKey(kind, id);
  }

  async #readKey(kind: PartKind, id: string): Promise<Key | null> {
    const row = await this.#views.get(pointerKey(kind, id), { consistent: true });
    return row && decodePointerRow(kind, id, row);
  }
}
