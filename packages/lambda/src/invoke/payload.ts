import * as v from 'valibot';
import { SCOPES } from '@liaison/kernel/reader';
import { LANGUAGES } from '@liaison/kernel/values';

// What the gateway's function sends to a subgraph's by Invoke, and what comes back, as JSON. Both sides parse it: they are
// deployed one after the other, so for a while one may be older than the other.

/** Raised when one side would misread the other's older or newer words. */
export const PROTOCOL = 1;

const protocol = v.literal(PROTOCOL);
/** Kept as it is: `v.record` would drop members that are called as what every object inherits, such as `constructor`. */
const object = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const units = v.pipe(v.number(), v.minValue(0));
const spending = v.object({ requests: units, readUnits: units, writeUnits: units });

/** Of a request's context what a subgraph needs: who asks, in which languages, when, and the trace it belongs to. */
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
  /** Whether the subgraph's tables answer. */
  v.object({ protocol, ask: v.literal('READY') }),
  /** One fetch of a plan. */
  v.object({
    protocol,
    ask: v.literal('EXECUTE'),
    query: v.string(),
    operationName: v.nullable(v.string()),
    variables: object,
    context,
    /** Milliseconds after which nobody waits for the answer any more. */
    withinMs: v.pipe(v.number(), v.minValue(0)),
    /** Cost units that the request may spend, and has spent; null where nothing is limited. */
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
    /** Those whose messages were not written for callers come without them: the subgraph's own log has them. */
    errors: v.array(
      v.object({
        message: v.string(),
        path: v.nullable(v.array(v.union([v.string(), v.number()]))),
        extensions: object,
      }),
    ),
    /** What the fetch has spent, by subgraph. */
    spent: v.array(v.tuple([v.string(), spending])),
    /** Coordinates of fields that the reader may not see. */
    withheld: v.array(v.string()),
  }),
]);
export type InvocationAnswer = v.InferOutput<typeof invocationAnswer>;
export type Executed = Extract<InvocationAnswer, { answered: 'EXECUTED' }>;
