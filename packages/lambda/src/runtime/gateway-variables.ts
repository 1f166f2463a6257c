import * as v from 'valibot';
import type { Allowances, CorsOrigins, TrustedIssuer } from '@liaison/server';
import { ALLOWANCES, parseAllowances } from '@liaison/server';
import type { TelemetrySettings } from '../telemetry/telemetry-settings.ts';
import { clientVariables } from './client-variables.ts';
import { readCorsOrigins } from './cors-origins.ts';
import { frontVariable } from './front-variable.ts';
import { stageVariable } from './stage-variable.ts';
import { tableName } from './table-variables.ts';
import { readTelemetry, telemetryVariables } from './telemetry-variables.ts';

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

/** What the function at the front door is told, wherever the subgraphs are. */
export const gatewayVariables = {
  ...clientVariables,
  ...telemetryVariables,
  ...stageVariable,
  ...frontVariable,
  /** Of keys and rate limits. */
  GATEWAY_TABLE: tableName,
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
};

type Found = v.InferOutput<v.ObjectSchema<typeof gatewayVariables, undefined>>;

export interface GatewaySettings {
  /** Of keys and rate limits. */
  readonly gatewayTable: string;
  readonly allowances: Allowances;
  readonly corsOrigins: CorsOrigins;
  readonly publicMayAsk: 'ANYTHING' | 'TRUSTED';
  /** Whose tokens are taken; null where none are. */
  readonly trusted: TrustedIssuer | null;
  readonly frontSecrets: readonly string[];
  /** Where spans are sent; null where they are not. */
  readonly telemetry: TelemetrySettings | null;
  /** Empty where it is not said. */
  readonly stage: string;
}

/** Throws where variables do not go together. */
export function readGatewaySettings(found: Found): GatewaySettings {
  return {
    gatewayTable: found.GATEWAY_TABLE,
    allowances: found.LIAISON_ALLOWANCES ? parseAllowances(found.LIAISON_ALLOWANCES) : ALLOWANCES,
    corsOrigins: readCorsOrigins(found.LIAISON_CORS_ORIGINS),
    publicMayAsk: found.LIAISON_PUBLIC_DOCUMENTS === 'trusted' ? 'TRUSTED' : 'ANYTHING',
    trusted: readIssuer(found),
    frontSecrets: found.LIAISON_FRONT_SECRETS,
    telemetry: readTelemetry(found),
    stage: found.LIAISON_STAGE,
  };
}

/** An issuer without an audience would be believed about tokens that it made for others. */
function readIssuer({
  LIAISON_ISSUER: issuer,
  LIAISON_AUDIENCE: audience,
  LIAISON_JWKS_URI: jwksUri,
}: Found): TrustedIssuer | null {
  if (issuer === undefined && audience === undefined && jwksUri === undefined) return null;
  if (issuer !== undefined && audience !== undefined) return { issuer, audience, keys: { jwksUri } };
  throw new Error('The environment must have LIAISON_ISSUER and LIAISON_AUDIENCE, or nothing of identity.');
}
