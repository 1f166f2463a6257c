import type { Telemetry, TelemetryFault, TelemetrySettings } from './telemetry-settings.ts';

/**
 * Records and sends spans if that is configured. Returns null if not, and then loads none of the code for it. Requests
 * are answered even if spans cannot be sent.
 */
export async function startTelemetry(
  settings: TelemetrySettings | null,
  onFault: TelemetryFault,
): Promise<Telemetry | null> {
  if (settings === null) return null;
  try {
    const { startExporter } = await import('./exporter.ts');
    return startExporter(settings, onFault);
  } catch (error) {
    onFault(error);
    return null;
  }
}

/**
 * Lambda kills a process 300 ms after it sent SIGTERM.
 * https://github.com/aws-samples/graceful-shutdown-with-aws-lambda
 */
const ENDS_WITHIN_MS = 250;

/**
 * Sends the last spans when Lambda ends the sandbox, for example that of a transaction that went on after the answer.
 * Lambda sends SIGTERM only if an extension, such as a collector, runs beside the function.
 */
export function flushWhenEnded(telemetry: Telemetry | null): void {
  if (telemetry === null) return;
  const end = (): void => process.exit(0);
  process.once('SIGTERM', () => {
    setTimeout(end, ENDS_WITHIN_MS);
    // Input that arrived while the process was frozen is read first.
    setImmediate(() => void telemetry.stop().finally(end));
  });
}
