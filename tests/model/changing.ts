import type { Payload } from '../support/writing-world.ts';
import type { ActModel, Input } from './act.ts';
import type { Changed, Live } from './chronicle.ts';
import type { Scene } from './scene.ts';
import type { Kind, Values } from './values.ts';
import type { Side } from './who.ts';

/** How often a record is looked for to which the act can be done. */
const LIKELY = 0.75;

/** What one act would do to one record. */
export interface Change<K extends Kind> {
  readonly input: Input;
  readonly sides?: readonly Side[];
  readonly expectedCodes: readonly string[];
  /** As it is afterwards, with ids that the payload gives to its new parts; null where it is gone. */
  readonly value: Values[K] | ((payload: Payload) => Values[K]) | null;
  readonly warnings?: readonly string[];
  /** Other records that change with it. */
  readonly beside?: readonly Changed[];
}

export interface Changing<K extends Kind> {
  readonly name: string;
  readonly kind: K;
  readonly by: ActModel['by'];
  /** The field of the payload. */
  readonly field: string;
  /** The field of the input that names the record. */
  readonly about: string;
  readonly draw: (scene: Scene, record: Live<K>) => Change<K> | null;
}

function isMade<Value>(value: Value | ((payload: Payload) => Value)): value is (payload: Payload) => Value {
  return typeof value === 'function';
}

/** An act on one record that its writer has seen: most acts are. */
export function changing<K extends Kind>({ name, kind, by, field, about, draw }: Changing<K>): ActModel {
  return {
    name,
    by,
    answers: { [field]: kind },
    draw: (scene) => {
      const { model, random } = scene;
      const isLikely = random.chance(LIKELY);
      const records = random.shuffled(model.all(kind));
      let drawn: { readonly record: Live<K>; readonly change: Change<K> } | null = null;
      for (const record of records) {
        const change = draw(scene, record);
        if (change === null) continue;
        drawn ??= { record, change };
        if (!isLikely) break;
        if (change.expectedCodes.length > 0) continue;
        drawn = { record, change };
        break;
      }
      if (drawn === null) return null;
      const { record, change } = drawn;
      const { input, sides = [], expectedCodes, value, warnings = [], beside = [] } = change;
      return {
        input: { [about]: record.id, expectedVersion: record.version, ...input },
        sides,
        about,
        expectedCodes,
        warnings,
        changes: (payload) => {
          const after = isMade<Values[K] | null>(value) ? value(payload) : value;
          return [{ kind, id: record.id, value: after } as Changed, ...beside];
        },
      };
    },
  };
}
