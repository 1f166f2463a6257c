import { createDocumentClient } from '@liaison/kernel/table';
import { createReadyCheck } from '../readiness.ts';
import { createSubgraphs } from '../subgraphs.ts';
import { localTransports } from '../transports.ts';
import { clientIn } from '../runtime/client-variables.ts';
import { doorSettingsIn, doorVariables } from '../runtime/door-variables.ts';
import { readVariables } from '../runtime/environment.ts';
import { faultOfNobody } from '../runtime/fault-log.ts';
import { readPreparedSdls } from '../runtime/prepared-schema.ts';
import { serveGateway } from '../runtime/serve-gateway.ts';
import { tablesIn, tableVariables } from '../runtime/table-variables.ts';

// Gateway and subgraphs in one function: no hop between them.
const found = readVariables({ ...doorVariables, ...tableVariables });
const settings = doorSettingsIn(found);
const tables = tablesIn(found);
const client = createDocumentClient(clientIn(found));
const schemaFolder = new URL('./schema/', import.meta.url);
const subgraphSdl = readPreparedSdls(schemaFolder);
const subgraphs = createSubgraphs({ client, subgraphSdl, tables, onError: faultOfNobody });

/** Answers API Gateway events (payload format 2.0). */
export const handler = await serveGateway({
  settings,
  client,
  schemaFolder,
  transports: localTransports(subgraphs),
  ready: createReadyCheck(client, [
    ...Object.values(tables).flatMap(({ truth, views }) => [truth, views]),
    settings.gatewayTable,
  ]),
});
