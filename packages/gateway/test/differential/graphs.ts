import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GraphQLDate, GraphQLDateTime } from '@liaison/kernel/schema';
import type { GraphQLScalarType } from 'graphql';

/** Subgraphs to be composed: SDL by name. */
export interface Graph {
  readonly name: string;
  readonly sdls: Readonly<Record<string, string>>;
  readonly scalars: Readonly<Record<string, GraphQLScalarType>>;
}

const SCHEMA = fileURLToPath(new URL('../../../../schema/', import.meta.url));
const GRAPHS = fileURLToPath(new URL('./graphs/', import.meta.url));

/** The graph that this repository serves, with made-up answers. */
export function liaisonGraph(): Graph {
  const shared = readFileSync(`${SCHEMA}/shared.graphql`, 'utf8');
  const sdls = ['partnerships', 'forums', 'dialogue'].map((name) => [
    name,
    `${shared}\n${readFileSync(`${SCHEMA}/${name}.graphql`, 'utf8')}`,
  ]);
  return {
    name: 'liaison',
    sdls: Object.fromEntries(sdls) as Record<string, string>,
    scalars: { Date: GraphQLDate, DateTime: GraphQLDateTime },
  };
}

/** A folder of `graphs/`: one file of SDL for each subgraph. */
export function syntheticGraph(name: string): Graph {
  const files = readdirSync(`${GRAPHS}/${name}`).sort();
  const sdls = files.map((file) => [file.replace(/\.graphql$/, ''), readFileSync(`${GRAPHS}/${name}/${file}`, 'utf8')]);
  return { name, sdls: Object.fromEntries(sdls) as Record<string, string>, scalars: {} };
}
