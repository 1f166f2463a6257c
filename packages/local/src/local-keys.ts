import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createTables } from '@liaison/kernel/table';
import { openLoadedData } from './open-data.ts';
import type { DataOptions } from './open-data.ts';
import { localGatewayTable } from './tables.ts';

/** A table in which keys are kept. */
export interface KeyTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  stop(): Promise<void>;
}

/** The table of the keys of `npm start` on this machine, whether that runs or not. */
export async function openLocalKeys(options: Pick<DataOptions, 'examples' | 'endpoint'>): Promise<KeyTable> {
  const { engine } = await openLoadedData(options);
  const table = localGatewayTable();
  try {
    await createTables(engine.client, [table]);
  } catch (error) {
    await engine.stop();
    throw error;
  }
  return { client: engine.client, table, stop: () => engine.stop() };
}
