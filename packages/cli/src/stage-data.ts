import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { projection as dialogue } from '@liaison/dialogue';
import { projection as forums } from '@liaison/forums';
import { createDocumentClient } from '@liaison/kernel/table';
import type { Subgraph } from '@liaison/kernel/record';
import { createLocalClient } from '@liaison/local';
import { projection as partnerships } from '@liaison/partnerships';
import { CommandError } from './command.ts';
import { readStageTables } from './environment.ts';

/** Tables, and how those of them that are derived are derived. */
export interface DerivedData {
  readonly engine: { readonly client: DynamoDBDocumentClient; stop(): Promise<void> };
  readonly subgraphs: readonly Pick<Subgraph, 'name' | 'projection' | 'tables'>[];
}

/**
 * The tables of the stage in whose `sst shell` this runs, with the shell's region and credentials; an endpoint names another
 * engine. Throws `CommandError` in any other shell.
 */
export function openStageData(endpoint: string | undefined): DerivedData {
  const tables = readStageTables();
  if (tables === null) {
    throw new CommandError(
      'This shell knows no stage: npx sst shell --stage NAME -- npm run liaison -- verify --deployed',
    );
  }
  const client = endpoint === undefined ? createDocumentClient() : createLocalClient(endpoint);
  const stop = async (): Promise<void> => {
    client.destroy();
  };
  return {
    engine: { client, stop },
    subgraphs: [
      { name: 'partnerships', projection: partnerships, tables: tables.partnerships },
      { name: 'forums', projection: forums, tables: tables.forums },
      { name: 'dialogue', projection: dialogue, tables: tables.dialogue },
    ],
  };
}
