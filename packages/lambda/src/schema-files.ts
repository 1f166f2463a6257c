import { readFileSync } from 'node:fs';
import type { FieldPolicies } from '@liaison/gateway';
import type { CompiledDocuments } from '@liaison/server';
import { SUBGRAPH_NAMES } from './subgraph-names.ts';
import type { SubgraphName } from './subgraph-names.ts';

/** The files that the gateway needs: the supergraph, and what was made of it at composition. */
export interface Contract {
  readonly supergraphSdl: string;
  /** Cost and cache hints of fields. */
  readonly policies: FieldPolicies;
  /** The trusted documents with their ids and plans. */
  readonly trustedDocuments: CompiledDocuments;
}

/** The files of the gateway and the subgraphs. */
export interface SchemaFiles extends Contract {
  /** The shared SDL and that of each subgraph, joined. */
  readonly subgraphSdl: Readonly<Record<SubgraphName, string>>;
}

const SCHEMA_FOLDER = new URL('../../../schema/', import.meta.url);

/** Reads the schema files from a folder: that of the repository, or its copy beside a bundle. */
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

/** The shared SDL and that of the subgraph, joined. */
export function readSubgraphSdl(folder: URL, name: SubgraphName): string {
  return `${read(folder, 'shared.graphql')}\n${read(folder, `${name}.graphql`)}`;
}

function read(folder: URL, file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}
