import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where the tables are. Without an endpoint, AWS; the credentials then come from the environment. */
export interface ClientOptions {
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /**
   * True if the SDK does not read its settings files (`~/.aws`).
   * @default false
   */
  readonly withoutFiles?: boolean;
}

const ignore = (): void => undefined;

/**
 * A logger without `info` matters: for the default one the SDK builds a redacted copy of every answer, to throw it away,
 * and that copy costs as much as the request. The rest is called without asking by the search for credentials.
 */
export const QUIET_LOGGER = { trace: ignore, debug: ignore, warn: ignore, error: ignore } as unknown as NonNullable<
  DynamoDBClientConfig['logger']
>;

/** The SDK's defaults of what it looks for in its files before the first request. */
const DEFAULTS: DynamoDBClientConfig = {
  accountIdEndpointMode: 'preferred',
  authSchemePreference: [],
  defaultsMode: 'legacy',
  disableClockSkewCorrection: false,
  retryMode: 'standard',
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  userAgentAppId: async () => undefined,
};

/** The document client. */
export function createDocumentClient({ withoutFiles = false, ...where }: ClientOptions = {}): DynamoDBDocumentClient {
  const defaults = withoutFiles ? DEFAULTS : {};
  const client = new DynamoDBClient({ logger: QUIET_LOGGER, maxAttempts: 3, ...defaults, ...where });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
