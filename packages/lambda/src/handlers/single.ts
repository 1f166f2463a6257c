import { createDocumentClient } from '@liaison/kernel/table';
import { createReadyCheck } from '../readiness.ts';
import { createSubgraphs } from '../subgraphs.ts';
import { createLocalTransports } from '../transports.ts';
import { readClientOptions, readTables, readVariables, tableVariables } from '../runtime/environment.ts';
import { readGatewaySettings, gatewayVariables } from '../runtime/gateway-variables.ts';
import { logError } from '../runtime/log.ts';
import { readPreparedSdls } from '../runtime/prepared-schema.ts';
import { serveGateway } from '../runtime/serve-gateway.ts';

// Gateway and subgraphs in one function, without a hop between them.
const found = readVariables({ ...gatewayVariables, ...tableVariables() });
const settings = readGatewaySettings(found);
const tables = readTables(found);
const client = createDocumentClient(readClientOptions(found));
const schemaFolder = new URL('./schema/', import.meta.url);
const subgraphSdl = readPreparedSdls(schemaFolder);
const subgraphs = createSubgraphs({ client, subgraphSdl, tables, onError: logError });

/** Answers API Gateway events (payload format 2.0). */
export const handler = await serveGateway({
  settings,
  client,
  schemaFolder,
  transports: createLocalTransports(subgraphs),
  ready: createReadyCheck(client, [
    ...Object.values(tables).flatMap(({ truth, views }) => [truth, views]),
    settings.gatewayTable,
  ]),
});
