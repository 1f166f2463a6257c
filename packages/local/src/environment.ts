/** What the environment says about the local server. */
export interface LocalEnvironment {
  readonly port: string | undefined;
  readonly endpoint: string | undefined;
}

export function readLocalEnvironment(environment: NodeJS.ProcessEnv = process.env): LocalEnvironment {
  return { port: environment['PORT'] || undefined, endpoint: environment['DYNAMODB_ENDPOINT'] || undefined };
}
