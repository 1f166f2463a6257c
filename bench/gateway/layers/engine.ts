import { createDocumentClient } from '@liaison/kernel';
import { SUBGRAPH_NAMES } from '../../../packages/api/src/subgraph-names.ts';
import type { SubgraphName } from '../../../packages/api/src/subgraph-names.ts';
import { createSubgraphs } from '../../../packages/api/src/subgraphs.ts';
import { localTables } from '../../../packages/local/src/tables.ts';
import { readSubgraphSdl } from './files.ts';
import type { Layer } from './layer.ts';

/** The product's subgraphs, whose table client asks an engine in a process of its own. */
export const layer: Layer = {
  subgraphs(settings) {
    const client = createDocumentClient({
      endpoint: settings.engineEndpoint ?? '',
      region: 'eu-west-3',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const sdl = SUBGRAPH_NAMES.map((name) => [name, readSubgraphSdl(settings, name)] as const);
    const subgraphSdl = Object.fromEntries(sdl) as Record<SubgraphName, string>;
    return createSubgraphs({ client, subgraphSdl, tables: localTables() });
  },
  monolith() {
    throw new Error('The subgraphs over the engine are not merged into one schema.');
  },
};
