import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { LiaisonHandler } from '@liaison/lambda';
import { createTables } from '@liaison/kernel/table';
import type { Subgraph } from '@liaison/kernel/record';
import { closeHttpServer, createEvent, createHttpServer, loadDataset, localTables, startEngine } from '@liaison/local';
import type { Engine } from '@liaison/local';
import { readDataset } from '@liaison/data';
import { deploy } from '../support/deployed.ts';
import type { Deployment, StartFunction } from '../support/deployed.ts';
import { documentOf } from '../support/operations.ts';
import { createRandom } from '../support/random.ts';
import type { SandboxPool } from '../support/sandbox-pool.ts';
import { NOW, toReply } from '../support/world.ts';
import { insistOver, post } from './ask-over-http.ts';
import { expectKept, headsOf } from './committed.ts';
import { createHttpApi } from './http-api.ts';
import { startLambdaRun, startSplitLambdaRun } from './lambda-run.ts';
import type { LambdaRunOptions } from './lambda-run.ts';
import { createRandomWriter, writtenBy } from './random-writer.ts';
import type { RandomWriterOptions, Sent } from './random-writer.ts';
import { createSandboxFaults } from './sandbox-faults.ts';
import type { FaultsMet } from './sandbox-faults.ts';

const SEED = Number(process.env['LIAISON_SEED'] ?? 1);
const SECONDS = Number(process.env['LIAISON_SECONDS'] ?? 60);
/** A script that runs bundles under AWS's own runtime client; without it they run in sandboxes of our own. */
const TOOL = process.env['LIAISON_LAMBDA_RUN'];
const TOPOLOGIES = ['single', 'split'] as const;
type Topology = (typeof TOPOLOGIES)[number];
const WRITERS = 4;
const READERS = 4;
/** Of each function. */
const SANDBOXES = 8;
const TIMEOUT_MS = 10_000;

const GATEWAY_TABLE = 'lambda-gateway';
const tables = localTables('lambda-');
const random = createRandom(SEED);

/** A function whose sandboxes meet faults. */
interface Faulty {
  readonly name: string;
  readonly pool: SandboxPool;
  readonly met: FaultsMet;
}

/** The graph in functions, on tables of its own, with the data loaded; and beside it the same on one machine. */
interface Opened {
  readonly engine: Engine;
  readonly subgraphs: readonly Subgraph[];
  readonly deployment: Deployment;
  readonly here: LiaisonHandler;
  readonly url: string;
  /** Empty under the tool, which keeps its faults to itself. */
  readonly functions: readonly Faulty[];
  close(): Promise<void>;
}

async function open(topology: Topology): Promise<Opened> {
  const engine = await startEngine();
  const { subgraphSdl, ...contract } = readSchemaFiles();
  const subgraphs = createSubgraphs({ client: engine.client, subgraphSdl, tables });
  await loadDataset(engine.client, readDataset({ examples: false }), subgraphs, { at: NOW });
  await createTables(engine.client, [GATEWAY_TABLE]);
  const here = createHandler({ ...contract, subgraphs });
  const { endpoint } = engine;
  const bundles = topology === 'single' ? ['single'] : ['gateway', 'partnerships', 'forums', 'dialogue'];
  const deployment = await deploy({ bundles, endpoint, tables, gatewayTable: GATEWAY_TABLE });
  const functions: Faulty[] = [];
  const front =
    TOOL === undefined
      ? await startInSandboxes(topology, deployment, functions)
      : await startUnderTool(topology, { tool: TOOL, deployment, killRate: 0.1, seed: SEED });
  return {
    ...{ engine, subgraphs, deployment, here, functions },
    url: front.url,
    async close() {
      await front.stop();
      await deployment.stop();
      await here.stop();
      await engine.stop();
    },
  };
}

interface Front {
  readonly url: string;
  stop(): void | Promise<void>;
}

