import { readFileSync } from 'node:fs';
import { SUBGRAPH_NAMES } from './subgraphs.ts';
import type { SubgraphName } from './subgraphs.ts';

/** The contract, as text. */
export interface SchemaFiles {
  readonly supergraphSdl: string;
  /** What the subgraphs share and each one's own SDL, one after the other. */
  readonly subgraphSdl: Readonly<Record<SubgraphName, string>>;
}

const SCHEMA_FOLDER = new URL('../../../schema/', import.meta.url);

/** Reads the contract from a folder: the repository's own, or its copy beside a bundle. */
export function readSchemaFiles(folder: URL = SCHEMA_FOLDER): SchemaFiles {
  const read = (name: string): string => readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
  const shared = read('shared');
  const subgraphSdl = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, `${shared}\n${read(name)}`]));
  return { supergraphSdl: read('supergraph'), subgraphSdl: subgraphSdl as Record<SubgraphName, string> };
}
