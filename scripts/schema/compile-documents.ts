import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError, planDocuments } from '@liaison/gateway';
import { identifyDocuments } from '@liaison/server';
import type { CompiledDocuments, IdentifiedDocument } from '@liaison/server';
import { faultsOf, publicSchemaOf } from './public-schema.ts';
import { formerDocuments } from './release-files.ts';
import type { Release } from './release-files.ts';

/** The documents of a folder, each with the name of the one operation that it must hold, in the order of their files. */
export function readOperations(folder: string): IdentifiedDocument[] {
  const files = readdirSync(folder).toSorted();
  const documents = identifyDocuments(files.map((file) => readFileSync(join(folder, file), 'utf8')));
  const nameless = documents.findIndex(({ name }) => name === undefined);
  if (nameless >= 0) throw new DocumentError(`${String(files[nameless])} must hold one operation that has a name.`);
  return documents;
}

/**
 * Documents with their plans. With those of the last release that have been changed since, by their ids alone, so that
 * whoever still asks for them is answered; those that no longer fit the graph are left out.
 */
export async function compileDocuments(
  supergraphSdl: string,
  documents: readonly IdentifiedDocument[],
  release: Release | null,
): Promise<CompiledDocuments> {
  const schema = publicSchemaOf(supergraphSdl);
  const former = formerDocuments(release, documents)
    .filter(({ text }) => faultsOf(schema, text).length === 0)
    .map(({ id, text }) => ({ id, text }));
  const all = [...documents, ...former];
  const { supergraph, plans } = await planDocuments(
    supergraphSdl,
    all.map(({ text }) => text),
  );
  return { supergraph, documents: all, plans };
}

/** JSON with a document and a plan a line, so that a change of one shows as such. */
export function printDocuments({ supergraph, documents, plans }: CompiledDocuments): string {
  const lines = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(',\n');
  return `{"supergraph":"${supergraph}",\n"documents":[\n${lines(documents)}],\n"plans":[\n${lines(plans)}]}\n`;
}
