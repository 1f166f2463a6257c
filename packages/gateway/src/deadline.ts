/** Some work did not end within its time. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

export interface DeadlineOptions {
  readonly milliseconds: number;
  /** When this signal is aborted, the work is aborted too, with the same reason. */
  readonly parent?: AbortSignal | undefined;
  /**
   * How long the work may go on after it was aborted, to return what it has. `Infinity` waits until it ends.
   * @default 0
   */
  readonly graceMs?: number | undefined;
}

/**
 * Does some work within a time. When the time is over, or `parent` is aborted, it aborts the signal of the work and, after
 * the grace, rejects with `DeadlineError`, whether or not the work listens to its signal.
 */
export function withDeadline<Value>(
  { milliseconds, parent, graceMs = 0 }: DeadlineOptions,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const late = new DeadlineError(`there was no answer within ${milliseconds} ms`);
    const clear = (): void => {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
    };
    const abort = (reason: unknown): void => {
      clear();
      if (graceMs === 0) reject(late);
      else if (graceMs < Infinity) timer = setTimeout(reject, graceMs, late);
      controller.abort(reason);
    };
    const follow = (): void => {
      abort(parent?.reason);
    };
    let timer = setTimeout(abort, milliseconds, late);
    parent?.addEventListener('abort', follow, { once: true });
    if (parent?.aborted) follow();
    // Async, so that work which throws before it returns a promise rejects as well.
    const run = async (): Promise<Value> => work(controller.signal);
    run().finally(clear).then(resolve, reject);
  });
}
