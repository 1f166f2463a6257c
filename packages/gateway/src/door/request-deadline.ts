import { publicError } from '@liaison/kernel';
import type { GraphQLError } from 'graphql';
import { RefusedRequest } from '../http/refused-request.ts';

/** Why a request was abandoned that took too long. */
const MESSAGE = 'The request took too long and was abandoned; of a mutation, some may have been done. Ask for less.';

/** The error of an operation of which nothing was answered before its request was abandoned. */
export function requestDeadlineError(): GraphQLError {
  return publicError('REQUEST_DEADLINE_EXCEEDED', MESSAGE, { http: { status: 504 } });
}

export interface RequestDeadline {
  /** After which the work is told to stop. */
  readonly milliseconds: number;
  /** How much longer it may take to bring what it has: one second, unless told otherwise. */
  readonly graceMs?: number;
  /** Aborted when the caller has gone. */
  readonly gone: AbortSignal;
}

/**
 * Does the work of one request. Its signal is aborted when the deadline has passed or the caller has gone; work that goes
 * on regardless is left to itself, and the caller refused with 504.
 */
export function withinDeadline<Value>(
  { milliseconds, graceMs = 1000, gone }: RequestDeadline,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const abandon = (reason: unknown): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(new RefusedRequest(504, 'REQUEST_DEADLINE_EXCEEDED', MESSAGE));
      }, graceMs);
      controller.abort(reason);
    };
    const leave = (): void => {
      abandon(gone.reason);
    };
    let timer = setTimeout(() => {
      abandon(new Error(`The request took longer than ${milliseconds} ms.`));
    }, milliseconds);
    gone.addEventListener('abort', leave, { once: true });
    if (gone.aborted) leave();
    work(controller.signal)
      .finally(() => {
        clearTimeout(timer);
        gone.removeEventListener('abort', leave);
      })
      .then(resolve, reject);
  });
}
