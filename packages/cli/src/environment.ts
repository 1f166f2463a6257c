/** What the environment says about the stage whose keys are kept. */
export interface StageEnvironment {
  /** Name of the gateway's table. */
  readonly table: string | undefined;
}

export function readStageEnvironment(environment: NodeJS.ProcessEnv = process.env): StageEnvironment {
  return { table: environment['GATEWAY_TABLE'] || undefined };
}
