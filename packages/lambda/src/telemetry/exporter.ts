import { context, propagation, SpanKind, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import type { SpanProcessor } from '@opentelemetry/sdk-trace';
import type { Telemetry, TelemetryFault, TelemetrySettings } from './telemetry-settings.ts';

/** The longest time that a request waits for its spans to be sent. */
const LONGEST_FLUSH_MS = 1000;

/**
 * Records the spans of this process and sends them by OTLP. A trace is recorded or not by its identifier: a caller with
 * a `traceparent` chooses the trace of his request, but not whether it is recorded.
 */
export function startExporter(settings: TelemetrySettings, onFault: TelemetryFault): Telemetry {
  const url = `${settings.endpoint.replace(/\/$/, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: LONGEST_FLUSH_MS });
  const provider = new TracerProvider({
    resource: resourceFromAttributes(settings.resource),
    sampler: new TraceIdRatioBasedSampler(settings.sampled),
    spanProcessors: [createStartMarker(), new BatchSpanProcessor({ exporter, exportTimeoutMillis: LONGEST_FLUSH_MS })],
  });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());

  let isFailing = false;
  const guard = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
      isFailing = false;
    } catch (error) {
      if (!isFailing) onFault(new Error('Spans could not be sent.', { cause: takeFirst(error) }));
      isFailing = true;
    }
  };
  return {
    flush: () => guard(provider.forceFlush({ timeoutMillis: LONGEST_FLUSH_MS })),
    async stop() {
      await guard(provider.shutdown());
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

/** Marks the first request of a process. */
function createStartMarker(): SpanProcessor {
  let isFirst = true;
  const done = async (): Promise<void> => undefined;
  return {
    onStart(span) {
      if (span.kind !== SpanKind.SERVER) return;
      span.setAttribute('faas.coldstart', isFirst);
      isFirst = false;
    },
    onEnd: () => undefined,
    forceFlush: done,
    shutdown: done,
  };
}

/** A flush fails with the errors of all its exporters. */
function takeFirst(error: unknown): unknown {
  return Array.isArray(error) ? (error[0] as unknown) : error;
}
