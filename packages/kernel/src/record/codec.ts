import * as v from 'valibot';
import type { Key } from '../table/table.ts';
import type { Kind, Loaded, Versioned } from './kind.ts';
import type { StoredRecord } from './record.ts';

/** How values that keep their id, but not their version, are stored. `place` says under which key and id. */
export function createCodec<Value extends object, Name extends string>(
  name: Name,
  schema: v.GenericSchema<unknown, Value>,
  place: (value: Value) => { readonly key: Key; readonly id: string },
): Pick<Kind<Value, Name>, 'name' | 'decode' | 'encode'> {
  return {
    name,
    decode: ({ value }) => v.parse(schema, value),
    encode: (value) => {
      const parsed = v.parse(schema, value);
      return { kind: name, ...place(parsed), value: parsed };
    },
  };
}

/** The records of one kind among some, without deleted ones and those that only point to another record. */
export function decodeRecords<Value extends object>(
  kind: Kind<Value>,
  records: readonly StoredRecord[],
): Loaded<Value>[] {
  return records.flatMap((record) => {
    const value = record.value === null || record.kind !== kind.name ? null : kind.decode(record);
    return value === null ? [] : [{ record, value }];
  });
}

export function toVersioned<Value extends object>({ value, record }: Loaded<Value>): Versioned<Value> {
  return { ...value, version: record.version };
}
