import type { ErrorHook } from '@liaison/gateway';

const LONGEST_TEXT = 4000;
const MOST_STEPS = 20;
const LONGEST_STEP = 64;

/** Writes a fault to the function's log as one line of JSON, with what callers are not told. */
export const logFault: ErrorHook = (error, { subgraph, path, requestId }) => {
  const { message, stack, cause } = error instanceof Error ? error : { message: String(error), stack: '', cause: null };
  const line = {
    timestamp: new Date().toISOString(),
    level: 'ERROR',
    message: message.slice(0, LONGEST_TEXT),
    requestId: requestId?.slice(0, LONGEST_STEP),
    subgraph,
    // A caller's own aliases stand in it.
    path: path?.slice(0, MOST_STEPS).map((step) => (typeof step === 'string' ? step.slice(0, LONGEST_STEP) : step)),
    reason: cause instanceof Error ? cause.message.slice(0, LONGEST_TEXT) : undefined,
    stack: stack?.slice(0, LONGEST_TEXT),
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
};

/** A fault that belongs to no request. */
export function logError(error: unknown): void {
  logFault(error, { subgraph: undefined, path: undefined });
}
