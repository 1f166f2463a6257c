import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, readSchemaFiles } from '@liaison/lambda';
import { createIdentify } from '@liaison/server';
import type { Answer, LiaisonHandler } from '@liaison/lambda';
import { createTables } from '@liaison/kernel/table';
import { toDay } from '@liaison/kernel/values';
import { createEvent } from '@liaison/local';
import { deploy } from '../support/deployed.ts';
import type { Deployment } from '../support/deployed.ts';
import { tableNames } from '../support/engine.ts';
import { DIALOGUE_INPUTS, PARTNERSHIPS_INPUTS } from '../support/named-inputs.ts';
import { documentOf } from '../support/operations.ts';
import type { SandboxPool } from '../support/sandbox-pool.ts';
import { toReply, useWorld } from '../support/world.ts';

// The bundles that a deployment would upload, in sandboxes, beside the local server's handler over the same tables.

const world = useWorld({ examples: true });
let deployment: Deployment;
let here: LiaisonHandler;
const deployed: Record<string, SandboxPool> = {};

beforeAll(async () => {
  const { truth: gatewayTable } = tableNames('gateway');
  await createTables(world.engine.client, [gatewayTable]);
  deployment = await deploy({
    bundles: ['single', 'gateway', 'partnerships', 'forums', 'dialogue'],
    endpoint: world.engine.endpoint,
    tables: world.tables,
    gatewayTable,
  });
  here = createHandler({
    ...readSchemaFiles(),
    subgraphs: world.subgraphs,
    identify: createIdentify(deployment.issuer),
    // A busy machine is no fault of the graph's.
    subgraphDeadlineMs: 30_000,
  });
  deployed['single'] = deployment.start('single');
  deployed['split'] = (await deployment.startSplit()).gateway;
});
afterAll(async () => {
  await here.stop();
  await deployment.stop();
});

type Ask = (event: ReturnType<typeof createEvent>) => Promise<Answer>;

function asking(topology: string): Ask {
  return async (event) => {
    const pool = deployed[topology];
    const { headers = {}, ...answer } = (await pool?.answer(event)) as Answer;
    if (answer.statusCode === 500) throw new Error(pool?.lines.join('\n'));
    // Nobody is counted on one machine.
    const counted = Object.entries(headers).filter(([name]) => !name.startsWith('ratelimit'));
    return { ...answer, headers: Object.fromEntries(counted) };
  };
}

function eventOf(query: string, variables: object, headers: Readonly<Record<string, string>> = {}) {
  return createEvent({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

/** What both answer on one day: what is asked about "today" changes at midnight. */
async function both(ask: Ask, event: ReturnType<typeof createEvent>): Promise<readonly [Answer, Answer]> {
  for (;;) {
    const day = toDay(new Date().toISOString());
    const answers = [await ask(event), await here(event)] as const;
    if (toDay(new Date().toISOString()) === day) return answers;
  }
}

function costOf({ body = '{}' }: Answer) {
  const { cost } = toReply(body);
  if (cost === null) throw new Error('The answer does not say what it has cost.');
  return cost;
}

const QUESTIONS = [
  ...PARTNERSHIPS_INPUTS,
  ...DIALOGUE_INPUTS,
  { operation: 'Changes', name: 'from the beginning', variables: { first: 50 } },
];

describe.each(['single', 'split'])('deployed as %s', (topology) => {
  const ask = asking(topology);

  it('every operation is answered as it is on one machine, byte for byte', async () => {
    for (const { operation, name, variables } of QUESTIONS) {
      const [there, answer] = await both(ask, eventOf(documentOf(operation), variables));
      expect([operation, name, there]).toEqual([operation, name, answer]);
      expect(answer.statusCode).toBe(200);
      expect(JSON.parse(answer.body ?? '')).not.toHaveProperty('errors');
    }
  });

  it.each([
    ['an officer', { roles: ['liaison-officer'] }],
    ['an NGO', { roles: ['ngo'], liaison_ngo: 'ngo-cafod' }],
  ])('%s sees what is his to see, in his language', async (_who, claims) => {
    const headers = { authorization: `Bearer ${await deployment.token(claims)}`, 'accept-language': 'fr' };
    for (const { operation, variables } of QUESTIONS.filter((_question, index) => index % 4 === 0)) {
      const [there, answer] = await both(ask, eventOf(documentOf(operation), variables, headers));
      expect([operation, there]).toEqual([operation, answer]);
    }
  });

  it.each([
    [
      'an argument of a subgraph that cannot be',
      '{ forums(first: 1000) { nodes { id } } ngo(id: "ngo-cafod") { name } }',
    ],
    ['an act without a scope', 'mutation { closeForum(input: {}) { userErrors { code } } }'],
    ['names that every object has', '{ constructor: ngo(id: "ngo-cafod") { toString: name hasOwnProperty: id } }'],
    ['something unknown', '{ ngo(id: "nobody") { name } forum(id: "nowhere") { title } }'],
    ['fields that are withheld', '{ ngo(id: "ngo-cafod") { contacts(first: 3) { nodes { id } } } }'],
  ])('%s is answered alike', async (_what, query) => {
    const [there, answer] = await both(ask, eventOf(query, {}));
    expect(there).toEqual(answer);
  });

  it('says what the subgraphs have cost', async () => {
    for (const { operation, variables } of QUESTIONS.filter((_question, index) => index % 3 === 0)) {
      const [there, answer] = await both(ask, eventOf(documentOf(operation), variables, { 'x-liaison-cost': '1' }));
      const [cost, known] = [costOf(there), costOf(answer)];
      expect([operation, cost.estimated]).toEqual([operation, known.estimated]);
      // How many keys are read in one request depends on which fields were resolved first.
      expect([operation, Object.keys(cost.bySubgraph)]).toEqual([operation, Object.keys(known.bySubgraph)]);
      const parts = Object.values(cost.bySubgraph);
      expect(parts.reduce((sum, { readUnits }) => sum + readUnits, 0)).toBe(cost.readUnits);
      expect(cost.readUnits).toBeGreaterThan(0);
    }
  });

  it('is alive and ready, and serves no pages', async () => {
    const statusOf = async (path: string): Promise<number | undefined> =>
      (await ask(createEvent({ method: 'GET', path }))).statusCode;
    expect(await Promise.all(['/health', '/ready', '/', '/explorer/explorer.js'].map(statusOf))).toEqual([
      200, 200, 404, 404,
    ]);
  });

  it('sends whoever asks for the explorer with a slash on to the one without, which has its own route', async () => {
    const answer = await ask(createEvent({ method: 'GET', path: '/explorer/' }));
    expect([answer.statusCode, answer.headers?.['location'], answer.body]).toEqual([308, '/explorer', '']);
  });
});
