import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where the tables are. Without an endpoint, AWS; the credentials then come from the environment. */
export interface ClientOptions {
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/**
 * The document client. The empty logger matters: the SDK builds a redacted copy of every answer for its default
 * logger, which throws it away, and that copy costs as much as the request.
 */
export function createDocumentClient(options: ClientOptions = {}): DynamoDBDocumentClient {
  const logger = {} as NonNullable<DynamoDBClientConfig['logger']>;
  const client = new DynamoDBClient({ logger, maxAttempts: 3, ...options });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
