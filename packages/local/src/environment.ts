/** The environment variables of the local server. */
export interface LocalEnvironment {
  readonly port: string | undefined;
  readonly endpoint: string | undefined;
  /** A collector that accepts OTLP over HTTP. */
  readonly collector: string | undefined;
}

export function readLocalEnvironment(environment: NodeJS.ProcessEnv = process.env): LocalEnvironment {
  return {
    port: environment['PORT'] || undefined,
    endpoint: environment['DYNAMODB_ENDPOINT'] || undefined,
    collector: environment['OTEL_EXPORTER_OTLP_ENDPOINT'] || undefined,
  };
}
