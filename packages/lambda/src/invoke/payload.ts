import * as v from 'valibot';
import { SCOPES } from '@liaison/kernel/reader';
import { LANGUAGES } from '@liaison/kernel/values';

// The JSON that the function of the gateway sends to that of a subgraph by Invoke, and the answer. Both sides parse it:
// they are deployed one after the other, so one may be older for a while.

/** Raised if one side would misread the messages of the other. */
export const PROTOCOL = 1;

const protocol = v.literal(PROTOCOL);
/** Any object, as it is: `v.record` would drop members with the names of inherited ones, such as `constructor`. */
const object = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const units = v.pipe(v.number(), v.minValue(0));
const spending = v.object({ requests: units, readUnits: units, writeUnits: units });

/** The part of the context that a subgraph needs: actor, languages, time and trace. */
const context = v.object({
  actor: v.object({
    id: v.string(),
    scopes: v.array(v.tuple([v.picklist(SCOPES), v.picklist(['ANY', 'OWN'])])),
    owns: v.array(v.object({ type: v.picklist(['Ngo', 'MemberState', 'Sector']), id: v.string() })),
  }),
  languages: v.array(v.picklist(LANGUAGES)),
  now: v.string(),
  readsStrongly: v.boolean(),
  requestId: v.nullable(v.string()),
  traceparent: v.nullable(v.string()),
});

export const invocation = v.variant('ask', [
  /** Asks if the tables of the subgraph answer. */
  v.object({ protocol, ask: v.literal('READY') }),
  /** Runs one fetch of a plan. */
  v.object({
    protocol,
    ask: v.literal('EXECUTE'),
    query: v.string(),
    operationName: v.nullable(v.string()),
    variables: object,
    context,
    /** Milliseconds after which the gateway no longer waits. */
    withinMs: v.pipe(v.number(), v.minValue(0)),
    /** Cost units that the request may spend, and has spent; null if nothing is limited. */
    headroom: v.nullable(v.object({ ceiling: units, spent: units })),
  }),
]);
export type Invocation = v.InferOutput<typeof invocation>;
export type Execution = Extract<Invocation, { ask: 'EXECUTE' }>;

export const invocationAnswer = v.variant('answered', [
  v.object({ protocol, answered: v.literal('READY') }),
  v.object({
    protocol,
    answered: v.literal('EXECUTED'),
    data: v.nullish(object),
    /** Errors for the caller. Other messages are replaced: only the log of the subgraph has them. */
    errors: v.array(
      v.object({
        message: v.string(),
        path: v.nullable(v.array(v.union([v.string(), v.number()]))),
        extensions: object,
      }),
    ),
    /** The cost of the fetch, by subgraph. */
    spent: v.array(v.tuple([v.string(), spending])),
    /** Coordinates of fields that the caller may not see. */
    withheld: v.array(v.string()),
  }),
]);
export type InvocationAnswer = v.InferOutput<typeof invocationAnswer>;
export type Executed = Extract<InvocationAnswer, { answered: 'EXECUTED' }>;
