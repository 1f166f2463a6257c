import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createReadyCheck } from '../readiness.ts';
import type { Invoker } from './invoke-function.ts';
import { askReady } from './invoke-transport.ts';

export interface SplitReadiness {
  readonly client: DynamoDBDocumentClient;
  /** The table of the gateway. */
  readonly table: string;
  readonly invoker: Invoker;
  /** The functions of the subgraphs, by name or ARN. */
  readonly functions: readonly string[];
}

/** Longer than for a table: a function may have a cold start. */
const ANSWERS_WITHIN_MS = 5000;

/**
 * Checks the table of the gateway and the function of each subgraph, which checks its tables. Rejects if one does not
 * answer in time.
 */
export function createSplitReadyCheck({ client, table, invoker, functions }: SplitReadiness): () => Promise<void> {
  const ownTable = createReadyCheck(client, [table]);
  return async () => {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    await Promise.all([ownTable(), ...functions.map((name) => askReady(invoker, name, signal))]);
  };
}
