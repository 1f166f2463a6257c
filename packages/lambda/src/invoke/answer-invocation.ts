import { parse } from 'graphql';
import type { DocumentNode, GraphQLError } from 'graphql';
import * as v from 'valibot';
import { RecentMap, subgraphFieldFailure, withDeadline } from '@liaison/gateway';
import type { ErrorHook, SubgraphResult, Transport } from '@liaison/gateway';
import { runInServerSpan, Meter } from '@liaison/kernel/reader';
import type { RequestContext } from '@liaison/kernel/reader';
import { LARGEST_PAYLOAD_BYTES, payloadBytes } from '../answer-size.ts';
import { invocation, PROTOCOL } from './payload.ts';
import type { Executed, Execution, InvocationAnswer } from './payload.ts';

export interface InvocationOptions {
  readonly subgraph: string;
  /** The transport to the subgraph in this process. */
  readonly transport: Transport;
  /** Rejects if a table of the subgraph does not answer. */
  readonly ready: () => Promise<void>;
  /**
   * The largest answer in bytes.
   * @default what Lambda can carry
   */
  readonly largestAnswerBytes?: number;
  /** Called with each error whose message stays here. */
  readonly onError: ErrorHook;
}

/** Answers one invocation. `leftMs` is the time until Lambda ends the function. */
export type AnswerInvocation = (payload: unknown, leftMs: number) => Promise<InvocationAnswer>;

/** Parsed documents that are kept. They are those of the plans of a gateway, which come again and again. */
const KEPT_DOCUMENTS = { entries: 1000, characters: 4_000_000 };
/** Time to send the answer. */
const MARGIN_MS = 250;

/** Answers invocations of the gateway as the subgraph would answer in its process. Throws for any other payload. */
export function createInvocationAnswer(options: InvocationOptions): AnswerInvocation {
  const { subgraph, ready, largestAnswerBytes = LARGEST_PAYLOAD_BYTES } = options;
  const documents = new RecentMap<DocumentNode>(KEPT_DOCUMENTS);
  const parseDocument = (query: string): DocumentNode => {
    const document = documents.get(query) ?? parse(query, { noLocation: true });
    documents.set(query, document, query.length);
    return document;
  };
  return async (payload, leftMs) => {
    const parsed = v.safeParse(invocation, payload);
    if (!parsed.success) throw new TypeError('This function takes what the gateway of its own release sends.');
    const asked = parsed.output;
    if (asked.ask === 'READY') {
      await ready();
      return { protocol: PROTOCOL, answered: 'READY' };
    }
    const headers = new Map(asked.context.traceparent === null ? [] : [['traceparent', asked.context.traceparent]]);
    return runInServerSpan(`invoke ${subgraph}`, { 'liaison.subgraph': subgraph }, headers, async () => {
      const answer = await execute(options, asked, parseDocument(asked.query), leftMs - MARGIN_MS);
      return payloadBytes(answer) <= largestAnswerBytes ? answer : refuseLargeAnswer(answer);
    });
  };
}

async function execute(
  { subgraph, transport, onError }: InvocationOptions,
  { query, operationName, variables, context, withinMs, headroom }: Execution,
  document: DocumentNode,
  leftMs: number,
): Promise<Executed> {
  const milliseconds = Math.max(0, Math.min(withinMs, leftMs));
  const { actor, languages, now, readsStrongly, requestId } = context;
  // An aborted fetch still answers with what it has.
  return withDeadline({ milliseconds, graceMs: Infinity }, async (signal) => {
    const request: RequestContext = {
      actor: { ...actor, scopes: new Map(actor.scopes) },
      languages,
      now,
      meter: Meter.goingOnFrom(headroom),
      withheld: new Set(),
      headers: new Map(),
      signal,
      readsStrongly,
    };
    const result = await transport.execute({
      subgraph,
      document,
      query,
      operationName: operationName ?? undefined,
      variables,
      context: request,
      signal,
      withinMs: milliseconds,
    });
    return toExecuted(result, request, (error) => toAnswerError(error, subgraph, requestId, onError));
  });
}

function toExecuted(
  { data, errors = [] }: SubgraphResult,
  { meter, withheld }: RequestContext,
  toAnswerError: (error: GraphQLError) => Executed['errors'][number],
): Executed {
  return {
    protocol: PROTOCOL,
    answered: 'EXECUTED',
    data,
    errors: errors.map(toAnswerError),
    spent: [...meter.bySubgraph()],
    withheld: [...withheld],
  };
}

/** The error as the gateway would pass it on. Messages that are not for callers stay in this log. */
function toAnswerError(
  error: GraphQLError,
  subgraph: string,
  requestId: string | null,
  onError: ErrorHook,
): Executed['errors'][number] {
  const { message, extensions, cause } = subgraphFieldFailure(error, subgraph, []);
  if (cause !== undefined) onError(cause, { subgraph, path: error.path, requestId: requestId ?? undefined });
  return { message, path: error.path === undefined ? null : [...error.path], extensions: { ...extensions } };
}

/** An answer above the limit of Lambda would fail without a reason. */
function refuseLargeAnswer({ spent, withheld }: Executed): Executed {
  const message =
    'A part of the answer is larger than it can be: ask for fewer at a time with "first", or select less.';
  const errors = [{ message, path: null, extensions: { code: 'ANSWER_TOO_LARGE' } }];
  return { protocol: PROTOCOL, answered: 'EXECUTED', data: null, errors, spent, withheld };
}
