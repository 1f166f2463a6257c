import type * as v from 'valibot';
import { reportMissing, parseInput, checkVersion, computeVersionAfter } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import type { Owner } from '@liaison/kernel/reader';
import type { Change, Decision, MutationInput, Outcome, RecordReader } from '@liaison/kernel/record';
import type { Key, Table } from '@liaison/kernel/table';
import type { Day } from '@liaison/kernel/values';
import { ACTS } from '../domain/acts.ts';
import type { ActName } from '../domain/acts.ts';
import { isRefused } from '../domain/ruling.ts';
import type { Ruling } from '../domain/ruling.ts';
import { recordOf } from '../store/records.ts';
import type { Kind, ValuesByKind } from '../store/records.ts';
import { readFound } from '../store/truth-reading.ts';
import type { Found } from '../store/truth-reading.ts';
import type { Context } from './context.ts';

/** The answer of an act that writes one record: the value as written, null where it is deleted, and its version. */
export interface Written<K extends Kind> {
  readonly version: number;
  readonly value: ValuesByKind[K];
}

/** What a rule may ask, beside the input. */
export interface Asked {
  /** Read strongly. */
  readonly truth: Table;
  readonly today: Day;
}

interface Act<K extends Kind, Parsed> {
  readonly name: ActName;
  readonly kind: K;
  /** What GraphQL types cannot say of the input. */
  readonly schema: v.GenericSchema<unknown, Parsed>;
}

interface Creation<K extends Kind, Parsed> extends Act<K, Parsed> {
  readonly input: MutationInput;
  /** On whose behalf; null where the input does not name one party, which the rule refuses. */
  readonly owners?: readonly Owner[] | null;
  /** The new value, which names its place itself. */
  readonly rule: (input: Parsed, asked: Asked) => Promise<Ruling<ValuesByKind[K]>> | Ruling<ValuesByKind[K]>;
  /** What is written with it. */
  readonly beside?: (value: ValuesByKind[K]) => readonly Change[];
}

/** Performs an act that makes one record. */
export async function createRecord<K extends Kind, Parsed>(
  context: Context,
  { name, kind, schema, input, owners = [], rule, beside = () => [] }: Creation<K, Parsed>,
): Promise<Outcome<Written<K>>> {
  return context.writer.perform<Written<K>>({
    name,
    scope: ACTS[name].scope,
    input,
    owners: () => owners,
    decide: async ({ table: truth }) => {
      const parsed = parseInput(schema, input);
      if ('userErrors' in parsed) return parsed;
      const ruling = await rule(parsed.value, { truth, today: toDay(context.now) });
      if (isRefused(ruling)) return ruling;
      const { value } = ruling;
      return {
        changes: [{ before: null, after: recordOf(kind, value) }, ...beside(value)],
        answer: { version: 1, value },
      };
    },
  });
}

/** The record that an act changes. */
export interface RecordTarget {
  /** The field of the input that names it, what such a record is called, and the id given. */
  readonly target: { readonly argument: string; readonly called: string; readonly id: string };
  /** Null where there is none. */
  readonly keyOf: () => Promise<Key | null>;
}

interface RecordChange<K extends Kind, Parsed> extends Act<K, Parsed>, RecordTarget {
  readonly input: MutationInput & { readonly expectedVersion: number };
  /** Whose record it is, or on whose behalf the act is done; null where the input does not name one party. */
  readonly owners?: readonly Owner[] | null | ((value: ValuesByKind[K]) => readonly Owner[]);
  readonly rule: (
    value: ValuesByKind[K],
    input: Parsed,
    asked: Asked,
  ) => Promise<Ruling<ValuesByKind[K] | null>> | Ruling<ValuesByKind[K] | null>;
}

/** Performs an act that changes one record, or deletes it where the rule makes null of it. */
export async function changeRecord<K extends Kind, Parsed>(
  context: Context,
  act: RecordChange<K, Parsed>,
): Promise<Outcome<Written<K>>> {
  const { name, kind, schema, input, target, keyOf, owners = [], rule } = act;
  const find = async (truth: Table): Promise<Found<K> | null> => {
    const key = await keyOf();
    return key && readFound(truth, kind, key);
  };
  const decide = async ({ table: truth }: RecordReader): Promise<Decision<Written<K>>> => {
    const parsed = parseInput(schema, input);
    if ('userErrors' in parsed) return parsed;
    const found = await find(truth);
    if (found === null) return { userErrors: [reportMissing(target.argument, target.called, target.id)] };
    const { record, value: before } = found;
    const stale = checkVersion(record, input.expectedVersion);
    if (stale.length > 0) return { userErrors: stale };
    const ruling = await rule(before, parsed.value, { truth, today: toDay(context.now) });
    if (isRefused(ruling)) return ruling;
    const { key, id } = record;
    const after = ruling.value === null ? { key, kind, id, value: null } : recordOf(kind, ruling.value);
    const change: Change = { before: record, after };
    return { changes: [change], answer: { version: computeVersionAfter(change), value: ruling.value ?? before } };
  };
  const ownersIn = async ({ table: truth }: RecordReader): Promise<readonly Owner[] | null> => {
    if (typeof owners !== 'function') return owners;
    const found = await find(truth);
    return found && owners(found.value);
  };
  return context.writer.perform<Written<K>>({ name, scope: ACTS[name].scope, input, owners: ownersIn, decide });
}
