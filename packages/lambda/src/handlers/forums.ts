import { createForumsSubgraph } from '@liaison/forums';
import { readClientOptions, clientVariables } from '../runtime/client-variables.ts';
import { readVariables } from '../runtime/environment.ts';
import { serveSubgraph } from '../runtime/serve-subgraph.ts';
import { tableName } from '../runtime/table-variables.ts';
import { readTelemetry, telemetryVariables } from '../runtime/telemetry-variables.ts';

const found = readVariables({
  ...clientVariables,
  ...telemetryVariables,
  FORUMS_TABLE: tableName,
  FORUMS_VIEWS_TABLE: tableName,
});

/** Answers what the gateway's function sends by Invoke. */
export const handler = await serveSubgraph({
  name: 'forums',
  create: createForumsSubgraph,
  clientOptions: readClientOptions(found),
  tables: { truth: found.FORUMS_TABLE, views: found.FORUMS_VIEWS_TABLE },
  telemetry: readTelemetry(found),
  schemaFolder: new URL('./schema/', import.meta.url),
});
