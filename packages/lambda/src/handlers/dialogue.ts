import { createDialogueSubgraph } from '@liaison/dialogue';
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
  DIALOGUE_TABLE: tableName,
  DIALOGUE_VIEWS_TABLE: tableName,
});

/** Answers invocations by the function of the gateway. */
export const handler = await serveSubgraph({
  name: 'dialogue',
  create: createDialogueSubgraph,
  clientOptions: readClientOptions(found),
  tables: { truth: found.DIALOGUE_TABLE, views: found.DIALOGUE_VIEWS_TABLE },
  telemetry: readTelemetry(found),
  schemaFolder: new URL('./schema/', import.meta.url),
});
