import type { ErrorHook } from '@liaison/gateway';
import type { HttpReply } from './message.ts';
import { jsonReply, refusal } from './reply.ts';

/** Rejects where something that requests need does not answer. */
export type Ready = () => Promise<void>;

const HOLDS_MS = 1000;
const UNKEPT = { 'cache-control': 'no-store' };

/**
 * Answers whether the graph could be asked now. All who ask within a second share one answer, so that asking costs next to
 * nothing; what is wrong is told to `onError` alone.
 */
export function createReadiness(ready: Ready, onError: ErrorHook, now = () => performance.now()) {
  let current: { readonly until: number; readonly answer: Promise<HttpReply> } | undefined;
  const check = async (): Promise<HttpReply> => {
    try {
      await ready();
      return jsonReply(200, { status: 'ready' }, UNKEPT);
    } catch (error) {
      onError(error, { subgraph: undefined, path: undefined });
      const headers = { ...UNKEPT, 'retry-after': String(HOLDS_MS / 1000) };
      return refusal(503, 'NOT_READY', 'Not everything that is needed answers. Try again later.', headers);
    }
  };
  return (): Promise<HttpReply> => {
    if (current === undefined || now() >= current.until) {
      const answer = check();
      current = { until: Infinity, answer };
      void answer.then(() => {
        current = { until: now() + HOLDS_MS, answer };
      });
    }
    return current.answer;
  };
}
