import type { Attributes } from '@opentelemetry/api';

/** The destination of spans. */
export interface TelemetrySettings {
  /** A collector that accepts OTLP over HTTP, without `/v1/traces`. */
  readonly endpoint: string;
  /** The part of all traces that is recorded, from 0 to 1. */
  readonly sampled: number;
  /** What runs here: `service.name` and the like. */
  readonly resource: Attributes;
}

export interface Telemetry {
  /** Sends recorded spans, for at most a second. Never rejects. */
  flush(): Promise<void>;
  /** Sends the rest, and stops recording. Never rejects. */
  stop(): Promise<void>;
}

/** Called when spans cannot be sent, once for each time that this begins. */
export type TelemetryFault = (error: unknown) => void;
