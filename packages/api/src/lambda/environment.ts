import * as v from 'valibot';
import type { ClientOptions, TableNames } from '@liaison/kernel';
import type { TrustedIssuer } from '../identity/identify.ts';
import type { SubgraphName } from '../subgraphs.ts';

const name = v.pipe(v.string(), v.minLength(3));
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** What is not configured is an empty text. */
function optional<Schema extends typeof name | typeof address>(schema: Schema) {
  return v.optional(
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      schema,
    ]),
  );
}

const variables = v.object({
  PARTNERSHIPS_TABLE: name,
  PARTNERSHIPS_VIEWS_TABLE: name,
  FORUMS_TABLE: name,
  FORUMS_VIEWS_TABLE: name,
  DIALOGUE_TABLE: name,
  DIALOGUE_VIEWS_TABLE: name,
  // Lambda sets these. Handing them to the client spares it the search through every other source of credentials.
  AWS_ACCESS_KEY_ID: v.string(),
  AWS_SECRET_ACCESS_KEY: v.string(),
  AWS_SESSION_TOKEN: v.optional(v.string()),
  // Whose access tokens are taken; none where there is no issuer.
  LIAISON_ISSUER: optional(address),
  LIAISON_AUDIENCE: optional(name),
  /** Where the issuer's keys are; found out from the issuer unless given. */
  LIAISON_JWKS_URI: optional(address),
  /** Another engine than AWS's, such as a local one. */
  DYNAMODB_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
});

export interface Environment {
  readonly tables: Readonly<Record<SubgraphName, TableNames>>;
  readonly client: ClientOptions;
  /** Whose tokens are taken; null where none are. */
  readonly trusted: TrustedIssuer | null;
}

/** What the function is told by `infra/`; throws when something is missing. */
export function readEnvironment(environment: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = v.safeParse(variables, environment);
  if (!parsed.success) {
    const names = Object.keys(v.flatten<typeof variables>(parsed.issues).nested ?? {});
    throw new Error(`The environment lacks or misspells ${names.join(', ')}.`);
  }
  const found = parsed.output;
  const credentials = {
    accessKeyId: found.AWS_ACCESS_KEY_ID,
    secretAccessKey: found.AWS_SECRET_ACCESS_KEY,
    ...(found.AWS_SESSION_TOKEN !== undefined && { sessionToken: found.AWS_SESSION_TOKEN }),
  };
  return {
    tables: {
      partnerships: { truth: found.PARTNERSHIPS_TABLE, views: found.PARTNERSHIPS_VIEWS_TABLE },
      forums: { truth: found.FORUMS_TABLE, views: found.FORUMS_VIEWS_TABLE },
      dialogue: { truth: found.DIALOGUE_TABLE, views: found.DIALOGUE_VIEWS_TABLE },
    },
    client: {
      credentials,
      ...(found.DYNAMODB_ENDPOINT !== undefined && { endpoint: found.DYNAMODB_ENDPOINT }),
    },
    trusted: trustedIn(found),
  };
}

/** An issuer without an audience would be believed about tokens that it made for others. */
function trustedIn({
  LIAISON_ISSUER: issuer,
  LIAISON_AUDIENCE: audience,
  LIAISON_JWKS_URI: jwksUri,
}: v.InferOutput<typeof variables>): TrustedIssuer | null {
  if (issuer === undefined && audience === undefined && jwksUri === undefined) return null;
  if (issuer !== undefined && audience !== undefined) return { issuer, audience, keys: { jwksUri } };
  throw new Error('The environment must have LIAISON_ISSUER and LIAISON_AUDIENCE, or nothing of identity.');
}
