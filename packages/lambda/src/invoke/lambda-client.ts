import { LambdaClient } from '@aws-sdk/client-lambda';
import type { LambdaClientConfig } from '@aws-sdk/client-lambda';
import { QUIET_LOGGER } from '@liaison/kernel/table';

/** The functions are in the same region, so a connection is quick. */
const CONNECTED_WITHIN_MS = 1000;

export type LambdaClientOptions = Pick<LambdaClientConfig, 'credentials' | 'region' | 'endpoint'>;

/**
 * The client that invokes the functions of the subgraphs. It repeats nothing: only the transport knows what may be
 * repeated.
 */
export function createLambdaClient(options: LambdaClientOptions = {}): LambdaClient {
  const requestHandler = { connectionTimeout: CONNECTED_WITHIN_MS };
  return new LambdaClient({ logger: QUIET_LOGGER, maxAttempts: 1, requestHandler, ...options });
}
