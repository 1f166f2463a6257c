import type { ErrorHook } from '@liaison/gateway';

/** Writes a fault to the function's log as one line of JSON, with what callers are not told. */
export const logFault: ErrorHook = (error, { subgraph, path }) => {
  const { message, stack, cause } = error instanceof Error ? error : { message: String(error), stack: '', cause: null };
  const reason = cause instanceof Error ? cause.message : undefined;
  process.stderr.write(`${JSON.stringify({ level: 'error', message, subgraph, path, reason, stack })}\n`);
};
