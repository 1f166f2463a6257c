import { createDialogueSubgraph } from '@liaison/dialogue';
import { clientIn, clientVariables } from './client-variables.ts';
import { readVariables } from './environment.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import { tableName } from './table-variables.ts';
import { telemetryIn, telemetryVariables } from './telemetry-variables.ts';

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
  clientOptions: clientIn(found),
  tables: { truth: found.DIALOGUE_TABLE, views: found.DIALOGUE_VIEWS_TABLE },
  telemetry: telemetryIn(found),
  schemaFolder: new URL('./schema/', import.meta.url),
});
