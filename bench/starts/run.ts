// Measures how the function starts beside a function of Apollo's and prints Markdown.
// Usage: node starts/run.ts [--quick | --smoke] [--write] [--lambda-run FILE], or LIAISON_LAMBDA_RUN=FILE
import { deepStrictEqual } from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { createTables } from '@liaison/kernel/table';
import { localGatewayTable, localTables } from '../../packages/local/src/tables.ts';
import { bundleSubgraphServer, FOLDERS, prepareFiles } from '../gateway/build.ts';
import { Child } from '../gateway/child.ts';
import { startLoadedEngine } from '../gateway/engine.ts';
import { writeReport } from '../gateway/report.ts';
import { buildApollo, buildOurs, buildSandbox } from './functions.ts';
import { measureUnderClient } from './lambda-run.ts';
import { CONTESTANTS, live, measureLifetimes } from './measure.ts';
import type { ContestantName, Contestants } from './measure.ts';
import { FIRST_QUESTION_NAMES } from './questions.ts';
import { startsReport } from './report.ts';
import type { UnderClient } from './report.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    smoke: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'lambda-run': { type: 'string', default: process.env['LIAISON_LAMBDA_RUN'] ?? '' },
  },
});
const extent = options.smoke
  ? { rounds: 1, warmUp: 1, warmRequests: 2 }
  : options.quick
    ? { rounds: 5, warmUp: 20, warmRequests: 30 }
    : { rounds: 17, warmUp: 20, warmRequests: 60 };

await prepareFiles();
const sandbox = await buildSandbox();
const [apollo, ours, arm64] = [await buildApollo(), await buildOurs('x86_64'), await buildOurs('arm64')];
const subgraphServer = await bundleSubgraphServer('engine');
const engine = await startLoadedEngine();
try {
  await createTables(engine.client, [localGatewayTable()]);
  const subgraphs = new Child(subgraphServer, { ...FOLDERS, engineEndpoint: engine.endpoint });
  try {
    const contestants: Contestants = {
      apollo: { built: apollo, environment: { SUBGRAPHS_URL: await subgraphs.next<string>() }, knowsNames: false },
      ours: { built: ours, environment: environmentOf(engine.endpoint), knowsNames: true },
    };
    await warmUp(contestants);
    const lifetimes = await measureLifetimes(sandbox, contestants, extent);
    const underClient = options['lambda-run'] === '' ? null : await askUnderClient(contestants, options['lambda-run']);
    const report = startsReport({ lifetimes, underClient, sizes: { apollo, ours, arm64 } });
    process.stdout.write(`${report}\n`);
    if (options.write) await writeReport('starts', report);
  } finally {
    await subgraphs.stop();
  }
} finally {
  await engine.stop();
}

/** Brings the subgraphs' process to speed with what it will be asked, and checks that both answer alike. */
async function warmUp(contestants: Contestants): Promise<void> {
  for (const question of FIRST_QUESTION_NAMES) {
    const answers = new Map<ContestantName, unknown>();
    for (const name of CONTESTANTS) {
      const { answer } = await live(sandbox, contestants[name], question, { rounds: 1, warmUp: 0, warmRequests: 50 });
      answers.set(name, (JSON.parse(answer) as { data: unknown }).data);
    }
    deepStrictEqual(answers.get('ours'), answers.get('apollo'), 'The two functions do not answer alike.');
  }
}

async function askUnderClient(contestants: Contestants, tool: string): Promise<UnderClient> {
  const figures = [];
  for (const question of FIRST_QUESTION_NAMES) {
    for (const name of CONTESTANTS) {
      const measured = await measureUnderClient(tool, contestants[name], question, Math.ceil(extent.rounds / 2));
      figures.push({ question, name, ...measured });
    }
  }
  return figures;
}

/** What `infra/` tells the function, for a local engine. */
function environmentOf(endpoint: string): Readonly<Record<string, string>> {
  const tables = Object.entries(localTables()).flatMap(([name, { truth, views }]) => [
    [`${name.toUpperCase()}_TABLE`, truth],
    [`${name.toUpperCase()}_VIEWS_TABLE`, views],
  ]);
  return {
    ...(Object.fromEntries(tables) as Record<string, string>),
    GATEWAY_TABLE: localGatewayTable(),
    DYNAMODB_ENDPOINT: endpoint,
    LIAISON_STAGE: 'bench',
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
  };
}
