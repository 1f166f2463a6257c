import type { Telemetry, TelemetryFault, TelemetrySettings } from './telemetry-settings.ts';

/**
 * Records spans and sends them where that is configured; null where it is not, and nothing is read of what would do it.
 * Requests are answered whatever becomes of their spans.
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
