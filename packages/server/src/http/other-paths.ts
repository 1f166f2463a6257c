import type { ErrorHook } from '@liaison/gateway';
import type { Ready, ServerOptions } from '../options.ts';
import type { HttpReply, HttpRequest } from './message.ts';
import { answerOtherMethod } from './methods.ts';
import { createJsonReply, createErrorReply } from './reply.ts';

const METHODS = 'GET, HEAD, OPTIONS';
const UNCACHED = { 'cache-control': 'no-store' };
const READINESS_HOLDS_MS = 1000;

/** Answers every path but that of GraphQL: `/health`, `/ready`, and the pages. */
export function createOtherPaths({
  pages = () => null,
  ready = async () => undefined,
  onError,
}: Pick<ServerOptions, 'pages' | 'ready' | 'onError'>): (request: HttpRequest) => Promise<HttpReply> {
  const checks = new Map([
    ['/health', async () => createJsonReply(200, { status: 'ok' }, UNCACHED)],
    ['/ready', createReadiness(ready, onError)],
  ]);
  return async (request) => {
    const check = checks.get(request.path);
    if (check === undefined) return answerPage(request, pages(request));
    return answerOtherMethod(request, METHODS) ?? check();
  };
}

/** Answers with a page; 404 if it is null. */
export function answerPage(request: HttpRequest, page: HttpReply | null): HttpReply {
  if (page !== null) return answerOtherMethod(request, METHODS) ?? page;
  return createErrorReply(404, 'NOT_FOUND', 'There is nothing here. GraphQL is at /graphql.');
}

/**
 * Answers whether the graph can be queried now. All requests within a second share one answer, so that a check costs next to
 * nothing. The cause of a failure goes to `onError` only.
 */
export function createReadiness(ready: Ready, onError: ErrorHook, now = () => performance.now()) {
  let current: { readonly until: number; readonly answer: Promise<HttpReply> } | undefined;
  const check = async (): Promise<HttpReply> => {
    try {
      await ready();
      return createJsonReply(200, { status: 'ready' }, UNCACHED);
    } catch (error) {
      onError(error, { subgraph: undefined, path: undefined });
      const headers = { ...UNCACHED, 'retry-after': String(READINESS_HOLDS_MS / 1000) };
      return createErrorReply(503, 'NOT_READY', 'Not everything that is needed answers. Try again later.', headers);
    }
  };
  return (): Promise<HttpReply> => {
    if (current === undefined || now() >= current.until) {
      const answer = check();
      current = { until: Infinity, answer };
      void answer.then(() => {
        current = { until: now() + READINESS_HOLDS_MS, answer };
      });
    }
    return current.answer;
  };
}
