import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createReadyCheck } from '../readiness.ts';
import type { Invoker } from './invoke-function.ts';
import { askReady } from './invoke-transport.ts';

export interface SplitReadiness {
  readonly client: DynamoDBDocumentClient;
  /** The gateway's own. */
  readonly table: string;
  readonly invoker: Invoker;
  /** Of the subgraphs, by name or ARN. */
  readonly functions: readonly string[];
}

/** One more cold start of a function than a table needs. */
const ANSWERS_WITHIN_MS = 5000;

/** Asks the gateway's table, and each subgraph's function, which asks its own; rejects where one does not answer in time. */
export function createSplitReadyCheck({ client, table, invoker, functions }: SplitReadiness): () => Promise<void> {
  const ownTable = createReadyCheck(client, [table]);
  return async () => {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    await Promise.all([ownTable(), ...functions.map((name) => askReady(invoker, name, signal))]);
  };
}
