import type { Telemetry } from '../telemetry/telemetry.ts';

/**
 * Sends what has been recorded when Lambda says that the sandbox ends, which it does where an extension runs beside the
 * function, such as a collector.
 */
export function flushWhenEnded(telemetry: Telemetry | null): void {
  if (telemetry === null) return;
  process.once('SIGTERM', () => {
    void telemetry.stop().finally(() => process.exit(0));
  });
}
