import type { RequestContext } from '@liaison/kernel/reader';
import { DeadlineError, withDeadline } from '../deadline.ts';
import type { CompiledFetch } from '../plan/compiled-fetch.ts';
import type { FetchOutcome } from '../plan/execution.ts';
import type { ObjectValue, SubgraphResult, Transport } from './transport.ts';

/**
 * Runs one fetch until the subgraph answers, the time is over, or the whole request is aborted. In the last two cases the
 * fetch is abandoned: its signal is aborted, and its result is ignored.
 */
export async function fetchWithin(
  milliseconds: number,
  transport: Transport,
  { subgraph, document, query, operationName }: CompiledFetch,
  variables: ObjectValue,
  context: RequestContext,
): Promise<FetchOutcome> {
  const execute = (signal: AbortSignal): Promise<SubgraphResult> => {
    const withinMs = Math.min(milliseconds, (context.endsAt ?? Infinity) - performance.now());
    return transport.execute({ subgraph, document, query, operationName, variables, context, signal, withinMs });
  };
  const parent = context.signal;
  try {
    if (parent.aborted) throw new DeadlineError('the request has ended');
    return { kind: 'answered', result: await withDeadline({ milliseconds, parent }, execute) };
  } catch (error) {
    if (!(error instanceof DeadlineError)) return { kind: 'failed', code: 'SUBGRAPH_FAILED', cause: error };
    const cause = parent.aborted
      ? new Error(`The request ended before "${subgraph}" answered.`, { cause: parent.reason })
      : new Error(`"${subgraph}" did not answer within ${milliseconds} ms.`);
    return { kind: 'failed', code: 'SUBGRAPH_DEADLINE_EXCEEDED', cause };
  }
}
