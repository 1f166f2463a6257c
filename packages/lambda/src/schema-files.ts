import { readFileSync } from 'node:fs';
import type { FieldPolicies } from '@liaison/gateway';
import type { CompiledDocuments } from '@liaison/server';
import { SUBGRAPH_NAMES } from './subgraph-names.ts';
import type { SubgraphName } from './subgraph-names.ts';

/** What the gateway needs of the contract: its text, and what was made of it when it was composed. */
export interface Contract {
  readonly supergraphSdl: string;
  /** What fields cost, and how long their values hold. */
  readonly policies: FieldPolicies;
  /** The trusted documents with their ids and plans. */
  readonly trustedDocuments: CompiledDocuments;
}

/** The whole contract. */
export interface SchemaFiles extends Contract {
  /** What the subgraphs share and each one's own SDL, one after the other. */
  readonly subgraphSdl: Readonly<Record<SubgraphName, string>>;
}

const SCHEMA_FOLDER = new URL('../../../schema/', import.meta.url);

/** Reads the contract from a folder: the repository's own, or its copy beside a bundle. */
export function readSchemaFiles(folder: URL = SCHEMA_FOLDER): SchemaFiles {
  return { ...readContract(folder), subgraphSdl: readSubgraphSdls(folder) };
}

export function readContract(folder: URL): Contract {
  return {
    supergraphSdl: read(folder, 'supergraph.graphql'),
    policies: JSON.parse(read(folder, 'field-policies.json')) as FieldPolicies,
    trustedDocuments: JSON.parse(read(folder, 'trusted-documents.json')) as CompiledDocuments,
  };
}

export function readSubgraphSdls(folder: URL): SchemaFiles['subgraphSdl'] {
  const sdls = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, readSubgraphSdl(folder, name)]));
  return sdls as Record<SubgraphName, string>;
}

/** What the subgraphs share, and the subgraph's own SDL behind it. */
export function readSubgraphSdl(folder: URL, name: SubgraphName): string {
  return `${read(folder, 'shared.graphql')}\n${read(folder, `${name}.graphql`)}`;
}

function read(folder: URL, file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}
