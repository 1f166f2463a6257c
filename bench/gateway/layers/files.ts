import { readFileSync } from 'node:fs';
import type { Settings } from './layer.ts';

export function readSupergraph({ schemaFolder }: Settings): string {
  return read(schemaFolder, 'supergraph.graphql');
}

/** The same for Apollo Gateway, which refuses what it says of scopes. */
export function readSupergraphWithoutScopes({ preparedFolder }: Settings): string {
  return read(preparedFolder, 'supergraph-without-scopes.graphql');
}

export function readSubgraphSdl({ schemaFolder }: Settings, name: string): string {
  return `${read(schemaFolder, 'shared.graphql')}\n${read(schemaFolder, `${name}.graphql`)}`;
}

/** The public schema, printed beforehand. */
export function readMonolithSdl({ preparedFolder }: Settings): string {
  return read(preparedFolder, 'monolith.graphql');
}

export function readRecordsText({ preparedFolder }: Settings): string {
  return read(preparedFolder, 'records.json');
}

function read(folder: string, name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
