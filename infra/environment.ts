/// <reference path="../.sst/platform/config.d.ts" />

const NAMES = ['LIAISON_ISSUER', 'LIAISON_AUDIENCE', 'LIAISON_JWKS_URI'];

/** How much each may ask (`docs/limits.md`), where that is another than what is built in. */
export function allowanceVariables(): Record<string, string> {
  return given(['LIAISON_ALLOWANCES']);
}

/** Whose pages may read answers (`docs/http.md`); those of all where nothing is said. */
export function corsVariables(): Record<string, string> {
  return given(['LIAISON_CORS_ORIGINS']);
}

const TELEMETRY_NAMES = [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_SERVICE_NAME',
  'OTEL_TRACES_SAMPLER_ARG',
];

/** Where the function sends its spans (`docs/observability.md`); empty where no collector is named, and it sends none. */
export function telemetryVariables(): Record<string, string> {
  const variables = given(TELEMETRY_NAMES);
  return 'OTEL_EXPORTER_OTLP_ENDPOINT' in variables ? variables : {};
}

/**
 * Whose access tokens the function takes, as the shell or `.env.<stage>` says at the time of the deployment
 * (`docs/recipes/deploy.md`). Where nothing is said it takes none: everything public is read, nothing is written.
 */
export function identityVariables(): Record<string, string> {
  const variables = given(NAMES);
  // The function would refuse to start.
  if (Object.keys(variables).length > 0 && !('LIAISON_ISSUER' in variables && 'LIAISON_AUDIENCE' in variables)) {
    throw new Error('Set both LIAISON_ISSUER and LIAISON_AUDIENCE, or nothing of identity.');
  }
  return variables;
}

function given(names: readonly string[]): Record<string, string> {
  const set = names.flatMap((name) => {
    const value = process.env[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(set);
}

/** `trusted` where callers without credentials may ask with trusted documents only (`docs/trusted-documents.md`). */
export function documentVariables(): Record<string, string> {
  const variables = given(['LIAISON_PUBLIC_DOCUMENTS']);
  // The function would refuse to start.
  if (!['any', 'trusted'].includes(variables['LIAISON_PUBLIC_DOCUMENTS'] ?? 'any')) {
    throw new Error('LIAISON_PUBLIC_DOCUMENTS must be "any" or "trusted".');
  }
  return variables;
}
