import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo, Server as NetServer } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/api';
import type { LiaisonHandler } from '@liaison/api';
import { createTables, isSound, project, readHead, verify } from '@liaison/kernel';
import type { Subgraph } from '@liaison/kernel';
import { closeHttpServer, createEvent, createHttpServer, loadDataset, localTables, startEngine } from '@liaison/local';
import type { Engine } from '@liaison/local';
import type { GraphQLFormattedError } from 'graphql';
import { readDataset } from '../../data/index.ts';
import { OPEN } from '../operations/trust/insist.ts';
import { createRandomActs } from '../operations/trust/random-acts.ts';
import { deploy } from '../support/deployed.ts';
import type { Deployment } from '../support/deployed.ts';
import { documentOf } from '../support/operations.ts';
import { createRandom } from '../support/random.ts';
import { NOW } from '../support/world.ts';
import { mutationDocument } from '../support/writing-world.ts';
import type { Caller, Payload } from '../support/writing-world.ts';
import { openTables, wholeLog } from './committed.ts';
import { startLambdaRun } from './lambda-run.ts';
import { createFaultyFunction } from './sandbox-faults.ts';
import type { FaultsMet } from './sandbox-faults.ts';

const SEED = Number(process.env['LIAISON_SEED'] ?? 1);
const SECONDS = Number(process.env['LIAISON_SECONDS'] ?? 60);
/** A script that runs bundles under AWS's own runtime client; without it they run in sandboxes of our own. */
const TOOL = process.env['LIAISON_LAMBDA_RUN'];
const WRITERS = 4;
const READERS = 4;
const SANDBOXES = 8;
const ATTEMPTS = 60;

const tables = localTables('lambda-');
let engine: Engine;
let deployment: Deployment;
let subgraphs: readonly Subgraph[];
let here: LiaisonHandler;
let url = '';
let met: FaultsMet | null = null;
let starts = (): number => 0;
const stops: (() => void | Promise<void>)[] = [];

beforeAll(async () => {
  engine = await startEngine();
  const { subgraphSdl, ...contract } = readSchemaFiles();
  subgraphs = createSubgraphs({ client: engine.client, subgraphSdl, tables });
  await loadDataset(engine.client, readDataset({ examples: false }), subgraphs, { at: NOW });
  await createTables(engine.client, ['lambda-gateway']);
  here = createHandler({ ...contract, subgraphs });
  const { endpoint } = engine;
  deployment = await deploy({ bundles: ['single'], endpoint, tables, gatewayTable: 'lambda-gateway' });
  if (TOOL) await startUnderTool(TOOL);
  else await startInSandboxes();
});
afterAll(async () => {
  for (const stop of stops) await stop();
  await deployment.stop();
  await here.stop();
  await engine.stop();
});

async function startInSandboxes(): Promise<void> {
  const faulty = createFaultyFunction(
    {
      bundle: deployment.bundle('single'),
      addresses: deployment.addresses,
      environment: deployment.environment('single'),
      timeoutMs: 10_000,
      most: SANDBOXES,
    },
    createRandom(SEED),
  );
  ({ met } = faulty);
  starts = () => faulty.pool.starts;
  const server: Server = createHttpServer(faulty.handler, (error) => {
    throw error;
  });
  url = `http://127.0.0.1:${await portOf(server)}`;
  stops.push(async () => {
    await closeHttpServer(server);
    faulty.pool.stop();
  });
}

async function startUnderTool(tool: string): Promise<void> {
  const probe = createServer();
  const port = await portOf(probe);
  await new Promise((resolve) => probe.close(resolve));
  const running = await startLambdaRun({
    tool,
    bundle: deployment.bundle('single'),
    environment: deployment.environment('single'),
    addresses: deployment.addresses,
    port,
    killRate: 0.1,
    seed: SEED,
  });
  ({ url } = running);
  stops.push(() => {
    running.stop();
  });
}

async function portOf(server: NetServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Told {
  /** What a client is told that cannot know more: the function was ended, or too many ran. */
  readonly isOpen: boolean;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

const OPEN_CODES = new Set<unknown>([...OPEN, 'REQUEST_DEADLINE_EXCEEDED', 'IDENTITY_UNAVAILABLE']);

async function post(authorization: string, document: string, variables: object): Promise<Told> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== '' && { authorization }) },
    body: JSON.stringify({ query: document, variables }),
  });
  const text = await answer.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Told>;
  const isOurs = data !== null || errors.length > 0;
  const isOpen = !isOurs || errors.some(({ extensions }) => OPEN_CODES.has(extensions?.['code']));
  if (!isOurs && answer.status < 500) throw new Error(`An answer with ${answer.status} is none of ours: ${text}`);
  return { isOpen, data, errors };
}

