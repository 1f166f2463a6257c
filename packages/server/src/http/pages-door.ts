import type { ErrorHook } from '@liaison/gateway';
import type { HttpReply, HttpRequest } from './message.ts';
import { createCors } from './cors.ts';
import { finish } from './finish.ts';
import type { KeptBodies } from './finish.ts';
import { nothingHere, readOnly } from './read-only.ts';
import { answerRefused } from './refuse.ts';

export interface PagesDoorOptions {
  /** The pages by their path; null where there is none. */
  readonly pages: (request: HttpRequest) => HttpReply | null;
  readonly onError: ErrorHook;
}

/** Answers pages as the one door does, where they are served apart from the graph. Never rejects. */
export function createPagesDoor({ pages, onError }: PagesDoorOptions): (request: HttpRequest) => Promise<HttpReply> {
  const cors = createCors([]);
  const kept: KeptBodies = new Map();
  return async (request) => {
    try {
      const page = pages(request);
      const reply = page === null ? nothingHere() : await readOnly(request, async () => page);
      return await finish(request, reply, cors, kept);
    } catch (error) {
      return answerRefused(request.id, error, onError, 'application/json; charset=utf-8');
    }
  };
}
