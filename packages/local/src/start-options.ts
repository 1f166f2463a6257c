import { parseArgs } from 'node:util';
import type { LocalEnvironment } from './environment.ts';
import type { DataOptions } from './open-data.ts';

export const USAGE = `npm start -- [options]

  --examples     serve the made-up examples too, not the facts alone
  --memory       keep the data in memory only, loaded anew at every start
  --reset        throw the stored data away and load them anew
  --port <port>  listen there; else PORT, else 4000
  --trusted-only let the public ask with the operations of schema/operations only
  --log          write a line of JSON for each request of GraphQL
  --help         show this

The data are kept in .liaison/, as is the key for the tokens of "npm run liaison token". DYNAMODB_ENDPOINT names a DynamoDB engine to use instead of the embedded one, OTEL_EXPORTER_OTLP_ENDPOINT a collector that takes spans.
`;

export type StartOptions = Omit<DataOptions, 'onProgress' | 'onError'> & {
  readonly port: number;
  /** True if callers without credentials may only use trusted documents. */
  readonly trustedOnly: boolean;
  /** True if each request is logged. */
  readonly log: boolean;
  /** A collector for spans. */
  readonly collector: string | undefined;
};

/** The command line or the environment is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const DEFAULT_PORT = '4000';

/** The options of `npm start`; null if it only prints its help. */
export function parseStartOptions(args: readonly string[], environment: LocalEnvironment): StartOptions | null {
  const values = parsed(args);
  if (values.help) return null;
  const port = Number(values.port ?? environment.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError('The port must be a whole number from 0 to 65535.');
  }
  const { endpoint, collector } = environment;
  if (endpoint !== undefined && !URL.canParse(endpoint)) {
    throw new UsageError('DYNAMODB_ENDPOINT must be an address such as http://127.0.0.1:8000.');
  }
  if (collector !== undefined && !URL.canParse(collector)) {
    throw new UsageError('OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://127.0.0.1:4318.');
  }
  if (endpoint !== undefined && values.memory) {
    throw new UsageError('--memory is for the embedded engine: unset DYNAMODB_ENDPOINT.');
  }
  const { examples, memory, reset, log, 'trusted-only': trustedOnly } = values;
  return { examples, memory, reset, endpoint, port, trustedOnly, log, collector };
}

function parsed(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        examples: flag,
        memory: flag,
        reset: flag,
        help: flag,
        log: flag,
        'trusted-only': flag,
        port: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
