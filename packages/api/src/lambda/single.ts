import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createDocumentClient } from '@liaison/kernel';
import type { Answer } from '../event.ts';
import type { ExplorerFiles } from '../explorer.ts';
import { openGatewayTable } from '../gateway-table.ts';
import { createHandler } from '../handler.ts';
import { createIdentify, identifyNobody } from '../identity/identify.ts';
import { createReadyCheck } from '../readiness.ts';
import { readSchemaFiles } from '../schema-files.ts';
import { createSubgraphs } from '../subgraphs.ts';
import { createRequestLog } from '../telemetry/request-log.ts';
import { startTelemetry } from '../telemetry/telemetry.ts';
import { readEnvironment } from './environment.ts';
import { logFault } from './fault-log.ts';

// Gateway and subgraphs in one function. `infra/` copies the files that are read here beside the bundle.
const BESIDE = new URL('./', import.meta.url);
const vendor = ['graphiql.min.js', 'graphiql.min.css', 'react.production.min.js', 'react-dom.production.min.js'];
const explorerFiles: ExplorerFiles = {
  assets: new URL('explorer/', BESIDE),
  operations: new URL('schema/operations/', BESIDE),
  vendor: Object.fromEntries(vendor.map((name) => [name, new URL(`vendor/${name}`, BESIDE)])),
};

const {
  tables,
  gatewayTable,
  allowances,
  corsOrigins,
  publicMayAsk,
  client: clientOptions,
  trusted,
  telemetry: spans,
} = readEnvironment();
const { subgraphSdl, ...contract } = readSchemaFiles(new URL('schema/', BESIDE));
const client = createDocumentClient(clientOptions);
const onFault = (error: unknown): void => {
  logFault(error, { subgraph: undefined, path: undefined });
};
const telemetry = await startTelemetry(spans, onFault);

const answer = createHandler({
  ...contract,
  publicMayAsk,
  subgraphs: createSubgraphs({ client, subgraphSdl, tables, onError: onFault }),
  ...openGatewayTable(client, gatewayTable, logFault),
  allowances,
  explorerFiles,
  ready: createReadyCheck(client, [
    ...Object.values(tables).flatMap(({ truth, views }) => [truth, views]),
    gatewayTable,
  ]),
  corsOrigins,
  identify: trusted === null ? identifyNobody : createIdentify(trusted),
  // Past the console, whose lines Lambda would wrap in JSON once more.
  onAnswered: createRequestLog({ write: (line) => process.stdout.write(`${line}\n`), withMetrics: true }),
  onError: logFault,
});

/** The function is frozen as soon as it has answered: what has been recorded is sent before. */
export const handler = async (event: APIGatewayProxyEventV2): Promise<Answer> => {
  const answered = await answer(event);
  await telemetry?.flush();
  return answered;
};
