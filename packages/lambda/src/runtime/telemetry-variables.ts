import * as v from 'valibot';
import type { TelemetrySettings } from '../telemetry/telemetry-settings.ts';

/** What is not configured is an empty text. */
const text = v.optional(v.string(), '');

/** Those of OpenTelemetry by its own names, and what Lambda says of the function. */
export const telemetryVariables = {
  /** A collector that takes OTLP over HTTP; without it no span is recorded. */
  OTEL_EXPORTER_OTLP_ENDPOINT: v.optional(
    v.union([v.literal(''), v.pipe(v.string(), v.url(), v.regex(/^https?:/))]),
    '',
  ),
  OTEL_SERVICE_NAME: text,
  /** The part of all traces that is recorded. */
  OTEL_TRACES_SAMPLER_ARG: v.optional(v.pipe(v.string(), v.regex(/^(?:|0(?:\.\d+)?|1(?:\.0+)?)$/)), ''),
  AWS_LAMBDA_FUNCTION_NAME: text,
  AWS_LAMBDA_FUNCTION_VERSION: text,
  AWS_REGION: text,
};

type Found = { readonly [Name in keyof typeof telemetryVariables]: string };

/** Null where no collector is named. */
export function readTelemetry(found: Found): TelemetrySettings | null {
  if (found.OTEL_EXPORTER_OTLP_ENDPOINT === '') return null;
  const resource = {
    'service.name': found.OTEL_SERVICE_NAME || 'liaison',
    'cloud.provider': 'aws',
    'cloud.platform': 'aws_lambda',
    'cloud.region': found.AWS_REGION,
    'faas.name': found.AWS_LAMBDA_FUNCTION_NAME,
    'faas.version': found.AWS_LAMBDA_FUNCTION_VERSION,
  };
  return {
    endpoint: found.OTEL_EXPORTER_OTLP_ENDPOINT,
    sampled: Number(found.OTEL_TRACES_SAMPLER_ARG || '1'),
    resource: Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== '')),
  };
}
