import { createPartnershipsSubgraph } from '@liaison/partnerships';
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
  PARTNERSHIPS_TABLE: tableName,
  PARTNERSHIPS_VIEWS_TABLE: tableName,
  // Only the logs of these, for `changes`.
  FORUMS_TABLE: tableName,
  DIALOGUE_TABLE: tableName,
});

/** Answers invocations by the function of the gateway. */
export const handler = await serveSubgraph({
  name: 'partnerships',
  create: createPartnershipsSubgraph,
  clientOptions: readClientOptions(found),
  tables: { truth: found.PARTNERSHIPS_TABLE, views: found.PARTNERSHIPS_VIEWS_TABLE },
  otherTruths: { forums: found.FORUMS_TABLE, dialogue: found.DIALOGUE_TABLE },
  telemetry: readTelemetry(found),
  schemaFolder: new URL('./schema/', import.meta.url),
});
