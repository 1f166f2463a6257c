import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Descriptions, KnownSchema } from '@liaison/gateway';
import type { SubgraphDependencies } from '@liaison/kernel';
import { readContract } from '../schema-files.ts';
import type { Contract } from '../schema-files.ts';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import type { SubgraphName } from '../subgraph-names.ts';

// The contract as `bundle/prepare-schema.ts` writes it beside a function's code: read ahead as far as it can be.

export interface PreparedContract extends Contract {
  readonly knownSchema: KnownSchema;
  readonly descriptions: () => Descriptions;
}

export function readPreparedContract(folder: URL): PreparedContract {
  return {
    ...readContract(folder),
    knownSchema: readJson(folder, 'public-schema.json') as KnownSchema,
    descriptions: () => {
      const packed = readFileSync(new URL('descriptions.json.br', folder));
      return JSON.parse(brotliDecompressSync(packed).toString()) as Descriptions;
    },
  };
}

type Sdl = Exclude<SubgraphDependencies['sdl'], string>;

export function readPreparedSdl(folder: URL, name: SubgraphName): Sdl {
  return readJson(folder, `${name}.json`) as Sdl;
}

export function readPreparedSdls(folder: URL): Readonly<Record<SubgraphName, Sdl>> {
  const sdls = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, readPreparedSdl(folder, name)]));
  return sdls as Record<SubgraphName, Sdl>;
}

function readJson(folder: URL, file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}
