import * as v from 'valibot';
import { createDocumentClient } from '@liaison/kernel/table';
import { createInvokeTransport } from '../invoke/invoke-transport.ts';
import { createLambdaClient } from '../invoke/lambda-client.ts';
import { createSplitReadyCheck } from '../invoke/split-readiness.ts';
import { readClientOptions, readCredentials, readVariables } from '../runtime/environment.ts';
import { readGatewaySettings, gatewayVariables } from '../runtime/gateway-variables.ts';
import { serveGateway } from '../runtime/serve-gateway.ts';

// The gateway alone. It invokes the functions of the subgraphs.
const functionName = v.pipe(v.string(), v.minLength(1));
const found = readVariables({
  ...gatewayVariables,
  PARTNERSHIPS_FUNCTION: functionName,
  FORUMS_FUNCTION: functionName,
  DIALOGUE_FUNCTION: functionName,
});
const functions = {
  partnerships: found.PARTNERSHIPS_FUNCTION,
  forums: found.FORUMS_FUNCTION,
  dialogue: found.DIALOGUE_FUNCTION,
};
const settings = readGatewaySettings(found);
const client = createDocumentClient(readClientOptions(found));
const invoker = createLambdaClient({ credentials: readCredentials(found) });

/** Answers API Gateway events (payload format 2.0). */
export const handler = await serveGateway({
  settings,
  client,
  schemaFolder: new URL('./schema/', import.meta.url),
  transports: Object.fromEntries(
    Object.entries(functions).map(([name, each]) => [
      name,
      createInvokeTransport({ client: invoker, functionName: each }),
    ]),
  ),
  ready: createSplitReadyCheck({ client, table: settings.gatewayTable, invoker, functions: Object.values(functions) }),
});
