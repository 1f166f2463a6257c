import { createDocumentClient } from '@liaison/kernel/table';
import { PROJECTIONS } from '../projections.ts';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import type { SubgraphName } from '../subgraph-names.ts';
import { applyLog, measureLag } from '../sweep.ts';
import { createLagLine } from '../telemetry/lag-metrics.ts';
import { readClientOptions, clientVariables } from '../runtime/client-variables.ts';
import { writeLine } from '../runtime/direct-log.ts';
import { readVariables } from '../runtime/environment.ts';
import { logFault } from '../runtime/fault-log.ts';
import { stageVariable } from '../runtime/stage-variable.ts';
import { readTables, tableVariables } from '../runtime/table-variables.ts';

const found = readVariables({ ...clientVariables, ...tableVariables, ...stageVariable });
const tables = readTables(found);
const client = createDocumentClient(readClientOptions(found));

/**
 * The net under the streams: measures how far each subgraph's views lag behind its log, says so, and brings them up to date.
 * A subgraph that fails does not keep the others from it. Throws where one failed, for the scheduler to see.
 */
export const handler = async (): Promise<void> => {
  const outcomes = await Promise.all(SUBGRAPH_NAMES.map(sweep));
  const failed = SUBGRAPH_NAMES.filter((_name, index) => outcomes[index] === false);
  if (failed.length > 0) throw new Error(`The views could not be brought up to date: ${failed.join(', ')}.`);
};

async function sweep(subgraph: SubgraphName): Promise<boolean> {
  const views = { client, subgraph, projection: PROJECTIONS[subgraph], tables: tables[subgraph] };
  const now = Date.now();
  try {
    const lag = await measureLag(views, now);
    writeLine(JSON.stringify(createLagLine(subgraph, lag, now, found.LIAISON_STAGE)));
    await applyLog(views);
    return true;
  } catch (error) {
    logFault(error, { subgraph, path: undefined });
    return false;
  }
}
