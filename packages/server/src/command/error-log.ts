import type { ErrorHook } from '@liaison/gateway';

/**
 * Writes errors that callers do not see, one line of JSON for each: never variables or headers. Errors of the gateway
 * have a stack; those of a subgraph do not, since its own log has them.
 */
export function createErrorLog(write: (line: string) => void, now = () => new Date()): ErrorHook {
  return (error, { subgraph, path }) => {
    const { message, stack, cause } = error instanceof Error ? error : { message: String(error) };
    const reason = cause instanceof Error ? cause.message : undefined;
    const where = subgraph === undefined ? { stack } : { subgraph };
    write(`${JSON.stringify({ time: now().toISOString(), level: 'error', message, reason, path, ...where })}\n`);
  };
}