/** As a client that wants to know: again, with the same key, until there is an answer. */
async function insist(authorization: string, document: string, variables: object): Promise<Told> {
  for (let attempt = 1; ; attempt += 1) {
    const told = await post(authorization, document, variables);
    if (!told.isOpen) return told;
    if (attempt === ATTEMPTS) throw new Error(`There was no answer: ${JSON.stringify(told.errors)}`);
  }
}

interface Sent {
  readonly mutation: string;
  readonly document: string;
  readonly variables: object;
  readonly authorization: string;
  readonly payload: Payload;
}

function createWriter(number: number, sent: Sent[]): () => Promise<unknown> {
  const bearers = new Map<Caller, Promise<string>>();
  const as: Parameters<typeof createRandomActs>[0]['as'] = (role, { ngo, subject } = {}) => {
    const claims = {
      roles: [role],
      sub: `${role} ${subject ?? ngo ?? ''}`,
      ...(ngo !== undefined && { liaison_ngo: ngo }),
    };
    const authorization = deployment.token(claims).then((token) => `Bearer ${token}`);
    const caller = {
      ask: async (document: string, variables: object = {}) => insist(await authorization, document, variables),
    } as unknown as Caller;
    bearers.set(caller, authorization);
    return caller;
  };
  const send = async (caller: Caller, mutation: string, input: object, selection: string): Promise<Payload> => {
    const authorization = (await bearers.get(caller)) ?? '';
    const document = mutationDocument(mutation, selection);
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const { data, errors } = await insist(authorization, document, variables);
    expect(errors).toEqual([]);
    const payload = data?.[mutation] as Payload;
    sent.push({ mutation, document, variables, authorization, payload });
    return payload;
  };
  return createRandomActs({ as, dataset: readDataset({ examples: false }) }, createRandom(SEED * 10 + number), send);
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

async function expectedAnswers(): Promise<readonly string[]> {
  return Promise.all(
    QUESTIONS.map(async ([operation, variables]) => {
      const body = JSON.stringify({ query: documentOf(operation), variables });
      const headers = { 'content-type': 'application/json' };
      const { body: text = '' } = await here(createEvent({ method: 'POST', path: '/graphql', headers, body }));
      return JSON.stringify((JSON.parse(text) as Told).data);
    }),
  );
}

describe('a function whose sandboxes are killed in the middle of requests', () => {
  it(`keeps what it acknowledged, and answers nothing wrong (${SECONDS} s, seed ${SEED})`, async () => {
    const bases = new Map<string, number>();
    for (const subgraph of subgraphs) bases.set(subgraph.name, await readHead(openTables(engine, subgraph).truth));
    const expected = await expectedAnswers();
    const ends = Date.now() + SECONDS * 1000;
    const sent: Sent[] = [];
    let answers = 0;
    const write = async (number: number): Promise<void> => {
      const nextAct = createWriter(number, sent);
      while (Date.now() < ends) await nextAct();
    };
    const read = async (number: number): Promise<void> => {
      for (let asked = number; Date.now() < ends; asked += 1) {
        const at = asked % QUESTIONS.length;
        const [operation, variables] = QUESTIONS[at] ?? QUESTIONS[0];
        const { isOpen, data, errors } = await post('', documentOf(operation), variables);
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
    const done = sent.filter(({ payload }) => payload.userErrors.length === 0);
    for (const { authorization, document, variables, mutation, payload } of done) {
      const { data } = await insist(authorization, document, variables);
      expect(data?.[mutation]).toEqual(payload);
    }
    const logged: string[] = [];
    for (const subgraph of subgraphs) {
      const entries = await wholeLog(engine, subgraph);
      logged.push(...entries.slice(bases.get(subgraph.name)).map(({ id, version }) => `${id} ${version}`));
      const open = openTables(engine, subgraph);
      await project(subgraph.projection, open);
      expect(isSound(await verify(subgraph.projection, open))).toBe(true);
    }
    expect(new Set(logged).size).toBe(logged.length);
    const acknowledged = done.flatMap(({ payload }) =>
      Object.entries(payload).flatMap(([name, object]) => {
        if (name === 'userErrors' || name === 'warnings' || object === null) return [];
        const { id, version } = object as { id: string; version: number };
        return [`${id} ${version}`];
      }),
    );
    expect(acknowledged.filter((one) => !logged.includes(one))).toEqual([]);
    expect(done.length).toBeGreaterThan(0);
    expect(answers).toBeGreaterThan(0);
    const faults = met === null ? 'of the tool' : JSON.stringify(met);
    console.log(`${done.length} acts acknowledged, ${answers} answers; ${starts()} sandboxes, faults ${faults}.`);
  });
});
