import * as v from 'valibot';
import type { ClientOptions } from '@liaison/kernel/table';

/** Lambda sets these. Handing them to the clients spares them the search through every other source of credentials. */
export const credentialVariables = {
  AWS_ACCESS_KEY_ID: v.string(),
  AWS_SECRET_ACCESS_KEY: v.string(),
  AWS_SESSION_TOKEN: v.optional(v.string()),
};

/** What a client of DynamoDB needs. */
export const clientVariables = {
  ...credentialVariables,
  /** Another engine than AWS's, such as a local one. */
  DYNAMODB_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
};

type Found<Variables extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Variables, undefined>>;

export function readCredentials(found: Found<typeof credentialVariables>): NonNullable<ClientOptions['credentials']> {
  return {
    accessKeyId: found.AWS_ACCESS_KEY_ID,
    secretAccessKey: found.AWS_SECRET_ACCESS_KEY,
    ...(found.AWS_SESSION_TOKEN !== undefined && { sessionToken: found.AWS_SESSION_TOKEN }),
  };
}

export function readClientOptions(found: Found<typeof clientVariables>): ClientOptions {
  return {
    credentials: readCredentials(found),
    withoutFiles: true,
    ...(found.DYNAMODB_ENDPOINT !== undefined && { endpoint: found.DYNAMODB_ENDPOINT }),
  };
}
