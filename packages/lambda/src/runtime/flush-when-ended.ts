import type { Telemetry } from '../telemetry/telemetry-settings.ts';

/**
 * Lambda kills a process that has not ended 300 ms after it was told to.
 * https://github.com/aws-samples/graceful-shutdown-with-aws-lambda
 */
const ENDS_WITHIN_MS = 250;

/**
 * Sends what has been recorded since the last answer, such as a transaction that was waited for beyond it, when Lambda says
 * that the sandbox ends. It does so where an extension runs beside the function, such as a collector.
 */
export function flushWhenEnded(telemetry: Telemetry | null): void {
  if (telemetry === null) return;
  const end = (): void => process.exit(0);
  process.once('SIGTERM', () => {
    setTimeout(end, ENDS_WITHIN_MS);
    // What came in while the process stood still is read before.
    setImmediate(() => void telemetry.stop().finally(end));
  });
}
