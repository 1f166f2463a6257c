import { readFileSync } from 'node:fs';
import { readPreparedSdls } from '../../../packages/lambda/src/runtime/prepared-schema.ts';
import type { Settings } from './layer.ts';

export function readSupergraph({ schemaFolder }: Settings): string {
  return read(schemaFolder, 'supergraph.graphql');
}

/** The same for Apollo Gateway, which refuses what it says of scopes. */
export function readSupergraphWithoutScopes({ preparedFolder }: Settings): string {
  return read(preparedFolder, 'supergraph-without-scopes.graphql');
}

/** What the product's subgraphs are made from, for all who have them in their process. */
export function readSubgraphs({ deployedFolder }: Settings): ReturnType<typeof readPreparedSdls> {
  return readPreparedSdls(new URL(deployedFolder));
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
