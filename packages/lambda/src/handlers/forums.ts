import { createForumsSubgraph } from '@liaison/forums';
import {
  clientVariables,
  readClientOptions,
  readTelemetry,
  readVariables,
  tableName,
  telemetryVariables,
} from '../runtime/environment.ts';
import { serveSubgraph } from '../runtime/serve-subgraph.ts';

const found = readVariables({
  ...clientVariables(),
  ...telemetryVariables(),
  FORUMS_TABLE: tableName,
  FORUMS_VIEWS_TABLE: tableName,
});

/** Answers invocations by the function of the gateway. */
export const handler = await serveSubgraph({
  name: 'forums',
  create: createForumsSubgraph,
  clientOptions: readClientOptions(found),
  tables: { truth: found.FORUMS_TABLE, views: found.FORUMS_VIEWS_TABLE },
  telemetry: readTelemetry(found),
  schemaFolder: new URL('./schema/', import.meta.url),
});
