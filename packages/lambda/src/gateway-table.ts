import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createRateLimiter, KeyRing, TableBuckets } from '@liaison/server';
import type { ErrorHook } from '@liaison/gateway';
import type { RateLimiter } from '@liaison/server';

/** The contents of the gateway's table: API keys, and what callers have spent. */
export interface GatewayTable {
  readonly keys: KeyRing;
  readonly rateLimiter: RateLimiter;
}

export function openGatewayTable(client: DynamoDBDocumentClient, name: string, onError: ErrorHook): GatewayTable {
  return {
    keys: new KeyRing({ client, table: name, onError }),
    rateLimiter: createRateLimiter({ shared: new TableBuckets(client, name), onError }),
  };
}
