import { createPartnershipsSubgraph } from '@liaison/partnerships';
import { readClientOptions, clientVariables } from '../runtime/client-variables.ts';
import { readVariables } from '../runtime/environment.ts';
import { serveSubgraph } from '../runtime/serve-subgraph.ts';
import { tableName } from '../runtime/table-variables.ts';
import { readTelemetry, telemetryVariables } from '../runtime/telemetry-variables.ts';

const found = readVariables({
  ...clientVariables,
  ...telemetryVariables,
  PARTNERSHIPS_TABLE: tableName,
  PARTNERSHIPS_VIEWS_TABLE: tableName,
  // Of these the log alone, for `changes`.
  FORUMS_TABLE: tableName,
  DIALOGUE_TABLE: tableName,
});

/** Answers what the gateway's function sends by Invoke. */
export const handler = await serveSubgraph({
  name: 'partnerships',
  create: createPartnershipsSubgraph,
  clientOptions: readClientOptions(found),
  tables: { truth: found.PARTNERSHIPS_TABLE, views: found.PARTNERSHIPS_VIEWS_TABLE },
  otherTruths: { forums: found.FORUMS_TABLE, dialogue: found.DIALOGUE_TABLE },
  telemetry: readTelemetry(found),
  schemaFolder: new URL('./schema/', import.meta.url),
});
