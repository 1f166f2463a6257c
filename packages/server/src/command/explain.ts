import { SupergraphError } from '@liaison/gateway';
import { USAGE, UsageError } from './options.ts';
import { UnreachableSubgraphsError } from './start-check.ts';

export interface Explanation {
  readonly exitCode: number;
  readonly message: string;
}

/** The properties of a `listen` error of Node. */
interface ListenFault {
  readonly code?: string;
  readonly syscall?: string;
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

const LISTEN_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken: choose another with --port',
  EACCES: 'may not be listened on: choose one from 1024 on with --port',
  EADDRNOTAVAIL: 'is not an address of this machine: choose another with --host',
  ENOTFOUND: 'is not an address of this machine: choose another with --host',
};

/** Why the command ends. Errors that the user can fix come without a stack. */
export function explain(error: unknown, supergraph = 'the supergraph'): Explanation {
  if (error instanceof UsageError) return { exitCode: 2, message: `${error.message}\n\n${USAGE}` };
  if (error instanceof SupergraphError) return { exitCode: 3, message: `${supergraph}: ${error.message}\n` };
  if (error instanceof UnreachableSubgraphsError) return { exitCode: 4, message: `${error.message}\n` };
  const { code, syscall, address, hostname, port } = error as ListenFault;
  const fault = code === undefined ? undefined : LISTEN_FAULTS[code];
  if (fault !== undefined && (syscall === 'listen' || syscall === 'getaddrinfo')) {
    const where = `${address ?? hostname ?? ''}${port === undefined ? '' : `:${port}`}`;
    return { exitCode: 1, message: `${where} ${fault}.\n` };
  }
  return { exitCode: 1, message: `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n` };
}
