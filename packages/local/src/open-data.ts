import { createSubgraphs, readSchemaFiles } from '@liaison/api';
import type { SchemaFiles } from '@liaison/api';
import type { Subgraph } from '@liaison/kernel';
import { readDataset } from '../../../data/index.ts';
import { connectEngine, startEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { openFileEngine } from './file-engine.ts';
import type { FileEngine } from './file-engine.ts';
import { fingerprint } from './fingerprint.ts';
import { loadDataset } from './load-dataset.ts';
import { DataUnavailableError, loadedFingerprint, loadMarked } from './load-mark.ts';
import { localTables, tableNamesOf } from './tables.ts';

export interface DataOptions {
  /** The facts and the made-up examples, instead of the facts alone. */
  readonly examples: boolean;
  /** Keeps the data in memory, for as long as the process lives. */
  readonly memory: boolean;
  /** Throws away what is there and loads anew. */
  readonly reset: boolean;
  /** An engine that somebody else runs, instead of the embedded one. */
  readonly endpoint?: string | undefined;
  /** Hears what takes time. */
  readonly onProgress?: (message: string) => void;
}

/** Data that can be asked: the engine, and the subgraphs over it. */
export interface OpenData {
  readonly engine: Engine;
  readonly schema: SchemaFiles;
  readonly subgraphs: readonly Subgraph[];
}

/** Opens the built-in data; loads them where they are not there, not whole, or not those of this version. */
export async function openData(options: DataOptions): Promise<OpenData> {
  const name = options.examples ? 'facts-and-examples' : 'facts';
  const opened = await openEngine(name, options);
  try {
    const data = over(opened);
    const mark = fingerprint(name);
    if (options.reset || (await loadedFingerprint(opened.client)) !== mark) await load(data, opened, mark, options);
    return data;
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

/** Opens the data as they were left, whichever version loaded them. */
export async function openLoadedData(options: Pick<DataOptions, 'examples' | 'endpoint'>): Promise<OpenData> {
  const name = options.examples ? 'facts-and-examples' : 'facts';
  const opened = await openEngine(name, { ...options, memory: false, reset: false });
  try {
    if ((await loadedFingerprint(opened.client)) !== null) return over(opened);
    const start = options.examples ? 'npm start -- --examples' : 'npm start';
    throw new DataUnavailableError(`There are no data yet: "${start}" loads them.`);
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

async function openEngine(name: string, { endpoint, memory, reset }: DataOptions): Promise<FileEngine> {
  if (endpoint !== undefined) return { ...connectEngine(endpoint), isOwner: true };
  return memory ? { ...(await startEngine()), isOwner: true } : openFileEngine(name, { reset });
}

function over(engine: Engine): OpenData {
  const schema = readSchemaFiles();
  const { subgraphSdl } = schema;
  return { engine, schema, subgraphs: createSubgraphs({ client: engine.client, subgraphSdl, tables: localTables() }) };
}

async function load(
  { engine: { client }, subgraphs }: OpenData,
  { isOwner }: FileEngine,
  mark: string,
  options: DataOptions,
): Promise<void> {
  if (!isOwner)
    throw new DataUnavailableError('The data must be loaded anew, but are in use: stop what uses them first.');
  const began = Date.now();
  options.onProgress?.(`Loading ${options.examples ? 'the facts and the examples' : 'the facts'} …`);
  const loading = { fingerprint: mark, mayReplace: options.endpoint === undefined || options.reset };
  await loadMarked(client, tableNamesOf(localTables()), loading, async () => {
    const at = new Date().toISOString();
    const { records, rows } = await loadDataset(client, readDataset(options), subgraphs, { at });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    options.onProgress?.(`Loaded ${records} records and ${rows} derived rows in ${seconds} s.`);
  });
}
