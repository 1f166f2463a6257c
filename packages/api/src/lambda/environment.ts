import * as v from 'valibot';
import { ALLOWANCES, parseAllowances } from '../allowances.ts';
import type { Allowances } from '../allowances.ts';
import type { ClientOptions, TableNames } from '@liaison/kernel';
import type { TrustedIssuer } from '../identity/identify.ts';
import type { SubgraphName } from '../subgraphs.ts';
import type { CorsOrigins } from '@liaison/gateway';
import type { TelemetrySettings } from '../telemetry/telemetry.ts';
import { readCorsOrigins } from './cors-origins.ts';
import { telemetryIn, telemetryVariables } from './telemetry-variables.ts';

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
  GATEWAY_TABLE: name,
  // Lambda sets these. Handing them to the client spares it the search through every other source of credentials.
  AWS_ACCESS_KEY_ID: v.string(),
  AWS_SECRET_ACCESS_KEY: v.string(),
  AWS_SESSION_TOKEN: v.optional(v.string()),
  // Whose access tokens are taken; none where there is no issuer.
  LIAISON_ISSUER: optional(address),
  LIAISON_AUDIENCE: optional(name),
  /** Where the issuer's keys are; found out from the issuer unless given. */
  LIAISON_JWKS_URI: optional(address),
  /** How much each may ask, where that is another than what is built in, as JSON. */
  LIAISON_ALLOWANCES: v.optional(v.string()),
  /** Whose pages may read answers; those of all where nothing is said. */
  LIAISON_CORS_ORIGINS: v.optional(v.string()),
  /** Set to `trusted`, callers without credentials may ask with trusted documents only. */
  LIAISON_PUBLIC_DOCUMENTS: v.optional(v.picklist(['', 'any', 'trusted']), ''),
  /** Another engine than AWS's, such as a local one. */
  DYNAMODB_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
  ...telemetryVariables,
});

export interface Environment {
  readonly tables: Readonly<Record<SubgraphName, TableNames>>;
  /** Of keys and rate limits. */
  readonly gatewayTable: string;
  readonly allowances: Allowances;
  readonly client: ClientOptions;
  readonly corsOrigins: CorsOrigins;
  readonly publicMayAsk: 'ANYTHING' | 'TRUSTED';
  /** Whose tokens are taken; null where none are. */
  readonly trusted: TrustedIssuer | null;
  /** Where spans are sent; null where they are not. */
  readonly telemetry: TelemetrySettings | null;
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
    gatewayTable: found.GATEWAY_TABLE,
    allowances: found.LIAISON_ALLOWANCES ? parseAllowances(found.LIAISON_ALLOWANCES) : ALLOWANCES,
    client: {
      credentials,
      ...(found.DYNAMODB_ENDPOINT !== undefined && { endpoint: found.DYNAMODB_ENDPOINT }),
    },
    corsOrigins: readCorsOrigins(found.LIAISON_CORS_ORIGINS),
    publicMayAsk: found.LIAISON_PUBLIC_DOCUMENTS === 'trusted' ? 'TRUSTED' : 'ANYTHING',
    trusted: trustedIn(found),
    telemetry: telemetryIn(found),
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
