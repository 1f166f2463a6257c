import type { ErrorHook } from '@liaison/gateway';

const LONGEST_TEXT = 4000;
const MOST_STEPS = 20;
const LONGEST_STEP = 64;

/** Writes an error to the log of the function as one line of JSON, with details that callers do not see. */
export const logFault: ErrorHook = (error, { subgraph, path, requestId }) => {
  const { message, stack, cause } = error instanceof Error ? error : { message: String(error), stack: '', cause: null };
  const line = {
    timestamp: new Date().toISOString(),
    level: 'ERROR',
    message: message.slice(0, LONGEST_TEXT),
    requestId: requestId?.slice(0, LONGEST_STEP),
    subgraph,
    // It contains aliases that the caller chose.
    path: path?.slice(0, MOST_STEPS).map((step) => (typeof step === 'string' ? step.slice(0, LONGEST_STEP) : step)),
    reason: cause instanceof Error ? cause.message.slice(0, LONGEST_TEXT) : undefined,
    stack: stack?.slice(0, LONGEST_TEXT),
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
};

/** Logs an error that belongs to no request. */
export function logError(error: unknown): void {
  logFault(error, { subgraph: undefined, path: undefined });
}

/** Writes a line of JSON to the log of the function. Lambda would wrap lines of the console in JSON once more. */
export function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
