// Composes the subgraphs' SDL into schema/supergraph.graphql. With --check it writes nothing and fails on a difference.
import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

const SUPERGRAPH = 'schema/supergraph.graphql';
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
} else if (!process.argv.includes('--check')) {
  writeFileSync(SUPERGRAPH, result.supergraphSdl);
} else if (readFileSync(SUPERGRAPH, 'utf8') !== result.supergraphSdl) {
  console.error(`${SUPERGRAPH} is not what the subgraphs compose to: run npm run compose.`);
  process.exitCode = 1;
}
