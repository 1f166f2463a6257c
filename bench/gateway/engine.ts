import { createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import { readDataset } from '@liaison/data';
import { startEngine } from '../../packages/local/src/engine.ts';
import type { Engine } from '../../packages/local/src/engine.ts';
import { loadDataset } from '../../packages/local/src/load-dataset.ts';
import { localTables } from '../../packages/local/src/tables.ts';

/** The embedded engine with the facts and the examples, in memory. */
export async function startLoadedEngine(): Promise<Engine> {
  const engine = await startEngine();
  try {
    const { subgraphSdl } = readSchemaFiles();
    const subgraphs = createSubgraphs({ client: engine.client, subgraphSdl, tables: localTables() });
    await loadDataset(engine.client, readDataset({ examples: true }), subgraphs, { at: new Date().toISOString() });
    return engine;
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
