import * as v from 'valibot';
import type { TableNames } from '@liaison/kernel/record';
import type { ClientOptions } from '@liaison/kernel/table';
import type { SubgraphName } from '../subgraph-names.ts';
import type { TelemetrySettings } from '../telemetry/telemetry-settings.ts';

// The environment variables of the functions. `infra/` and Lambda set them, and each function reads only those it needs.
// Those of the gateway are in gateway-variables.ts, since this file must not import the server: all functions contain it.
// Each group of variables is a function, so that bundles leave out the groups that their function does not read.

type Read<Variables extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Variables, undefined>>;

/** Reads variables. Throws if some are missing or wrong; the message has their names, and not their values. */
export function readVariables<const Variables extends v.ObjectEntries>(
  variables: Variables,
  environment: NodeJS.ProcessEnv = process.env,
): Read<Variables> {
  const parsed = v.safeParse(v.object(variables), environment);
  if (parsed.success) return parsed.output;
  const names = new Set(parsed.issues.map(({ path }) => String(path?.[0].key)));
  throw new Error(`The environment lacks or misspells ${[...names].join(', ')}.`);
}

/** The credentials that Lambda sets. Clients that get them need not search for others. */
export const credentialVariables = () => ({
  AWS_ACCESS_KEY_ID: v.string(),
  AWS_SECRET_ACCESS_KEY: v.string(),
  AWS_SESSION_TOKEN: v.optional(v.string()),
});

/** The variables of a DynamoDB client. */
export const clientVariables = () => ({
  ...credentialVariables(),
  /** An engine other than that of AWS, for example a local one. */
  DYNAMODB_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
});

export function readCredentials(
  read: Read<ReturnType<typeof credentialVariables>>,
): NonNullable<ClientOptions['credentials']> {
  return {
    accessKeyId: read.AWS_ACCESS_KEY_ID,
    secretAccessKey: read.AWS_SECRET_ACCESS_KEY,
    ...(read.AWS_SESSION_TOKEN !== undefined && { sessionToken: read.AWS_SESSION_TOKEN }),
  };
}

export function readClientOptions(read: Read<ReturnType<typeof clientVariables>>): ClientOptions {
  return {
    credentials: readCredentials(read),
    withoutFiles: true,
    ...(read.DYNAMODB_ENDPOINT !== undefined && { endpoint: read.DYNAMODB_ENDPOINT }),
  };
}

/** The name of a table, which has at least three characters in DynamoDB. */
export const tableName = v.pipe(v.string(), v.minLength(3));

/** The names of all tables of the subgraphs. */
export const tableVariables = () => ({
  PARTNERSHIPS_TABLE: tableName,
  PARTNERSHIPS_VIEWS_TABLE: tableName,
  FORUMS_TABLE: tableName,
  FORUMS_VIEWS_TABLE: tableName,
  DIALOGUE_TABLE: tableName,
  DIALOGUE_VIEWS_TABLE: tableName,
});

export function readTables(read: Read<ReturnType<typeof tableVariables>>): Readonly<Record<SubgraphName, TableNames>> {
  return {
    partnerships: { truth: read.PARTNERSHIPS_TABLE, views: read.PARTNERSHIPS_VIEWS_TABLE },
    forums: { truth: read.FORUMS_TABLE, views: read.FORUMS_VIEWS_TABLE },
    dialogue: { truth: read.DIALOGUE_TABLE, views: read.DIALOGUE_VIEWS_TABLE },
  };
}

/** The stage of the function, such as `production`. It separates the metrics of two stages. */
export const stageVariable = () => ({ LIAISON_STAGE: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]*$/)), '') });

/** The variables of OpenTelemetry, by its own names, and those that Lambda sets. */
export const telemetryVariables = () => ({
  /** A collector that accepts OTLP over HTTP. Without it no span is recorded. */
  OTEL_EXPORTER_OTLP_ENDPOINT: v.optional(
    v.union([v.literal(''), v.pipe(v.string(), v.url(), v.regex(/^https?:/))]),
    '',
  ),
  OTEL_SERVICE_NAME: v.optional(v.string(), ''),
  /** The part of all traces that is recorded. */
  OTEL_TRACES_SAMPLER_ARG: v.optional(v.pipe(v.string(), v.regex(/^(?:|0(?:\.\d+)?|1(?:\.0+)?)$/)), ''),
  AWS_LAMBDA_FUNCTION_NAME: v.optional(v.string(), ''),
  AWS_LAMBDA_FUNCTION_VERSION: v.optional(v.string(), ''),
  AWS_REGION: v.optional(v.string(), ''),
});

/** Null if no collector is configured. */
export function readTelemetry(read: Read<ReturnType<typeof telemetryVariables>>): TelemetrySettings | null {
  if (read.OTEL_EXPORTER_OTLP_ENDPOINT === '') return null;
  const resource = {
    'service.name': read.OTEL_SERVICE_NAME || 'liaison',
    'cloud.provider': 'aws',
    'cloud.platform': 'aws_lambda',
    'cloud.region': read.AWS_REGION,
    'faas.name': read.AWS_LAMBDA_FUNCTION_NAME,
    'faas.version': read.AWS_LAMBDA_FUNCTION_VERSION,
  };
  return {
    endpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT,
    sampled: Number(read.OTEL_TRACES_SAMPLER_ARG || '1'),
    resource: Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== '')),
  };
}
