import type { RequestContext } from '@liaison/kernel/reader';
import type { CompiledFetch } from '../plan/compiled-fetch.ts';
import type { FetchOutcome } from '../plan/execution.ts';
import type { ObjectValue, SubgraphResult, Transport } from './transport.ts';

/**
 * Runs one fetch until it is answered, its deadline (milliseconds) passes, or the whole request is aborted. In the two
 * last cases the fetch is abandoned: its signal is aborted and whatever it still brings is ignored.
 */
export function fetchWithin(
  milliseconds: number,
  transport: Transport,
  fetch: CompiledFetch,
  variables: ObjectValue,
  context: RequestContext,
): Promise<FetchOutcome> {
  return new Promise((resolve) => {
    const controller = new AbortController();
    const { subgraph, document, query, operationName } = fetch;

    const settle = (outcome: FetchOutcome): void => {
      clearTimeout(timer);
      context.signal.removeEventListener('abort', abandon);
      resolve(outcome);
    };
    const fail = (cause: unknown): void => {
      settle({ kind: 'failed', code: 'SUBGRAPH_FAILED', cause });
    };
    function abandon(): void {
      const cause = context.signal.aborted
        ? new Error(`The request ended before "${subgraph}" answered.`, { cause: context.signal.reason })
        : new Error(`"${subgraph}" did not answer within ${milliseconds} ms.`);
      settle({ kind: 'failed', code: 'SUBGRAPH_DEADLINE_EXCEEDED', cause });
      controller.abort(cause);
    }

    const timer = setTimeout(abandon, milliseconds);
    context.signal.addEventListener('abort', abandon, { once: true });
    if (context.signal.aborted) {
      abandon();
      return;
    }
    const { signal } = controller;
    const withinMs = Math.min(milliseconds, (context.endsAt ?? Infinity) - performance.now());
    const request = { subgraph, document, query, operationName, variables, context, signal, withinMs };
    // Async, so that a transport which throws before it makes a promise fails in the same way.
    const execute = async (): Promise<SubgraphResult> => transport.execute(request);
    execute().then((result) => {
      settle({ kind: 'answered', result });
    }, fail);
  });
}
