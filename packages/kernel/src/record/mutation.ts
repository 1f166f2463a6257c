import type { GraphQLResolveInfo } from 'graphql';
import type * as v from 'valibot';
import type { Owner } from '../reader/actor.ts';
import type { RequestContext } from '../reader/request-context.ts';
import { findRequiredScope } from '../schema/scope-guard.ts';
import { toDay } from '../values/days.ts';
import type { Day } from '../values/days.ts';
import type { Kind, Loaded, ValueOf, Versioned } from './kind.ts';
import { computeVersionAfter } from './log.ts';
import type { Change } from './log.ts';
import { parseInput } from './parse-input.ts';
import type { RecordReader } from './record-reader.ts';
import { isRefused } from './user-error.ts';
import type { Refused, Result, UserError } from './user-error.ts';
import type { Command, Decision, MutationInput, Writer } from './writer.ts';

/*
 * The two functions that make a mutation's resolver of a rule. Both check the permission, parse the input, give the rule
 * what it works with, and save what it answers. A mutation that does not fit calls `writer.perform` itself.
 */

/** What the kit needs of a subgraph's context. */
export interface MutationContext extends RequestContext {
  readonly writer: Writer;
  /** Forgets what was read before the mutation. */
  forget?(): void;
}

/** What every rule gets. */
interface Given<Input, Context> {
  /** The parsed input. */
  readonly input: Input;
  /** Reads strongly; whatever is read through it still holds when the change is saved. */
  readonly read: RecordReader;
  readonly today: Day;
  readonly context: Context;
}

/** What is saved beside the value that a rule answers. */
interface SavedBeside {
  /** Changes of other records. */
  readonly also?: readonly Change[];
  /**
   * True if the record's version rises even if its value stays the same.
   * @default false
   */
  readonly always?: boolean;
}

/** What a rule answers: the new value, and what is saved with it. */
export type Ruling<Value> = Refused | (Extract<Result<Value>, { value: unknown }> & SavedBeside);
type Rule<Scene, Value> = (scene: Scene) => Promise<Ruling<Value>> | Ruling<Value>;

type Field<K> = K extends Kind<object, string, infer Name> ? Name : never;
type NewValue<K> = K extends { encode(value: infer Unsaved): unknown } ? Unsaved : never;
type Saved<K> = Versioned<ValueOf<K>>;
type ChangeScene<K, Input, Context> = Given<Input, Context> & { readonly [Name in Field<K>]: ValueOf<K> };
type Awaitable<Value> = Promise<Value> | Value;

/** What may differ from one mutation to another. */
interface Options<K, Context, Raw, Answer, Model, Payload extends string> {
  /**
   * On whose behalf the mutation is done; null if there is no such party, which the rule refuses.
   * @default for `create` no owner, so the caller needs the scope for any record; for `change` the record's owners
   */
  readonly owners?: (input: Raw, read: RecordReader) => Awaitable<readonly Owner[] | null>;
  /**
   * What is kept for the idempotency key, as JSON and without personal data.
   * @default the saved value with its version
   */
  readonly keep?: (
    saved: Saved<K>,
    given: { readonly read: RecordReader; readonly context: Context },
  ) => Awaitable<Answer>;
  /**
   * Reads together what the rule will ask for one by one.
   * @default nothing
   */
  readonly readAhead?: (input: Raw, read: RecordReader) => Promise<unknown>;
  /**
   * What the payload shows.
   * @default what was kept
   */
  readonly show?: (answer: Answer, context: Context) => Awaitable<Model>;
  /**
   * The payload's field.
   * @default the kind's
   */
  readonly payload?: Payload;
}

/** For decisions about what others sent in: nobody decides on their own, so the caller needs the scope for any record. */
export const reviewOnly = { owners: (): readonly Owner[] => [] };

type Payload<Name extends string, Model> = { readonly [Key in Name]: Model | null } & {
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly UserError[];
};

