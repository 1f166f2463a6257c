import { createDialogueSubgraph } from '@liaison/dialogue';
import { readClientOptions, clientVariables } from '../runtime/client-variables.ts';
import { readVariables } from '../runtime/environment.ts';
import { serveSubgraph } from '../runtime/serve-subgraph.ts';
import { tableName } from '../runtime/table-variables.ts';
import { readTelemetry, telemetryVariables } from '../runtime/telemetry-variables.ts';

const found = readVariables({
  ...clientVariables,
  ...telemetryVariables,
  DIALOGUE_TABLE: tableName,
  DIALOGUE_VIEWS_TABLE: tableName,
});

/** Answers what the gateway's function sends by Invoke. */
export const handler = await serveSubgraph({
  name: 'dialogue',
  create: createDialogueSubgraph,
  clientOptions: readClientOptions(found),
  tables: { truth: found.DIALOGUE_TABLE, views: found.DIALOGUE_VIEWS_TABLE },
  telemetry: readTelemetry(found),
  schemaFolder: new URL('./schema/', import.meta.url),
});
