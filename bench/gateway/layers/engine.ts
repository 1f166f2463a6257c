import { createDocumentClient } from '@liaison/kernel/table';
import { createSubgraphs } from '../../../packages/lambda/src/subgraphs.ts';
import { localTables } from '../../../packages/local/src/tables.ts';
import { readSubgraphs } from './files.ts';
import type { Layer } from './layer.ts';

/** The product's subgraphs, whose table client asks an engine in a process of its own. */
export const layer: Layer = {
  subgraphs(settings) {
    const client = createDocumentClient({
      endpoint: settings.engineEndpoint ?? '',
      region: 'eu-west-3',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    return createSubgraphs({ client, subgraphSdl: readSubgraphs(settings), tables: localTables() });
  },
  monolith() {
    throw new Error('The subgraphs over the engine are not merged into one schema.');
  },
};
