import { LambdaClient } from '@aws-sdk/client-lambda';
import type { LambdaClientConfig } from '@aws-sdk/client-lambda';

const ignore = (): void => undefined;
/** Without `info`, so that the SDK makes no redacted copy of every payload only to throw it away. */
const QUIET = { trace: ignore, debug: ignore, warn: ignore, error: ignore } as unknown as NonNullable<
  LambdaClientConfig['logger']
>;

/** How long a connection may take to be made: the functions are in the same region. */
const CONNECTED_WITHIN_MS = 1000;

export type LambdaClientOptions = Pick<LambdaClientConfig, 'credentials' | 'region' | 'endpoint'>;

/**
 * The client that invokes the functions of the subgraphs. It tries nothing twice: only the transport knows what may be
 * asked again.
 */
export function createLambdaClient(options: LambdaClientOptions = {}): LambdaClient {
  const requestHandler = { connectionTimeout: CONNECTED_WITHIN_MS };
  return new LambdaClient({ logger: QUIET, maxAttempts: 1, requestHandler, ...options });
}
