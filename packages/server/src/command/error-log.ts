import type { ErrorHook } from '@liaison/gateway';

/**
 * Writes what callers are not told, one line of JSON for each error: never variables or headers. Faults of the gateway
 * itself come with where they happened; a subgraph's are the subgraph's to look into.
 */
export function createErrorLog(write: (line: string) => void, now = () => new Date()): ErrorHook {
  return (error, { subgraph, path }) => {
    const { message, stack, cause } = error instanceof Error ? error : { message: String(error) };
    const reason = cause instanceof Error ? cause.message : undefined;
    const where = subgraph === undefined ? { stack } : { subgraph };
    write(`${JSON.stringify({ time: now().toISOString(), level: 'error', message, reason, path, ...where })}\n`);
  };
}
