import { randomUUID } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { LiaisonHandler } from '@liaison/lambda';
import { createDevIssuer, createEvent } from '@liaison/local';
import { CHECKPOINT, OpenTransaction } from './open-transaction.ts';
import { EngineFaults } from '../../../support/engine-faults.ts';
import { createRandom } from '../../../support/random.ts';
import { mutationDocument, useWritingWorld } from '../../../support/writing-world.ts';
import type { Payload, WritingWorld } from '../../../support/writing-world.ts';
import { another } from './making.ts';

const ROUNDS = 12;
const WRITERS = 4;

/** One act of an officer, sent to some process. */
type Officer = (mutation: string, input: object, selection: string) => Promise<Payload>;

/** A second process over the tables of a world: what the first keeps in memory it does not know. */
async function openAnother(
  world: WritingWorld,
  client: WritingWorld['engine']['client'],
): Promise<{ readonly handler: LiaisonHandler; readonly act: Officer }> {
  const { subgraphSdl, ...contract } = readSchemaFiles();
  const issuer = await createDevIssuer({ now: () => world.now });
  const handler = createHandler({
    ...contract,
    subgraphs: createSubgraphs({ client, subgraphSdl, tables: world.tables }),
    now: () => world.now,
    identify: issuer.identify,
    subgraphDeadlineMs: 30_000,
  });
  const act: Officer = async (mutation, input, selection) => {
    const token = await issuer.token({ role: 'liaison-officer' });
    const event = createEvent({
      method: 'POST',
      path: '/graphql',
      rawQueryString: '',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: mutationDocument(mutation, selection),
        variables: { input: { idempotencyKey: randomUUID(), ...input } },
      }),
      now: world.now,
    });
    const { body = '' } = await handler(event);
    const { data, errors } = JSON.parse(body) as { data?: Record<string, Payload>; errors?: unknown };
    const payload = data?.[mutation];
    if (payload === undefined) throw new Error(`${mutation} was answered with ${JSON.stringify(errors)}`);
    return payload;
  };
  return { handler, act };
}

describe('two who register one name', () => {
  const faults = new EngineFaults(createRandom(59));
  const world = useWritingWorld({ wrapClient: faults.wrap });
  let other: Awaited<ReturnType<typeof openAnother>>;

  beforeAll(async () => {
    other = await openAnother(world, faults.wrap(world.engine.client));
    // As a busy engine does it: transactions meet, and some of their items are seen before the others.
    faults.rates = { ...faults.rates, conflict: 0.1, torn: 0.3, stale: 0.3 };
  });
  afterAll(async () => {
    await faults.end();
    await other.handler.stop();
  });

  it('at once, in two processes, are given it once, and whoever comes later is not', async () => {
    const here: Officer = (...act) => world.as('liaison-officer').act(...act);
    for (let round = 0; round < ROUNDS; round += 1) {
      const name = another('Association of Équateur');
      const names = [name, name.toUpperCase(), name.replace('É', 'E'), name];
      const register = (writer: number): Promise<Payload> =>
        (writer % 2 === 0 ? here : other.act)('registerNgo', { name: names[writer] }, 'ngo { id }');
      const payloads = await Promise.all(Array.from({ length: WRITERS }, (_, writer) => register(writer)));
      payloads.push(await register(1));
      const registered = payloads.flatMap(({ ngo }) => (ngo === null ? [] : [ngo as { readonly id: string }]));
      expect(registered).toHaveLength(1);
      for (const { ngo, userErrors } of payloads) {
        expect(userErrors.map(({ code }) => code)).toEqual(ngo === null ? ['NAME_TAKEN'] : []);
        if (ngo === null) expect(userErrors[0]?.message).toContain(registered[0]?.id);
      }
    }
  });
});

describe('a registration that is sent twice under one key', () => {
  const world = useWritingWorld();

  it('is answered twice with the same NGO, and never with its own name being taken', async () => {
    const officer = world.as('liaison-officer');
    for (let round = 0; round < ROUNDS; round += 1) {
      const input = { name: another('League of repeats'), idempotencyKey: randomUUID() };
      const register = (): Promise<Payload> => officer.act('registerNgo', input, 'ngo { id }');
      const payloads = await Promise.all([register(), register(), register()]);
      expect(payloads.map(({ userErrors }) => userErrors)).toEqual([[], [], []]);
      expect(new Set(payloads.map(({ ngo }) => (ngo as { readonly id: string }).id)).size).toBe(1);
    }
  });
});

describe('a name that is being registered', () => {
  const open = new OpenTransaction();
  const world = useWritingWorld({ wrapClient: open.wrap });

  it('is taken as soon as it is committed, though some of its rows are not to be seen yet', async () => {
    const officer = world.as('liaison-officer');
    const name = another('League of late rows');
    // What is kept in memory from now on does not know the name.
    await officer.act('registerNgo', { name: another('League of early rows') });
    const later: Payload[] = [];
    open.onceUnderway(async () => {
      later.push(await officer.act('registerNgo', { name }, 'ngo { id }'));
    });
    const { ngo } = await officer.act('registerNgo', { name }, 'ngo { id }');
    expect(ngo).not.toBeNull();
    expect(later.map(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([['NAME_TAKEN']]);
  });

  it('cannot be compared while the views are repaired, which is told', async () => {
    const officer = world.as('liaison-officer');
    const { client } = world.engine;
    const { views: TableName } = world.tables.partnerships;
    const { Item: checkpoint } = await client.send(new GetCommand({ TableName, Key: CHECKPOINT }));
    // As a repair begins.
    await client.send(new PutCommand({ TableName, Item: { ...CHECKPOINT, n: 0, target: 0, part: -1 } }));
    const name = another('League of repairs');
    const input = { name, idempotencyKey: randomUUID() };
    const asked = await officer.ask(mutationDocument('registerNgo', 'ngo { id }'), { input });
    expect(asked.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['SUBGRAPH_FAILED']);
    await officer.act('registerNgo', { name, isNamesake: true });
    await client.send(new PutCommand({ TableName, Item: checkpoint }));
    const { userErrors } = await officer.act('registerNgo', input, 'ngo { id }');
    expect(userErrors.map(({ code }) => code)).toEqual(['NAME_TAKEN']);
  });
});
