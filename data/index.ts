import { readDataSources, readFacts } from './dataset.ts';
import type { Dataset } from './dataset.ts';
import { exampleForum } from './examples/example-forum.ts';
import { withExamples } from './examples/generate.ts';
import { migrationTaskForce } from './examples/migration-task-force.ts';

export { readDataSources, readFacts } from './dataset.ts';
export type * from './dataset.ts';
export { generateActivities } from './examples/activities.ts';
export type { ActivityOptions } from './examples/activities.ts';
export { exampleForum } from './examples/example-forum.ts';
export { generateExamples, withExamples } from './examples/generate.ts';
export type { ExampleOptions } from './examples/generate.ts';
export { migrationTaskForce } from './examples/migration-task-force.ts';
export { generateNgos } from './examples/ngos.ts';
export type { NgoOptions } from './examples/ngos.ts';

const BUILT_IN_EXAMPLES = ['examples/example-forum.ts', 'examples/migration-task-force.ts'];

/** What the graph serves: the facts with the example forum and task force; on demand the generated examples too. */
export function readDataset({ examples }: { readonly examples: boolean }): Dataset {
  const facts = readFacts();
  const dataset: Dataset = {
    ...facts,
    forums: [...facts.forums, exampleForum()],
    taskForces: [...facts.taskForces, migrationTaskForce()],
    dataSources: [...facts.dataSources, ...readDataSources().filter(({ file }) => BUILT_IN_EXAMPLES.includes(file))],
  };
  return examples ? withExamples(dataset) : dataset;
}
