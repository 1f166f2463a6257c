import { DeadlineError, REQUEST_DEADLINE_MESSAGE, withDeadline } from '@liaison/gateway';
import type { HttpRequest } from './message.ts';
import { RefusedRequest } from './refused-request.ts';

/** When a request is abandoned, by `performance.now()`, and the signal that is aborted then. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly endsAt: number;
}

/** How long an abandoned request may take to answer with what it has. */
const GRACE_MS = 1000;

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

/** Refuses the request with 504 if the work does not end within the time and the grace. */
export async function withinDeadline<Value>(
  { milliseconds, graceMs = GRACE_MS, gone }: { milliseconds: number; graceMs?: number; gone: AbortSignal },
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  try {
    return await withDeadline({ milliseconds, graceMs, parent: gone }, work);
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw new RefusedRequest(504, 'REQUEST_DEADLINE_EXCEEDED', REQUEST_DEADLINE_MESSAGE);
  }
}
