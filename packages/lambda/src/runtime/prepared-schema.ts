import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Descriptions, KnownSchema } from '@liaison/gateway';
import type { SchemaOutline, SubgraphOutlines } from '@liaison/kernel/schema';
import { readContract } from '../schema-files.ts';
import type { Contract } from '../schema-files.ts';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import type { SubgraphName } from '../subgraph-names.ts';

// Reads the schema files beside a bundle, which `bundle/prepare-schema.ts` parsed as far as possible.

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

export function readPreparedSdl(folder: URL, name: SubgraphName): SubgraphOutlines {
  return {
    reading: readJson(folder, `${name}.reading.json`) as SchemaOutline,
    whole: () => readJson(folder, `${name}.whole.json`) as SchemaOutline,
  };
}

export function readPreparedSdls(folder: URL): Readonly<Record<SubgraphName, SubgraphOutlines>> {
  const sdls = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, readPreparedSdl(folder, name)]));
  return sdls as Record<SubgraphName, SubgraphOutlines>;
}

function readJson(folder: URL, file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}
