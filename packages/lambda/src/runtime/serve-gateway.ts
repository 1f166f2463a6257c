import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { Transport } from '@liaison/gateway';
import type { Ready } from '@liaison/server';
import { LARGEST_PAYLOAD_BYTES } from '../answer-size.ts';
import type { Answer } from '../event.ts';
import { createGatewayHandler } from '../gateway-handler.ts';
import { openGatewayTable } from '../gateway-table.ts';
import { createIdentify, identifyNobody } from '@liaison/server';
import { sendToExplorer } from '../send-to-explorer.ts';
import { createRequestLog } from '../telemetry/request-log.ts';
import { flushWhenEnded, startTelemetry } from '../telemetry/telemetry.ts';
import { logError, logFault, writeLine } from './log.ts';
import type { GatewaySettings } from './gateway-variables.ts';
import { readPreparedContract } from './prepared-schema.ts';

export interface ServedGateway {
  readonly settings: GatewaySettings;
  readonly client: DynamoDBDocumentClient;
  /** The copy of `schema/` beside the bundle. */
  readonly schemaFolder: URL;
  /** The transport to each subgraph, by name. */
  readonly transports: Readonly<Record<string, Transport>>;
  readonly ready: Ready;
}

/** The function behind API Gateway. The transports lead to the subgraphs. */
export async function serveGateway({ settings, client, schemaFolder, transports, ready }: ServedGateway) {
  const { gatewayTable, trusted, telemetry: spans, stage, ...options } = settings;
  const telemetry = await startTelemetry(spans, logError);
  flushWhenEnded(telemetry);
  const answer = createGatewayHandler({
    ...readPreparedContract(schemaFolder),
    ...options,
    ...openGatewayTable(client, gatewayTable, logFault),
    transports,
    pages: sendToExplorer,
    ready,
    identify: trusted === null ? identifyNobody : createIdentify(trusted),
    largestAnswerBytes: LARGEST_PAYLOAD_BYTES,
    onAnswered: createRequestLog({ write: writeLine, withMetrics: true, stage }),
    onError: logFault,
  });
  // Lambda freezes the function once it has answered, so spans are sent before.
  return async (event: APIGatewayProxyEventV2, context: Context): Promise<Answer> => {
    const answered = await answer(event, context);
    await telemetry?.flush();
    return answered;
  };
}
