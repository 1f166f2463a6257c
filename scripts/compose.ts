// Composes the subgraphs' SDL into schema/supergraph.graphql, takes out of it what the gateway must know of fields beside
// their shape (schema/field-policies.json), and plans the operations of schema/operations over it
// (schema/trusted-documents.json). With --check it writes nothing and fails on a difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { readFieldPolicies } from '@liaison/gateway';
import { compileDocuments, printDocuments, readOperations } from './schema/compile-documents.ts';
import { readRelease } from './schema/release-files.ts';

const SUPERGRAPH = 'schema/supergraph.graphql';
const POLICIES = 'schema/field-policies.json';
const DOCUMENTS = 'schema/trusted-documents.json';
const SUBGRAPHS = ['partnerships', 'forums', 'dialogue'];

const shared = readFileSync('schema/shared.graphql', 'utf8');
const result = composeServices(
  SUBGRAPHS.map((name) => ({
    name,
    typeDefs: parse(`${shared}\n${readFileSync(`schema/${name}.graphql`, 'utf8')}`),
  })),
);

if (result.errors) {
  for (const { message } of result.errors) console.error(message);
  process.exitCode = 1;
} else {
  const { supergraphSdl } = result;
  const policies = JSON.stringify(readFieldPolicies(supergraphSdl));
  const style = await resolveConfig(POLICIES);
  const documents = await compileDocuments(supergraphSdl, readOperations('schema/operations'), readRelease());
  keep(SUPERGRAPH, supergraphSdl);
  keep(POLICIES, await format(policies, { ...style, filepath: POLICIES }));
  keep(DOCUMENTS, printDocuments(documents));
}

function keep(file: string, text: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what the subgraphs compose to: run npm run compose.`);
    process.exitCode = 1;
  }
}
