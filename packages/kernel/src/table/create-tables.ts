import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The one shape of our tables: a partition key and a sort key, both strings, no index. `infra/` deploys the same. */
export const TABLE_DEFINITION = {
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  BillingMode: 'PAY_PER_REQUEST',
} as const satisfies Omit<CreateTableCommandInput, 'TableName'>;

/** Creates the tables that are missing, for local engines and tests; deployed tables are made by `infra/`. */
export async function createTables(client: DynamoDBDocumentClient, names: readonly string[]): Promise<void> {
  for (const TableName of names) {
    const definition: CreateTableCommandInput = {
      TableName,
      ...TABLE_DEFINITION,
      KeySchema: [...TABLE_DEFINITION.KeySchema],
      AttributeDefinitions: [...TABLE_DEFINITION.AttributeDefinitions],
    };
    try {
      await client.send(new CreateTableCommand(definition));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error;
    }
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 1 }, { TableName });
  }
}
