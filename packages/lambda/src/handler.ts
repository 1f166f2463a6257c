import type { Transport } from '@liaison/gateway';
import type { Subgraph } from '@liaison/kernel/record';
import { createExplorer, repositoryExplorerFiles } from './explorer.ts';
import type { ExplorerFiles } from './explorer.ts';
import { createGatewayHandler } from './gateway-handler.ts';
import type { GatewayHandlerOptions, LiaisonHandler } from './gateway-handler.ts';
import { createLocalTransports } from './transports.ts';

export interface HandlerOptions extends Omit<GatewayHandlerOptions, 'transports' | 'pages'> {
  readonly subgraphs: readonly Subgraph[];
  /**
   * The files of the pages.
   * @default those in the repository
   */
  readonly explorerFiles?: ExplorerFiles;
  /**
   * The run in which a subgraph compiles a document.
   * @default the gateway's own
   */
  readonly jitFromRun?: number;
  /** Wraps the transport to each subgraph, for tests and measurements. */
  readonly wrapTransport?: (subgraph: string, transport: Transport) => Transport;
}

/** The gateway, its subgraphs and the pages in one process. */
export function createHandler(options: HandlerOptions): LiaisonHandler {
  const explorer = createExplorer(options.explorerFiles ?? repositoryExplorerFiles());
  const { subgraphs, jitFromRun, wrapTransport: wrap = (_name: string, transport: Transport) => transport } = options;
  const transports = Object.entries(createLocalTransports(subgraphs, { jitFromRun }));
  return createGatewayHandler({
    ...options,
    transports: Object.fromEntries(transports.map(([name, transport]) => [name, wrap(name, transport)])),
    pages: ({ path }) => explorer(path),
  });
}
