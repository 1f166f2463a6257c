import { createDocumentClient } from '@liaison/kernel';
import type { ExplorerFiles } from '../explorer.ts';
import { createHandler } from '../handler.ts';
import { createIdentify, identifyNobody } from '../identity/identify.ts';
import { readSchemaFiles } from '../schema-files.ts';
import { createSubgraphs } from '../subgraphs.ts';
import { readEnvironment } from './environment.ts';
import { logFault } from './fault-log.ts';

// Gateway and subgraphs in one function. `infra/` copies the files that are read here beside the bundle.
const BESIDE = new URL('./', import.meta.url);
const vendor = ['graphiql.min.js', 'graphiql.min.css', 'react.production.min.js', 'react-dom.production.min.js'];
const explorerFiles: ExplorerFiles = {
  assets: new URL('explorer/', BESIDE),
  operations: new URL('schema/operations/', BESIDE),
  vendor: Object.fromEntries(vendor.map((name) => [name, new URL(`vendor/${name}`, BESIDE)])),
};

const { tables, client: clientOptions, trusted } = readEnvironment();
const { supergraphSdl, subgraphSdl } = readSchemaFiles(new URL('schema/', BESIDE));
const client = createDocumentClient(clientOptions);

export const handler = createHandler({
  supergraphSdl,
  subgraphs: createSubgraphs({
    client,
    subgraphSdl,
    tables,
    onError: (error) => {
      logFault(error, { subgraph: undefined, path: undefined });
    },
  }),
  explorerFiles,
  identify: trusted === null ? identifyNobody : createIdentify(trusted),
  onError: logFault,
});