type Resolver<Raw, Context, Answered> = (
  root: unknown,
  args: { readonly input: Raw },
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Answered>;

/** The resolver of a mutation that makes one record. The rule answers the record's value, which has its id. */
export function create<
  K extends Kind<object>,
  Input,
  Context extends MutationContext,
  Raw = unknown,
  Answer = Saved<K>,
  Model = Answer,
  Name extends string = Field<K>,
>(
  kind: K,
  schema: v.GenericSchema<unknown, Input>,
  rule: Rule<Given<Input, Context>, NewValue<K>>,
  options: Options<K, Context, Raw, Answer, Model, Name> = {},
): Resolver<MutationInput & Raw, Context, Payload<Name, Model>> {
  return (_root, { input }, context, info) =>
    run(
      kind,
      schema,
      options,
      { input, context, info },
      () => [],
      async (given) => save(kind, null, await rule(given), options, given),
    );
}

/** What is changed: the input of such a mutation names the record and the version that the caller has seen. */
type ChangeInput = MutationInput & { readonly expectedVersion: number };

/** The resolver of a mutation that changes one record, or deletes it if the rule answers null. */
export function change<
  K extends Kind<object>,
  Input,
  Context extends MutationContext,
  Raw = unknown,
  Answer = Saved<K>,
  Model = Answer,
  Name extends string = Field<K>,
>(
  kind: K,
  schema: v.GenericSchema<unknown, Input>,
  rule: Rule<ChangeScene<K, Input, Context>, NewValue<K> | null>,
  options: Options<K, Context, Raw, Answer, Model, Name> = {},
): Resolver<ChangeInput & Raw, Context, Payload<Name, Model>> {
  return async (_root, { input }, context, info) => {
    const argument = `${kind.field}Id`;
    const id = readId(input, argument);
    const listOwners = async (read: RecordReader): Promise<readonly Owner[] | null> => {
      const loaded = await read.findById(kind, id);
      return loaded && kind.ownersOf(loaded.value, read);
    };
    return run(kind, schema, options, { input, context, info }, listOwners, async (given) => {
      const found = await given.read.requireVersion(kind, argument, id, input.expectedVersion);
      if (isRefused(found)) return found;
      const loaded = found.value as Loaded<ValueOf<K>>;
      const scene = { ...given, [kind.field]: loaded.value } as ChangeScene<K, Input, Context>;
      return save(kind, loaded, await rule(scene), options, given);
    });
  };
}

/** Name and scope of a mutation, as the schema has them. */
export function describeMutation({
  fieldName,
  parentType,
}: GraphQLResolveInfo): Pick<Command<unknown>, 'name' | 'scope'> {
  const field = parentType.getFields()[fieldName];
  const scope = field && findRequiredScope(field);
  if (!scope) throw new Error(`The mutation ${fieldName} must require one scope.`);
  return { name: fieldName, scope };
}

/** `listOwners` is asked unless the options say whose mutation it is. */
async function run<
  K extends Kind<object>,
  Input,
  Context extends MutationContext,
  Raw,
  Answer,
  Model,
  Name extends string,
>(
  kind: K,
  schema: v.GenericSchema<unknown, Input>,
  { owners, readAhead, show, payload }: Options<K, Context, Raw, Answer, Model, Name>,
  call: { readonly input: MutationInput & Raw; readonly context: Context; readonly info: GraphQLResolveInfo },
  listOwners: Command<Answer>['owners'],
  decide: (given: Given<Input, Context>) => Promise<Decision<Answer>>,
): Promise<Payload<Name, Model>> {
  const { input, context, info } = call;
  const outcome = await context.writer.perform<Answer>({
    ...describeMutation(info),
    input,
    owners: owners ? (read) => owners(input, read) : listOwners,
    decide: async (read) => {
      const parsed = parseInput(schema, input);
      if (isRefused(parsed)) return parsed;
      await readAhead?.(input, read);
      return decide({ input: parsed.value, read, today: toDay(context.now), context });
    },
  });
  context.forget?.();
  const { answer, userErrors, warnings } = outcome;
  const model = answer !== null && show ? await show(answer, context) : answer;
  return { [payload ?? kind.field]: model, userErrors, warnings } as Payload<Name, Model>;
}

async function save<K extends Kind<object>, Context, Answer, Model, Name extends string>(
  kind: K,
  before: Loaded<ValueOf<K>> | null,
  ruling: Ruling<NewValue<K> | null>,
  { keep }: Pick<Options<K, Context, never, Answer, Model, Name>, 'keep'>,
  given: { readonly read: RecordReader; readonly context: Context },
): Promise<Decision<Answer>> {
  if (isRefused(ruling)) return ruling;
  const { value, warnings = [], also = [], always = false } = ruling;
  const change = { ...createChange(kind, before, value), always };
  const saved = { ...(value ?? before?.value), version: computeVersionAfter(change) } as Saved<K>;
  return { changes: [change, ...also], answer: keep ? await keep(saved, given) : (saved as Answer), warnings };
}

/** The change of a record to another value; null deletes it. Without `before` it is a new record. It stays at its key. */
export function createChange<K extends Kind<object>>(
  kind: K,
  before: Loaded<ValueOf<K>> | null,
  value: NewValue<K> | null,
): Change {
  if (before === null) return { before, after: kind.encode(value ?? {}) };
  const { record } = before;
  const { key, id } = record;
  const after = value === null ? { key, kind: kind.name, id, value: null } : { ...kind.encode(value), key };
  return { before: record, after };
}

function readId(input: object, argument: string): string {
  const id: unknown = Reflect.get(input, argument);
  if (typeof id !== 'string') throw new Error(`The input of this mutation has no "${argument}".`);
  return id;
}
