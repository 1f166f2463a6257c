/// <reference path="../.sst/platform/config.d.ts" />
import { parseFrontSecrets, SHORTEST_FRONT_SECRET } from '../packages/server/src/identity/front-secrets';
import { telemetryVariables } from './environment';
import { settingsOf } from './stages';

/**
 * What the CDN shows so that the functions know it. Several are taken, so that one can be replaced by another without a gap
 * (docs/deploy.md): the first is the one that the CDN shows. Null where there is no CDN.
 */
export const frontSecrets =
  settingsOf($app.stage).front.kind === 'cdn' ? new sst.Secret('FrontSecret').value.apply(parseSecrets) : null;

function parseSecrets(text: string): [string, ...string[]] {
  const [first, ...others] = parseFrontSecrets(text) ?? [];
  if (first === undefined) {
    throw new Error(
      `FrontSecret must be one secret, or several between commas, of ${SHORTEST_FRONT_SECRET} characters or more.`,
    );
  }
  return [first, ...others];
}

/** The functions that the public asks let nobody in who does not come through the CDN; empty where there is none. */
export const frontVariables: Record<string, $util.Output<string>> = frontSecrets === null
  ? {}
  : { LIAISON_FRONT_SECRETS: frontSecrets.apply((secrets) => secrets.join(',')) };

const collector = telemetryVariables();

/** The collector of spans, where one is named, and what opens it, where it is locked. */
export const collectorVariables: Record<string, $util.Input<string>> = 'OTEL_EXPORTER_OTLP_ENDPOINT' in collector
  ? { ...collector, OTEL_EXPORTER_OTLP_HEADERS: new sst.Secret('OtlpHeaders', '').value }
  : {};
