import * as v from 'valibot';
import type { Allowances, CorsOrigins, TrustedIssuer } from '@liaison/server';
import { ALLOWANCES, parseAllowances, parseCorsOrigins } from '@liaison/server';
import type { TelemetrySettings } from '../telemetry/telemetry-settings.ts';
import { clientVariables, readTelemetry, stageVariable, tableName, telemetryVariables } from './environment.ts';
import { frontVariable } from './front-variable.ts';

const name = v.pipe(v.string(), v.minLength(3));
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** An optional value. `infra/` writes an empty text if nothing is configured. */
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

/** The variables of a function that contains the gateway. */
export const gatewayVariables = {
  ...clientVariables(),
  ...telemetryVariables(),
  ...stageVariable(),
  ...frontVariable,
  /** The table of keys and rate limits. */
  GATEWAY_TABLE: tableName,
  // The issuer whose access tokens are accepted; without it none are.
  LIAISON_ISSUER: optional(address),
  LIAISON_AUDIENCE: optional(name),
  /** The address of the issuer's keys. By default the issuer's configuration has it. */
  LIAISON_JWKS_URI: optional(address),
  /** Changes to the built-in allowances, as JSON. */
  LIAISON_ALLOWANCES: v.optional(v.string()),
  /** Origins whose pages may read answers; all by default. */
  LIAISON_CORS_ORIGINS: v.optional(v.string()),
  /** If set to `trusted`, callers without credentials may only use trusted documents. */
  LIAISON_PUBLIC_DOCUMENTS: v.optional(v.picklist(['', 'any', 'trusted']), ''),
};

type Found = v.InferOutput<v.ObjectSchema<typeof gatewayVariables, undefined>>;

export interface GatewaySettings {
  /** Of keys and rate limits. */
  readonly gatewayTable: string;
  readonly allowances: Allowances;
  readonly corsOrigins: CorsOrigins;
  readonly publicMayAsk: 'ANYTHING' | 'TRUSTED';
  /** The issuer of accepted tokens; null if there is none. */
  readonly trusted: TrustedIssuer | null;
  readonly frontSecrets: readonly string[];
  /** The destination of spans; null if they are not sent. */
  readonly telemetry: TelemetrySettings | null;
  /** Empty if it is not set. */
  readonly stage: string;
}

/** Throws if variables contradict each other. */
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

/** An issuer without an audience is refused: its tokens could be for other services. */
function readIssuer({
  LIAISON_ISSUER: issuer,
  LIAISON_AUDIENCE: audience,
  LIAISON_JWKS_URI: jwksUri,
}: Found): TrustedIssuer | null {
  if (issuer === undefined && audience === undefined && jwksUri === undefined) return null;
  if (issuer !== undefined && audience !== undefined) return { issuer, audience, keys: { jwksUri } };
  throw new Error('The environment must have LIAISON_ISSUER and LIAISON_AUDIENCE, or nothing of identity.');
}

/**
 * The value of `LIAISON_CORS_ORIGINS`: origins separated by commas, such as `https://app.example.org`. `*` or an empty text
 * means all origins, `none` only our own. Throws for anything else.
 */
function readCorsOrigins(text = ''): CorsOrigins {
  const origins = text.split(/[\s,]+/).filter((origin) => origin !== '');
  if (origins.length === 0) return '*';
  return origins.length === 1 && origins[0] === 'none' ? [] : parseCorsOrigins(origins);
}
