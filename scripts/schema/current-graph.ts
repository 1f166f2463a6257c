import { readdirSync, readFileSync } from 'node:fs';
import type { DecisionRecord } from './allowances.ts';
import { readOperations } from './compile-documents.ts';
import type { Release } from './release-files.ts';

const DECISIONS = 'docs/decisions';

/** What stands in the repository now. */
export function readCurrent(): Pick<Release, 'supergraphSdl' | 'documents'> {
  return {
    supergraphSdl: readFileSync('schema/supergraph.graphql', 'utf8'),
    documents: readOperations('schema/operations'),
  };
}

export function readRecords(): DecisionRecord[] {
  return readdirSync(DECISIONS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ file: `${DECISIONS}/${name}`, text: readFileSync(`${DECISIONS}/${name}`, 'utf8') }));
}
