import * as v from 'valibot';
import type { ClientOptions, TableNames } from '@liaison/kernel';
import type { SubgraphName } from '../subgraphs.ts';

const name = v.pipe(v.string(), v.minLength(3));

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
  /** Another engine than AWS's, such as a local one. */
  DYNAMODB_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
});

export interface Environment {
  readonly tables: Readonly<Record<SubgraphName, TableNames>>;
  readonly client: ClientOptions;
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
  };
}
