import { reportMissing, parseInput, checkVersion, computeVersionAfter } from '@liaison/kernel/record';
import type { Owner } from '@liaison/kernel/reader';
import type { Change, Decision, MutationInput, NewRecord, Outcome, UserError } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type * as v from 'valibot';
import { ACTS } from '../../domain/acts.ts';
import type { ActName } from '../../domain/acts.ts';
import type { Forum } from '../../domain/forum.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import type { Stored } from '../../store/forum-truth.ts';
import type { Versioned } from '../../store/records.ts';
import type { Context } from '../context.ts';
import { visibleForum } from '../visible.ts';

type Owners = readonly Owner[] | null;

/** Does one act, and forgets what was read before it. */
export async function perform<Answer>(
  context: Context,
  name: ActName,
  input: MutationInput,
  {
    owners = () => [],
    decide,
  }: {
    readonly owners?: (truth: Table) => Promise<Owners> | Owners;
    readonly decide: (truth: Table) => Promise<Decision<Answer>> | Decision<Answer>;
  },
): Promise<Outcome<Answer>> {
  const outcome = await context.writer.perform({
    name,
    scope: ACTS[name].scope,
    input,
    owners: ({ table }) => owners(table),
    decide: ({ table }) => decide(table),
  });
  context.forget();
  return outcome;
}

export interface Told {
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly UserError[];
}

/** What a payload says beside its object. */
export function told({ userErrors, warnings }: Told): Told {
  return { userErrors, warnings };
}

/** What an act of this subgraph works with. */
export interface Scene<Parsed> {
  readonly forum: Forum;
  readonly input: Parsed;
  readonly truth: Table;
}

/** Writes the value that the rules answer, new or in place of another; answers it with its version. */
export function written<Value extends object>(
  ruling: Ruling<Value>,
  before: Stored<Value> | null,
  toRecord: (value: Value) => NewRecord,
): Decision<Versioned<Value>> {
  if ('userErrors' in ruling) return ruling;
  const { value, warnings = [] } = ruling;
  const change: Change = { before, after: toRecord(value) };
  return { changes: [change], answer: { ...value, version: computeVersionAfter(change) }, warnings };
}

/** Adds a record to a forum that the writer may see. */
export async function addPart<Parsed, Value extends object>(
  context: Context,
  name: ActName,
  input: MutationInput & { readonly forumId: string },
  {
    schema,
    owners,
    rule,
    toRecord,
  }: {
    readonly schema: v.GenericSchema<unknown, Parsed>;
    readonly owners?: () => Owners;
    readonly rule: (scene: Scene<Parsed>) => Promise<Ruling<Value>> | Ruling<Value>;
    readonly toRecord: (value: Value) => NewRecord;
  },
): Promise<Outcome<Versioned<Value>>> {
  return perform(context, name, input, {
    ...(owners && { owners }),
    async decide(truth) {
      const parsed = parseInput(schema, input);
      if ('userErrors' in parsed) return parsed;
      const forum = await forumTruth.forum(truth, input.forumId);
      if (forum === null || visibleForum(forum.value, context) === null) {
        return { userErrors: [reportMissing('forumId', 'forum', input.forumId)] };
      }
      return written(await rule({ forum: forum.value, input: parsed.value, truth }), null, toRecord);
    },
  });
}

/** A kind of record in a forum's partition: how it is found by its id alone, read and written. */
export interface PartKind<Value> {
  readonly argument: string;
  readonly noun: string;
  readonly locate: (context: Context, id: string) => Promise<string | null>;
  readonly read: (truth: Table, forumId: string, id: string) => Promise<Stored<Value> | null>;
  readonly ownersOf: (value: Value) => readonly Owner[];
  readonly toRecord: (value: Value) => NewRecord;
}

/** Changes a record of a forum. */
export async function changePart<Parsed, Value extends object>(
  context: Context,
  name: ActName,
  input: MutationInput & { readonly expectedVersion: number },
  id: string,
  {
    kind,
    schema,
    rule,
  }: {
    readonly kind: PartKind<Value>;
    readonly schema: v.GenericSchema<unknown, Parsed>;
    readonly rule: (value: Value, scene: Scene<Parsed>) => Promise<Ruling<Value>> | Ruling<Value>;
  },
): Promise<Outcome<Versioned<Value>>> {
  const find = async (truth: Table): Promise<Stored<Value> | null> => {
    const forumId = await kind.locate(context, id);
    return forumId === null ? null : kind.read(truth, forumId, id);
  };
  return perform(context, name, input, {
    async owners(truth) {
      const record = await find(truth);
      return record && kind.ownersOf(record.value);
    },
    async decide(truth) {
      const parsed = parseInput(schema, input);
      if ('userErrors' in parsed) return parsed;
      const record = await find(truth);
      const forumId = record === null ? null : await kind.locate(context, id);
      const forum = forumId === null ? null : await forumTruth.forum(truth, forumId);
      if (record === null || forum === null) return { userErrors: [reportMissing(kind.argument, kind.noun, id)] };
      const stale = checkVersion(record, input.expectedVersion);
      if (stale.length > 0) return { userErrors: stale };
      const ruling = await rule(record.value, { forum: forum.value, input: parsed.value, truth });
      return written(ruling, record, kind.toRecord);
    },
  });
}
