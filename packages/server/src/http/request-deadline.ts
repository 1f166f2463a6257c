import { REQUEST_DEADLINE_MESSAGE } from '@liaison/gateway';
import type { HttpRequest } from './message.ts';
import { RefusedRequest } from './refused-request.ts';

/** When a request is abandoned, by `performance.now()`, and the signal that is aborted then. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly endsAt: number;
}

export interface RequestDeadline {
  /** After which the work is told to stop. */
  readonly milliseconds: number;
  /** How much longer it may take to bring what it has: one second, unless told otherwise. */
  readonly graceMs?: number;
  /** Aborted when the caller has gone. */
  readonly gone: AbortSignal;
}

/** Does the work of a request, within `deadlineMs` or in less time if the request has less. */
export function withinRequestDeadline<Value>(
  request: HttpRequest,
  deadlineMs: number,
  work: (deadline: Deadline) => Promise<Value>,
): Promise<Value> {
  const milliseconds = Math.min(deadlineMs, request.withinMs ?? Infinity);
  const endsAt = performance.now() + milliseconds;
  return withinDeadline({ milliseconds, gone: request.signal }, (signal) => work({ signal, endsAt }));
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
        reject(new RefusedRequest(504, 'REQUEST_DEADLINE_EXCEEDED', REQUEST_DEADLINE_MESSAGE));
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
