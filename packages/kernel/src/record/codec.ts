import * as v from 'valibot';
import type { Key } from '../table/table.ts';
import type { Kind } from './kind.ts';

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
