import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, readSchemaFiles } from '@liaison/lambda';
import type { Answer } from '@liaison/lambda';
import { createTables } from '@liaison/kernel/table';
import { createEvent } from '@liaison/local';
import { deploy } from '../support/deployed.ts';
import type { Deployment } from '../support/deployed.ts';
import { startEngineWire } from '../support/engine-wire.ts';
import type { EngineWire } from '../support/engine-wire.ts';
import { toReply } from '../support/world.ts';
import { mutationDocument, useWritingWorld } from '../support/writing-world.ts';

// What the functions do at the bounds that AWS sets them: time, size, sandboxes that stand still, and their front.

const world = useWritingWorld();
let deployment: Deployment;
let wire: EngineWire;

beforeAll(async () => {
  wire = await startEngineWire(world.engine.endpoint);
  await createTables(world.engine.client, ['limits-gateway']);
  deployment = await deploy({
    bundles: ['single', 'gateway', 'partnerships', 'forums', 'dialogue', 'explorer'],
    endpoint: wire.url,
    tables: world.tables,
    gatewayTable: 'limits-gateway',
  });
});
afterAll(async () => {
  await deployment.stop();
  wire.stop();
});

interface Asked {
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

function eventOf({ query, variables = {}, headers = {} }: Asked) {
  const body = JSON.stringify({ query, variables });
  return createEvent({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    sourceIp: '192.0.2.77',
  });
}

/** Status, codes and data of what a function answered. */
function told(answered: unknown) {
  const { statusCode, body = '{}', isBase64Encoded } = answered as Answer;
  if (isBase64Encoded === true) return { statusCode, codes: [], data: null };
  const { data, errors } = toReply(body);
  return { statusCode, codes: errors.map(({ extensions }) => extensions?.['code']), data };
}

const ONE = '{ memberState(code: "SN") { name } }';
const SENEGAL = { statusCode: 200, codes: [], data: { memberState: { name: 'Senegal' } } };

/** Does an act as an officer, and answers what was told. */
async function publish(pool: { answer(event: unknown): Promise<unknown> }, title: string): Promise<string> {
  const headers = { authorization: `Bearer ${await deployment.token({ roles: ['liaison-officer'] })}` };
  const query = mutationDocument('publishActivity', 'activity { id title }');
  const ngoId = world.dataset.ngos[0]?.id ?? '';
  const variables = { input: { idempotencyKey: title, ngoId, title } };
  const { statusCode, codes, data } = told(await pool.answer(eventOf({ query, variables, headers })));
  expect([statusCode, codes]).toEqual([200, []]);
  const { activity } = (data as unknown as { publishActivity: { activity: { id: string } } }).publishActivity;
  const read = { query: 'query ($id: ID!) { activity(id: $id) { title } }', variables: { id: activity.id } };
  expect(told(await pool.answer(eventOf({ ...read, headers }))).data).toEqual({ activity: { title } });
  return activity.id;
}

describe('split', () => {
  it('a writer reads what he has written, and the same key gives the same answer', async () => {
    const { gateway } = await deployment.startSplit();
    const first = await publish(gateway, 'Wells in Kita');
    expect(await publish(gateway, 'Wells in Kita')).toBe(first);
    await world.expectSound();
  });

  it('a subgraph that dies is asked again; one that is not there leaves the rest of the answer', async () => {
    const { gateway, functions } = await deployment.startSplit();
    expect(told(await gateway.answer(eventOf({ query: ONE })))).toEqual(SENEGAL);
    for (const pool of functions) pool.doomed = 1;
    expect(told(await gateway.answer(eventOf({ query: ONE })))).toEqual(SENEGAL);
    expect(functions.map(({ doomed }) => doomed)).toContain(0);
    const alone = deployment.start('gateway', { AWS_ENDPOINT_URL_LAMBDA: 'http://127.0.0.1:9' });
    expect(told(await alone.answer(eventOf({ query: ONE })))).toEqual({
      statusCode: 200,
      codes: ['SUBGRAPH_FAILED'],
      data: { memberState: null },
    });
    const { statusCode } = (await alone.answer(createEvent({ method: 'GET', path: '/ready' }))) as Answer;
    expect(statusCode).toBe(503);
  });

  it('each function is told of no tables but its own', () => {
    const tablesOf = (name: string): string[] =>
      Object.keys(deployment.environment(name)).filter((each) => each.includes('TABLE'));
    expect(tablesOf('gateway')).toEqual(['GATEWAY_TABLE']);
    expect(tablesOf('forums')).toEqual(['FORUMS_TABLE', 'FORUMS_VIEWS_TABLE']);
  });
});

describe('a sandbox that stood still', () => {
  it.each(['single', 'split'])(
    'answers as before, though its connections were closed meanwhile (%s)',
    async (topology) => {
      const pool = topology === 'single' ? deployment.start('single') : (await deployment.startSplit()).gateway;
      await publish(pool, `Before the frost of ${topology}`);
      for (let round = 1; round <= 5; round += 1) {
        // The pool stops its sandboxes as soon as they have answered.
        wire.cut();
        deployment.provider.closeConnections();
        expect(told(await pool.answer(eventOf({ query: ONE })))).toEqual(SENEGAL);
      }
      wire.cut();
      await publish(pool, `After the frost of ${topology}`);
      expect(pool.starts).toBe(1);
      await world.expectSound();
    },
  );
});

describe('time', () => {
  it.each(['single', 'split'])(
    'runs out with an answer that says so, before Lambda ends the function (%s)',
    async (topology) => {
      const pool = topology === 'single' ? deployment.start('single') : (await deployment.startSplit()).gateway;
      expect(told(await pool.answer(eventOf({ query: ONE })))).toEqual(SENEGAL);
      wire.isSilent = true;
      try {
        const late = told(await pool.answer(eventOf({ query: ONE }), 3000));
        expect([late.statusCode, late.codes]).toEqual([504, ['REQUEST_DEADLINE_EXCEEDED']]);
      } finally {
        wire.isSilent = false;
        wire.cut();
      }
      // What was abandoned does not end what comes after it.
      for (let round = 1; round <= 3; round += 1) {
        expect(told(await pool.answer(eventOf({ query: ONE })))).toEqual(SENEGAL);
      }
      expect(pool.starts).toBe(1);
    },
  );
});

describe('size', () => {
  const LARGE = `{ ${'abcdef'.replaceAll(/./g, (alias) => `${alias}: __schema { ...S } `)} }
    fragment S on __Schema { types { fields { type { ...T ofType { ...T ofType { ...T } } } } } }
    fragment T on __Type { name description fields { name description isDeprecated type { kind name description }
      args { name description defaultValue type { kind name description } } } }`;

  it('an answer that Lambda could not carry is refused with a code; compressed it may pass', async () => {
    const pool = deployment.start('single');
    const refused = told(await pool.answer(eventOf({ query: LARGE })));
    expect([refused.statusCode, refused.codes]).toEqual([400, ['ANSWER_TOO_LARGE']]);
    const packed = (await pool.answer(eventOf({ query: LARGE, headers: { 'accept-encoding': 'gzip' } }))) as Answer;
    expect([packed.statusCode, packed.isBase64Encoded]).toEqual([200, true]);
  });

  it('says which list to page through, and the answer to that fits', async () => {
    const handler = createHandler({ ...readSchemaFiles(), subgraphs: world.subgraphs, largestAnswerBytes: 1500 });
    const query = 'query ($first: Int!) { searchNgos(text: "a", first: $first) { edges { node { id name } } } }';
    const refused = await handler(eventOf({ query, variables: { first: 100 } }));
    expect(told(refused)).toMatchObject({ statusCode: 400, codes: ['ANSWER_TOO_LARGE'] });
    const { errors } = toReply(refused.body ?? '');
    const [{ path, value }] = errors[0]?.extensions?.['fittingFirst'] as [{ path: string; value: number }];
    expect(path).toBe('searchNgos');
    expect(told(await handler(eventOf({ query, variables: { first: value } }))).codes).toEqual([]);
    await handler.stop();
  });
});

describe('the front', () => {
  const [old, next] = ['the-old-secret-of-the-front-here', 'the-next-secret-of-the-front-here'];
  const STRANGERS = [{}, { 'x-liaison-front': 'guessed' }, { 'x-liaison-viewer': '192.0.2.1' }];
  const REFUSED = { statusCode: 403, codes: ['FRONT_ONLY'], data: null };

  it('lets in what carries one of its secrets, and counts by the address that it saw', async () => {
    const few = { public: { unitsPerOperation: 5, unitsPerMinute: 5 } };
    const pool = deployment.start('single', {
      LIAISON_FRONT_SECRETS: `${old},${next}`,
      LIAISON_ALLOWANCES: JSON.stringify(few),
    });
    const ask = async (headers: Readonly<Record<string, string>>) =>
      (await pool.answer(eventOf({ query: ONE, headers }))) as Answer;
    for (const headers of STRANGERS) expect(told(await ask(headers))).toEqual(REFUSED);
    const statusOf = async (viewer: string, secret: string): Promise<number | undefined> =>
      (await ask({ 'x-liaison-front': secret, 'x-liaison-viewer': viewer })).statusCode;
    const statuses = new Set<number | undefined>();
    for (let asked = 1; asked <= 20; asked += 1)
      statuses.add(await statusOf('192.0.2.1', asked % 2 === 0 ? old : next));
    expect([...statuses]).toEqual([200, 429]);
    expect(await statusOf('192.0.2.2', next)).toBe(200);
    expect(pool.lines.join('\n')).not.toContain(next);
  });

  it('lets nothing else in to the pages either', async () => {
    const pool = deployment.start('explorer', { LIAISON_FRONT_SECRETS: `${old},${next}` });
    const ask = async (headers: Readonly<Record<string, string>>) =>
      (await pool.answer(createEvent({ method: 'GET', path: '/explorer', headers }))) as Answer;
    for (const headers of STRANGERS) expect(told(await ask(headers))).toEqual(REFUSED);
    for (const secret of [old, next]) expect((await ask({ 'x-liaison-front': secret })).statusCode).toBe(200);
  });
});

describe('the pages', () => {
  it('have a function of their own, which is told nothing else', async () => {
    const pool = deployment.start('explorer');
    const handler = createHandler({ ...readSchemaFiles(), subgraphs: world.subgraphs });
    for (const path of [
      '/',
      '/explorer',
      '/explorer/',
      '/explorer/explorer.js',
      '/explorer/examples.json',
      '/explorer/graphiql.min.js',
    ]) {
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
        const event = createEvent({ method, path, headers: { 'accept-encoding': 'br' } });
        const [there, here] = [(await pool.answer(event)) as Answer, await handler(event)];
        expect([method, path, there.statusCode, there.body === here.body]).toEqual([
          method,
          path,
          here.statusCode,
          true,
        ]);
        for (const name of ['etag', 'content-security-policy', 'content-type', 'content-encoding', 'allow', 'vary']) {
          expect([path, name, there.headers?.[name]]).toEqual([path, name, here.headers?.[name]]);
        }
      }
    }
    expect(((await pool.answer(createEvent({ method: 'GET', path: '/graphql' }))) as Answer).statusCode).toBe(404);
    await handler.stop();
  });
});
