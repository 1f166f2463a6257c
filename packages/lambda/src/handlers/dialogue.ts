import { createDialogueSubgraph } from '@liaison/dialogue';
import { clientIn, clientVariables } from '../runtime/client-variables.ts';
import { readVariables } from '../runtime/environment.ts';
import { serveSubgraph } from '../runtime/serve-subgraph.ts';
import { tableName } from '../runtime/table-variables.ts';
import { telemetryIn, telemetryVariables } from '../runtime/telemetry-variables.ts';

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
