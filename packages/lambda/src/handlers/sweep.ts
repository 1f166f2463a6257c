import { createDocumentClient } from '@liaison/kernel/table';
import { applyLog, measureLag, PROJECTIONS } from '../sweep.ts';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import type { SubgraphName } from '../subgraph-names.ts';
import { createLagLine } from '../telemetry/lag-metrics.ts';
import {
  clientVariables,
  readClientOptions,
  readTables,
  readVariables,
  stageVariable,
  tableVariables,
} from '../runtime/environment.ts';
import { logFault, writeLine } from '../runtime/log.ts';

const found = readVariables({ ...clientVariables(), ...tableVariables(), ...stageVariable() });
const tables = readTables(found);
const client = createDocumentClient(readClientOptions(found));

/**
 * Measures how far the views of each subgraph are behind its log, logs it, and brings them up to date, in case a stream
 * failed to. One failing subgraph does not stop the others. Throws if one failed, so that the scheduler sees it.
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
