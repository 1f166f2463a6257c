import { itemToRecord } from '@liaison/kernel/record';
import { createLoader } from '@liaison/kernel/table';
import type { Loader } from '@liaison/kernel/table';
import type { StoredRecord } from '@liaison/kernel/record';
import type { Key, Table } from '@liaison/kernel/table';
import { isPossibleId, partRange } from './keys.ts';
import type { PartKind } from './keys.ts';
import { valuesOf } from './records.ts';
import type { Kind, ValuesByKind } from './records.ts';

/** Records of the truth by key, each read once a request and together with others that are asked for at the same time. */
export class RecordReader {
  readonly #byKey: Loader<string, StoredRecord | null>;
  readonly #parts: Loader<string, StoredRecord[]>;

  constructor(truth: Table) {
    this.#byKey = createLoader(async (texts) => {
      const items = await truth.getMany(texts.map(fromText));
      return items.map((item) => (item === null ? null : itemToRecord(item)));
    });
    this.#parts = createLoader((texts) =>
      Promise.all(
        texts.map(async (text) => {
          const { pk, sk: kind } = fromText(text);
          const items = await truth.queryAll({ pk, ...partRange(kind as PartKind) });
          return items.map(itemToRecord);
        }),
      ),
    );
  }

  /** The value of that kind at the key; null where there is none, or a tombstone. */
  async find<K extends Kind>(kind: K, key: Key): Promise<ValuesByKind[K] | null> {
    const record = await this.#byKey.load(toText(key));
    return record === null ? null : (valuesOf(kind, [record])[0] ?? null);
  }

  /** The version of the record that a view tells of. */
  async versionOf(key: Key): Promise<number> {
    const record = await this.#byKey.load(toText(key));
    if (record === null) throw new Error(`A derived row tells of ${key.pk} ${key.sk}, which the truth does not have.`);
    return record.version;
  }

  /** The parts of one kind in a partition: some dozens. */
  async partsOf<K extends PartKind>(kind: K, partition: string): Promise<ValuesByKind[K][]> {
    return valuesOf(kind, await this.#parts.load(toText({ pk: partition, sk: kind })));
  }
}

/** Values of one kind by id, read together and parsed once a request; null where there is none. */
export class ValuesById<K extends Kind> {
  readonly #records: RecordReader;
  readonly #kind: K;
  readonly #keyOf: (id: string) => Key;
  readonly #known = new Map<string, Promise<ValuesByKind[K] | null>>();

  constructor(records: RecordReader, kind: K, keyOf: (id: string) => Key) {
    this.#records = records;
    this.#kind = kind;
    this.#keyOf = keyOf;
  }

  async find(id: string): Promise<ValuesByKind[K] | null> {
    if (!isPossibleId(id)) return null;
    const known = this.#known.get(id);
    if (known) return known;
    const found = this.#records.find(this.#kind, this.#keyOf(id));
    this.#known.set(id, found);
    return found;
  }
}

function toText({ pk, sk }: Key): string {
  return JSON.stringify([pk, sk]);
}

function fromText(text: string): Key {
  const [pk, sk] = JSON.parse(text) as [string, string];
  return { pk, sk };
}
