import { createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import { loadDataset, startEngine } from '@liaison/local';
import type { Engine } from '@liaison/local';
import { readWorldDataset } from './world-dataset.ts';
import { worldTables } from './world-tables.ts';
import type { WorldName } from './world-tables.ts';

const LOADED_AT = '2026-11-21T00:00:00.000Z';

let engine: Promise<Engine> | undefined;

/** Loads a data set into the run's one engine, in memory; answers the engine's endpoint. */
export async function loadWorld(name: WorldName): Promise<string> {
  const { client, endpoint } = await (engine ??= startEngine());
  const { subgraphSdl } = readSchemaFiles();
  const subgraphs = createSubgraphs({ client, subgraphSdl, tables: worldTables(name) });
  const dataset = readWorldDataset({ examples: name === 'facts-and-examples' });
  await loadDataset(client, dataset, subgraphs, { at: LOADED_AT });
  return endpoint;
}

export async function closeWorlds(): Promise<void> {
  await (await engine)?.stop();
}
