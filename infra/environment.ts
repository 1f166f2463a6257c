/// <reference path="../.sst/platform/config.d.ts" />
import { settingsOf } from './stages';

// What the shell or `.env.<stage>` says at the time of the deployment (docs/deploy.md).

/** `single`: gateway and subgraphs in one function. `split`: a function each. */
export const topology = choice('LIAISON_TOPOLOGY', ['single', 'split']);

/** Of every function, and so of the native code that is copied beside its bundle. */
export const architecture = choice('LIAISON_ARCHITECTURE', ['arm64', 'x86_64']);

/** Who hears of alarms by e-mail; nobody where it is empty. */
export const alarmEmail = process.env['LIAISON_ALARM_EMAIL'] ?? '';

/**
 * The name under which the stage is reached; undefined where it has none but AWS's. Its zone is found in Route 53, unless a
 * certificate is given: then the records are made by hand, wherever the zone is.
 */
export function domain(): { name: string; dns?: false; cert?: string } | undefined {
  const name = process.env['LIAISON_DOMAIN'] ?? '';
  const cert = process.env['LIAISON_DOMAIN_CERTIFICATE'] ?? '';
  if (name === '') return undefined;
  return cert === '' ? { name } : { name, dns: false, cert };
}

/** How much each may ask (`docs/limits.md`), where that is another than what is built in. */
export function allowanceVariables(): Record<string, string> {
  return given(['LIAISON_ALLOWANCES']);
}

/** Whose pages may read answers (`docs/http.md`); those of all where nothing is said. */
export function corsVariables(): Record<string, string> {
  return given(['LIAISON_CORS_ORIGINS']);
}

/** `trusted` where callers without credentials may ask with trusted documents only (`docs/trusted-documents.md`). */
export function documentVariables(): Record<string, string> {
  const usual = settingsOf($app.stage).publicDocuments;
  return { LIAISON_PUBLIC_DOCUMENTS: choice('LIAISON_PUBLIC_DOCUMENTS', ['any', 'trusted'], usual) };
}

/**
 * Whose access tokens the function takes. Where nothing is said it takes none: everything public is read, nothing is
 * written.
 */
export function identityVariables(): Record<string, string> {
  const variables = given(['LIAISON_ISSUER', 'LIAISON_AUDIENCE', 'LIAISON_JWKS_URI']);
  // The function would refuse to start.
  if (Object.keys(variables).length > 0 && !('LIAISON_ISSUER' in variables && 'LIAISON_AUDIENCE' in variables)) {
    throw new Error('Set both LIAISON_ISSUER and LIAISON_AUDIENCE, or nothing of identity.');
  }
  return variables;
}

/** Where the function sends its spans (`docs/observability.md`); empty where no collector is named, and it sends none. */
export function telemetryVariables(): Record<string, string> {
  const variables = given(['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_SERVICE_NAME', 'OTEL_TRACES_SAMPLER_ARG']);
  return 'OTEL_EXPORTER_OTLP_ENDPOINT' in variables ? variables : {};
}

function given(names: readonly string[]): Record<string, string> {
  const set = names.flatMap((name) => {
    const value = process.env[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(set);
}

/** What a switch says; the first of the values, or the usual one, where it says nothing. */
function choice<const Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
  usual: Value = values[0],
): Value {
  const said = process.env[name] ?? '';
  const chosen = said === '' ? usual : values.find((value) => value === said);
  if (chosen === undefined) throw new Error(`${name} must be "${values.join('" or "')}", and is "${said}".`);
  return chosen;
}
