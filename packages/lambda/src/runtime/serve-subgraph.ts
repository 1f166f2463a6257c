import type { Context } from 'aws-lambda';
import { createDocumentClient } from '@liaison/kernel/table';
import type { Subgraph, SubgraphDependencies, TableNames } from '@liaison/kernel/record';
import type { ClientOptions } from '@liaison/kernel/table';
import { createInvocationAnswer } from '../invoke/answer-invocation.ts';
import type { InvocationAnswer } from '../invoke/payload.ts';
import { createReadyCheck } from '../readiness.ts';
import type { SubgraphName } from '../subgraph-names.ts';
import { flushWhenEnded, startTelemetry } from '../telemetry/telemetry.ts';
import type { TelemetrySettings } from '../telemetry/telemetry-settings.ts';
import { createSubgraphTransport } from '../transports.ts';
import { logError, logFault } from './log.ts';
import { readPreparedSdl } from './prepared-schema.ts';

export interface ServedSubgraph {
  readonly name: SubgraphName;
  readonly create: (dependencies: SubgraphDependencies) => Subgraph;
  readonly clientOptions: ClientOptions;
  readonly tables: TableNames;
  /** Tables of the other subgraphs whose logs this one reads. */
  readonly otherTruths?: SubgraphDependencies['otherTruths'];
  readonly telemetry: TelemetrySettings | null;
  /** The copy of `schema/` beside the bundle. */
  readonly schemaFolder: URL;
}

/** The function of one subgraph, which that of the gateway invokes. */
export async function serveSubgraph(served: ServedSubgraph) {
  const { name, create, tables, otherTruths, schemaFolder } = served;
  const telemetry = await startTelemetry(served.telemetry, logError);
  flushWhenEnded(telemetry);
  const client = createDocumentClient(served.clientOptions);
  const subgraph = create({
    client,
    sdl: readPreparedSdl(schemaFolder, name),
    tables,
    ...(otherTruths && { otherTruths }),
    onError: logError,
  });
  const answer = createInvocationAnswer({
    subgraph: name,
    transport: createSubgraphTransport(subgraph),
    ready: createReadyCheck(client, [tables.truth, tables.views]),
    onError: logFault,
  });
  return async (payload: unknown, context: Context): Promise<InvocationAnswer> => {
    const answered = await answer(payload, context.getRemainingTimeInMillis());
    await telemetry?.flush();
    return answered;
  };
}
