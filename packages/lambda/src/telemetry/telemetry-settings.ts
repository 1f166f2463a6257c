import type { Attributes } from '@opentelemetry/api';

/** Where spans are sent. */
export interface TelemetrySettings {
  /** Of a collector that takes OTLP over HTTP, without `/v1/traces`. */
  readonly endpoint: string;
  /** The part of all traces that is recorded, from 0 to 1. */
  readonly sampled: number;
  /** What runs here: `service.name` and the like. */
  readonly resource: Attributes;
}

export interface Telemetry {
  /** Sends what has been recorded, for at most a second. Never rejects. */
  flush(): Promise<void>;
  /** Sends the rest, and records nothing more. Never rejects. */
  stop(): Promise<void>;
}

/** Hears why spans could not be sent, once for each time that it begins to fail. */
export type TelemetryFault = (error: unknown) => void;
