import { createDocumentClient } from '@liaison/kernel/table';
import { createLocalClient, openLocalKeys, readLocalEnvironment } from '@liaison/local';
import type { KeyTable } from '@liaison/local';
import { UsageError } from './command.ts';
import { readStageEnvironment } from './environment.ts';

/** Where the keys are: a table of that name, or the data of this machine. */
export interface KeyPlace {
  readonly table?: string | undefined;
  readonly region?: string | undefined;
  /** The data of `npm start -- --examples`. */
  readonly examples: boolean;
}

/**
 * Opens the table of the keys: of a stage with the credentials that the AWS SDK finds, where a table is named by the option
 * or by GATEWAY_TABLE; else of this machine. DYNAMODB_ENDPOINT names another engine for either.
 */
export async function openKeyTable({ table: named, region, examples }: KeyPlace): Promise<KeyTable> {
  const table = named ?? readStageEnvironment().table;
  const { endpoint } = readLocalEnvironment();
  if (table === undefined) {
    if (region !== undefined) throw new UsageError('--region goes with --table, or with GATEWAY_TABLE.');
    return openLocalKeys({ examples, endpoint });
  }
  if (examples) throw new UsageError('--examples is for the data of this machine, and a table was named.');
  const client =
    endpoint === undefined ? createDocumentClient(region === undefined ? {} : { region }) : createLocalClient(endpoint);
  const stop = async (): Promise<void> => {
    client.destroy();
  };
  return { client, table, stop };
}
