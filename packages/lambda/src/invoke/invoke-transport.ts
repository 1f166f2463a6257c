import { Kind, OperationTypeNode } from 'graphql';
import type { DocumentNode } from 'graphql';
import { backOff, RemoteError } from '@liaison/gateway';
import type { SubgraphRequest, SubgraphResult, Transport } from '@liaison/gateway';
import type { ServerContext } from '@liaison/server';
import { formatTraceparent } from '@liaison/kernel/reader';
import type { RequestContext } from '@liaison/kernel/reader';
import { InvocationError, invokeFunction } from './invoke-function.ts';
import type { Invoker } from './invoke-function.ts';
import { PROTOCOL } from './payload.ts';
import type { Executed, Execution, InvocationAnswer } from './payload.ts';

export interface InvokeTransportOptions {
  readonly client: Invoker;
  /** Name or ARN of the function. */
  readonly functionName: string;
  /**
   * Further attempts for a query after a failure that may pass.
   * @default 1
   */
  readonly retries?: number;
}

const RETRIES = 1;
/** Used if the gateway sets no deadline; it always does. */
const LONGEST_FETCH_MS = 25_000;

/**
 * A transport to a subgraph in its own Lambda function. It adds the cost and the withheld fields of the subgraph to the
 * context of the request. Only queries are repeated: a mutation without an answer may have been carried out.
 */
export function createInvokeTransport({ client, functionName, retries = RETRIES }: InvokeTransportOptions): Transport {
  const attempt = async (request: SubgraphRequest): Promise<InvocationAnswer> =>
    invokeFunction(client, functionName, toExecution(request), request.signal);
  return {
    async execute(request) {
      const attempts = isQuery(request.document) ? retries + 1 : 1;
      for (let number = 1; ; number += 1) {
        try {
          return toResult(await attempt(request), functionName, request.context);
        } catch (error) {
          const mayPass = error instanceof InvocationError && error.mayPass;
          if (!mayPass || number === attempts) throw error;
          await backOff(number, 0, request.signal);
        }
      }
    },
  };
}

/** Rejects if the function or one of its tables does not answer. */
export async function askReady(client: Invoker, functionName: string, signal: AbortSignal): Promise<void> {
  const answer = await invokeFunction(client, functionName, { protocol: PROTOCOL, ask: 'READY' }, signal);
  if (answer.answered !== 'READY') throw new InvocationError(`${functionName} was asked something else.`, false);
}

function toExecution({ query, operationName, variables, context, withinMs }: SubgraphRequest): Execution {
  const { actor, languages, now, readsStrongly, meter, operationState }: ServerContext = context;
  return {
    protocol: PROTOCOL,
    ask: 'EXECUTE',
    query,
    operationName: operationName ?? null,
    variables,
    context: {
      actor: { id: actor.id, scopes: [...actor.scopes], owns: [...actor.owns] },
      languages: [...languages],
      now,
      readsStrongly,
      requestId: operationState?.request.id ?? null,
      traceparent: formatTraceparent() ?? null,
    },
    withinMs: Math.max(0, withinMs ?? LONGEST_FETCH_MS),
    headroom: meter.headroom(),
  };
}

function toResult(answer: InvocationAnswer, functionName: string, context: RequestContext): SubgraphResult {
  if (answer.answered !== 'EXECUTED') throw new InvocationError(`${functionName} was asked something else.`, false);
  for (const [subgraph, spending] of answer.spent) context.meter.add(subgraph, spending);
  for (const coordinate of answer.withheld) context.withheld.add(coordinate);
  const { data, errors } = answer;
  return errors.length === 0 ? { data } : { data, errors: errors.map(toRemoteError) };
}

function toRemoteError({ message, path, extensions }: Executed['errors'][number]): RemoteError {
  return new RemoteError(message, path ?? undefined, extensions);
}

/** A plan has one operation in each document. */
function isQuery({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY,
  );
}