async function startInSandboxes(topology: Topology, deployment: Deployment, functions: Faulty[]): Promise<Front> {
  const start: StartFunction = (name, more) => {
    const { onInvoke, met } = createSandboxFaults(random);
    const pool = deployment.start(name, more, { onInvoke, most: SANDBOXES, timeoutMs: TIMEOUT_MS });
    functions.push({ name, pool, met });
    return pool;
  };
  const pool = topology === 'single' ? start('single') : (await deployment.startSplit(start)).gateway;
  const server = createHttpServer(createHttpApi(pool), (error) => {
    throw error;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => closeHttpServer(server) };
}

async function startUnderTool(topology: Topology, options: LambdaRunOptions): Promise<Front> {
  return topology === 'single' ? startLambdaRun(options, 'single', {}) : startSplitLambdaRun(options);
}

/** Questions about what no writer touches. */
const QUESTIONS = [
  ['DialogueSessions', { first: 50 }],
  ['RecommendationsForState', { memberState: 'FR' }],
  ['ForumsInRange', { where: { country: 'TN', from: '2019-01-01' } }],
  ['ForumSchedule', { forum: 'icngo-2024' }],
  ['SearchNgos', { text: 'CAFOD' }],
  ['NgosNearPoint', { latitude: 48.85, longitude: 2.35, first: 5 }],
] as const;

async function expectedAnswers(here: LiaisonHandler): Promise<readonly string[]> {
  return Promise.all(
    QUESTIONS.map(async ([operation, variables]) => {
      const body = JSON.stringify({ query: documentOf(operation), variables });
      const headers = { 'content-type': 'application/json' };
      const { body: text = '' } = await here(createEvent({ method: 'POST', path: '/graphql', headers, body }));
      return JSON.stringify(toReply(text).data);
    }),
  );
}

function inWords({ name, pool, met }: Faulty): string {
  return `${name}: ${pool.starts} sandboxes, ${JSON.stringify({ ...met, ...Object.fromEntries(pool.failures) })}`;
}

describe.each(TOPOLOGIES)('functions whose sandboxes are killed in the middle of requests (%s)', (topology) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(topology);
  });
  afterAll(() => opened.close());

  it(`keep what they acknowledged, and answer nothing wrong (${SECONDS} s, seed ${SEED})`, async () => {
    const { engine, subgraphs, deployment, here, url, functions } = opened;
    const heads = await headsOf(engine, subgraphs);
    const expected = await expectedAnswers(here);
    const ends = Date.now() + SECONDS * 1000;
    // Until each function has lost a sandbox in the middle of an event, too: a busy machine answers little in that time.
    const goesOn = (): boolean =>
      Date.now() < ends || functions.some(({ pool }) => !pool.failures.has('Runtime.ExitError'));
    const sent: Sent[] = [];
    const writers: RandomWriterOptions = {
      dataset: readDataset({ examples: false }),
      token: (role, { ngo, subject }) =>
        deployment.token({
          roles: [role],
          sub: `${role} ${subject ?? ngo ?? ''}`,
          ...(ngo !== undefined && { liaison_ngo: ngo }),
        }),
      ask: (...asked) => insistOver(url, ...asked),
      sent,
    };
    let answers = 0;
    const write = async (number: number): Promise<void> => {
      const nextAct = createRandomWriter(writers, createRandom(SEED * 10 + number));
      while (goesOn()) await nextAct();
    };
    const read = async (number: number): Promise<void> => {
      for (let asked = number; goesOn(); asked += 1) {
        const at = asked % QUESTIONS.length;
        const [operation, variables] = QUESTIONS[at] ?? QUESTIONS[0];
        const { isOpen, data, errors } = await post(url, '', documentOf(operation), variables);
        if (isOpen) continue;
        expect([operation, errors, JSON.stringify(data)]).toEqual([operation, [], expected[at]]);
        answers += 1;
      }
    };
    await Promise.all([
      ...Array.from({ length: WRITERS }, (_one, number) => write(number)),
      ...Array.from({ length: READERS }, (_one, number) => read(number)),
    ]);

    // The same key gives the same answer, whichever sandbox gave the first.
    const acknowledged: string[] = [];
    for (const { authorization, document, variables, mutation, payload } of sent) {
      if (payload === null || payload.userErrors.length > 0) continue;
      const { data } = await insistOver(url, authorization, document, variables);
      expect(data?.[mutation]).toEqual(payload);
      acknowledged.push(...writtenBy(payload));
    }
    await expectKept(engine, subgraphs, heads, acknowledged);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(answers).toBeGreaterThan(0);
    console.log([`${acknowledged.length} acts acknowledged, ${answers} answers`, ...functions.map(inWords)].join('\n'));
  });
});
