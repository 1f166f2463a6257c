import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes, Context, Span } from '@opentelemetry/api';
import { isPublicError } from './errors.ts';

const tracer = trace.getTracer('liaison');

type Headers = ReadonlyMap<string, string>;

/**
 * Runs work in its own span, as a child of the current span. Nothing is recorded if no exporter is configured. Names and
 * attributes follow OpenTelemetry's semantic conventions. They have our own names and numbers, never anything from a caller
 * or a record. Of an error only the code is recorded.
 */
export function runInSpan<Result>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<Result>,
  kind: SpanKind = SpanKind.INTERNAL,
  parent: Context = context.active(),
): Promise<Result> {
  return tracer.startActiveSpan(name, { attributes, kind }, parent, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      failSpan(span, errorType(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The span of a request that came in; it continues the caller's trace if the headers name one. */
export function runInServerSpan<Result>(
  name: string,
  attributes: Attributes,
  headers: Headers,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  return runInSpan(
    name,
    attributes,
    work,
    SpanKind.SERVER,
    propagation.extract(context.active(), headers, TRACE_HEADERS),
  );
}

/** The span of one request to a table; `operation` as DynamoDB names it. */
export function runInTableSpan<Result>(
  operation: string,
  table: string,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  const attributes = {
    'db.system.name': 'aws.dynamodb',
    'db.operation.name': operation,
    'db.collection.name': table,
  };
  return runInSpan(`${operation} ${table}`, attributes, work, SpanKind.CLIENT);
}

/** Marks a span as failed. `type` is a code, a status or the name of a class of errors. */
export function failSpan(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** The identifier of the trace that a span belongs to; null if nothing is recorded. */
export function readTraceId(span: Span): string | null {
  return span.isRecording() ? span.spanContext().traceId : null;
}

/** The `traceparent` (W3C) of the current span, for the next service; undefined if nothing is recorded. */
export function formatTraceparent(): string | undefined {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'];
}

/** Of the caller's headers only the identifiers of his trace are read: `tracestate` and baggage hold texts. */
const TRACE_HEADERS = {
  get: (headers: Headers, name: string) => (name === 'traceparent' ? headers.get(name) : undefined),
  keys: () => ['traceparent'],
};

const NAME_OF_CLASS = /^[A-Za-z]\w{0,63}$/;

/** Of an error that was written for callers its code, of another its system code or the name of its class. */
function errorType(error: unknown): string {
  if (isPublicError(error)) return String(error.extensions['code']);
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  for (const type of [code, name]) if (typeof type === 'string' && NAME_OF_CLASS.test(type)) return type;
  return '_OTHER';
}
