import type { TableNames } from '@liaison/kernel/record';

/** What the environment says about the stage whose keys are kept. */
export interface StageEnvironment {
  /** Name of the gateway's table. */
  readonly table: string | undefined;
}

export function readStageEnvironment(environment: NodeJS.ProcessEnv = process.env): StageEnvironment {
  return { table: environment['GATEWAY_TABLE'] || undefined };
}

/** Names of the subgraphs, each with the component of `infra/storage.ts` that holds its records; the views' ends in Views. */
const COMPONENTS = { partnerships: 'Partnerships', forums: 'Forums', dialogue: 'Dialogue' } as const;

type StageTables = Readonly<Record<keyof typeof COMPONENTS, TableNames>>;

/** The tables of the stage in whose `sst shell` this runs; null in any other shell. */
export function readStageTables(environment: NodeJS.ProcessEnv = process.env): StageTables | null {
  const found = Object.entries(COMPONENTS).map(([subgraph, component]) => {
    const truth = linkedName(environment, component);
    const views = linkedName(environment, `${component}Views`);
    return truth === null || views === null ? null : ([subgraph, { truth, views }] as const);
  });
  const complete = found.filter((tables) => tables !== null);
  return complete.length < found.length ? null : (Object.fromEntries(complete) as StageTables);
}

/** SST tells a program of a resource in a variable of its own, as JSON. */
function linkedName(environment: NodeJS.ProcessEnv, component: string): string | null {
  const text = environment[`SST_RESOURCE_${component}`];
  return text === undefined ? null : (JSON.parse(text) as { readonly name: string }).name;
}
