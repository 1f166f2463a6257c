import { createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { SchemaFiles } from '@liaison/lambda';
import { Meter } from '@liaison/kernel/reader';
import { project } from '@liaison/kernel/record';
import { createTables, Table } from '@liaison/kernel/table';
import type { Subgraph } from '@liaison/kernel/record';
import { readDataset } from '@liaison/data';
import { readHeads, settle } from './carry-over.ts';
import { connectEngine, startEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { openFileEngine } from './file-engine.ts';
import type { FileEngine } from './file-engine.ts';
import { fingerprint } from './fingerprint.ts';
import { loadDataset } from './load-dataset.ts';
import { DataUnavailableError, loadMarked, readMark } from './load-mark.ts';
import { localGatewayTable, localTables, tableNamesOf } from './tables.ts';

export interface DataOptions {
  /** Loads the facts and the made-up examples, instead of the facts alone. */
  readonly examples: boolean;
  /** Keeps the data in memory while the process lives. */
  readonly memory: boolean;
  /** Deletes the stored data and loads them again. */
  readonly reset: boolean;
  /** The address of another engine, instead of the embedded one. */
  readonly endpoint?: string | undefined;
  /** Called with messages about slow steps. */
  readonly onProgress?: (message: string) => void;
  /** Called with errors that callers do not see. */
  readonly onError?: (error: unknown) => void;
}

/** The engine with its data, and the subgraphs on it. */
export interface OpenData {
  readonly engine: Engine;
  readonly schema: SchemaFiles;
  readonly subgraphs: readonly Subgraph[];
}

const KEPT =
  'This version would load other data, but what is stored was written to since it was loaded: ' +
  'it is kept, with derived rows made anew. --reset throws it away and loads anew.';

/** Opens the built-in data. Loads or updates them if they are not those of this version. */
export async function openData(options: DataOptions): Promise<OpenData> {
  const dataset = datasetNamed(options);
  const opened = await openEngine(dataset, options);
  try {
    const data = over(opened, options);
    const { client, isOwner } = opened;
    const settling = { client, subgraphs: data.subgraphs, isOwner, dataset, reset: options.reset };
    const wanted = fingerprint(dataset);
    const became = await settle({ ...settling, fingerprint: wanted }, () => load(data, wanted, options));
    if (became === 'KEPT') options.onProgress?.(KEPT);
    await catchUp(data);
    // This table is apart from the data: loading them does not change the keys.
    await createTables(client, [localGatewayTable()]);
    return data;
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

/** Opens the data as they are, whichever version loaded them. */
export async function openLoadedData(options: Pick<DataOptions, 'examples' | 'endpoint'>): Promise<OpenData> {
  const opened = await openEngine(datasetNamed(options), { ...options, memory: false, reset: false });
  try {
    if ((await readMark(opened.client)) !== null) return over(opened, {});
    const start = options.examples ? 'npm start -- --examples' : 'npm start';
    throw new DataUnavailableError(`There are no data yet: "${start}" loads them.`);
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

function datasetNamed({ examples }: Pick<DataOptions, 'examples'>): string {
  return examples ? 'facts-and-examples' : 'facts';
}

async function openEngine(name: string, { endpoint, memory, reset }: DataOptions): Promise<FileEngine> {
  if (endpoint !== undefined) return { ...connectEngine(endpoint), isOwner: true };
  return memory ? { ...(await startEngine()), isOwner: true } : openFileEngine(name, { reset });
}

function over(engine: Engine, { onError }: Pick<DataOptions, 'onError'>): OpenData {
  const schema = readSchemaFiles();
  const { subgraphSdl } = schema;
  const { client } = engine;
  const subgraphs = createSubgraphs({ client, subgraphSdl, tables: localTables(), ...(onError && { onError }) });
  return { engine, schema, subgraphs };
}

/** Updates views that a killed process left behind its log. */
async function catchUp({ engine: { client }, subgraphs }: OpenData): Promise<void> {
  for (const { name, projection, tables } of subgraphs) {
    const open = (table: string): Table => new Table(client, table, name, new Meter());
    await project(projection, { truth: open(tables.truth), views: open(tables.views) });
  }
}

async function load({ engine: { client }, subgraphs }: OpenData, wanted: string, options: DataOptions): Promise<void> {
  const began = Date.now();
  options.onProgress?.(`Loading ${options.examples ? 'the facts and the examples' : 'the facts'} …`);
  const mayReplace = options.endpoint === undefined || options.reset;
  const loading = { fingerprint: wanted, dataset: datasetNamed(options), mayReplace };
  await loadMarked(client, tableNamesOf(localTables()), loading, async () => {
    const at = new Date().toISOString();
    const { records, rows } = await loadDataset(client, readDataset(options), subgraphs, { at });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    options.onProgress?.(`Loaded ${records} records and ${rows} derived rows in ${seconds} s.`);
    return readHeads(client, subgraphs);
  });
}
