import { readFileSync } from 'node:fs';
import type { CompiledDocuments, FieldPolicies } from '@liaison/gateway';
import { SUBGRAPH_NAMES } from './subgraphs.ts';
import type { SubgraphName } from './subgraphs.ts';

/** The contract, as text, and what was made of it when it was composed. */
export interface SchemaFiles {
  readonly supergraphSdl: string;
  /** What the subgraphs share and each one's own SDL, one after the other. */
  readonly subgraphSdl: Readonly<Record<SubgraphName, string>>;
  /** What fields cost, and how long their values hold. */
  readonly policies: FieldPolicies;
  /** The trusted documents with their ids and plans. */
  readonly trustedDocuments: CompiledDocuments;
}

const SCHEMA_FOLDER = new URL('../../../schema/', import.meta.url);

/** Reads the contract from a folder: the repository's own, or its copy beside a bundle. */
export function readSchemaFiles(folder: URL = SCHEMA_FOLDER): SchemaFiles {
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const shared = read('shared.graphql');
  const subgraphSdl = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, `${shared}\n${read(`${name}.graphql`)}`]));
  return {
    supergraphSdl: read('supergraph.graphql'),
    subgraphSdl: subgraphSdl as Record<SubgraphName, string>,
    policies: JSON.parse(read('field-policies.json')) as FieldPolicies,
    trustedDocuments: JSON.parse(read('trusted-documents.json')) as CompiledDocuments,
  };
}
