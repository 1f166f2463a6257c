import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../../../tests/support/graph/graph.ts';
import { liaison } from '../../../../tests/support/graph/liaison-graph.ts';
import { begin, post, replyOf, send, startGatewayProcess, temporaryFolder } from './gateway-process.ts';
import type { GatewayProcess, HttpReply, Sending } from './gateway-process.ts';
import { executes, silent, startSubgraph } from '../../../../tests/support/graph/http-subgraph.ts';
import type { HttpSubgraph, Script } from '../../../../tests/support/graph/http-subgraph.ts';

const fixtures = liaison();
const subgraphs = new Map<string, HttpSubgraph>();
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let documents: typeof folder;
let gateway: GatewayProcess;

const KNOWN = 'query Known { ngo(id: "a") { name leads { title } } }';

beforeAll(async () => {
  for (const [name, fixture] of Object.entries(fixtures)) subgraphs.set(name, await startSubgraph(executes(fixture)));
  folder = await temporaryFolder({ 'supergraph.graphql': compose(fixtures) });
  documents = await temporaryFolder({ 'known.graphql': KNOWN, 'notes.md': 'Nothing of this is GraphQL.' });
  gateway = await start('--forward-header', 'X-Tenant', '--documents', documents.folder);
});
afterAll(async () => {
  gateway.child.kill();
  await gateway.ended;
  await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.stop()));
  await folder.remove();
  await documents.remove();
});

/** A gateway over the three subgraphs. Two minutes for a fetch: no test waits for its end. */
function start(...options: readonly string[]): Promise<GatewayProcess> {
  const replaced = [...subgraphs].flatMap(([name, { url }]) => ['--subgraph', `${name}=${url}`]);
  const supergraph = join(folder.folder, 'supergraph.graphql');
  return startGatewayProcess(['--supergraph', supergraph, ...replaced, '--subgraph-timeout', '120000', ...options]);
}

function subgraph(name: string): HttpSubgraph {
  const found = subgraphs.get(name);
  if (found === undefined) throw new Error(`There is no subgraph ${name}.`);
  return found;
}

/** Lets a subgraph answer otherwise for as long as `run` takes. */
async function meanwhile<Result>(name: string, script: Script, run: () => Promise<Result>): Promise<Result> {
  subgraph(name).answer(script);
  try {
    return await run();
  } finally {
    subgraph(name).answer(executes(fixtures[name] ?? { sdl: '' }));
  }
}

const at = (path: string): string => new URL(path, gateway.url).href;

interface Answered {
  readonly data?: unknown;
  readonly errors?: { readonly path?: unknown; readonly extensions: { readonly code: string } }[];
}

async function ask(query: string, { url }: Pick<GatewayProcess, 'url'> = gateway): Promise<Answered> {
  const { body } = await send(url, post(query));
  return JSON.parse(body) as Answered;
}

function codeOf({ body }: HttpReply): string | undefined {
  return (JSON.parse(body) as Answered).errors?.[0]?.extensions.code;
}

const LEADS = '{ ngos { id leads { id } } }';
const ids = ['a', 'b', 'c'];

describe('the gateway’s own process', () => {
  it('answers over all subgraphs, in one piece', async () => {
    const reply = await send(gateway.url, post('{ ngos { id leads { id } sessions { id } } }'));
    expect(reply.status).toBe(200);
    const sessions = [{ id: 's' }, { id: 't' }];
    expect(JSON.parse(reply.body)).toEqual({ data: { ngos: ids.map((id) => ({ id, leads: { id: 'f' }, sessions })) } });
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(reply.headers['content-length']).toBe(String(Buffer.byteLength(reply.body)));
    expect(reply.headers).not.toHaveProperty('transfer-encoding');
  });

  it('uses its connections to the subgraphs again', async () => {
    const before = subgraph('forums').connections;
    const asked = subgraph('forums').asked.length;
    for (let turn = 0; turn < 20; turn += 1) await ask(LEADS);
    expect(subgraph('forums').asked.length - asked).toBe(20);
    expect(subgraph('forums').connections - before).toBeLessThanOrEqual(2);
  });

  it('passes on the headers that it was told to, unless they were for it alone', async () => {
    const sent = post(LEADS);
    const caller = { 'x-tenant': 'unesco', 'x-other': '1', cookie: 'a=1' };
    await send(gateway.url, { ...sent, headers: { ...sent.headers, ...caller } });
    expect(subgraph('forums').asked.at(-1)?.headers).toMatchObject({ 'x-tenant': 'unesco' });
    expect(subgraph('forums').asked.at(-1)?.headers).not.toHaveProperty('x-other');
    expect(subgraph('forums').asked.at(-1)?.headers).not.toHaveProperty('cookie');
    await send(gateway.url, { ...sent, headers: { ...sent.headers, ...caller, connection: 'close, X-Tenant' } });
    expect(subgraph('forums').asked.at(-1)?.headers).not.toHaveProperty('x-tenant');
  });

  it('answers documents whose plans it made ahead', async () => {
    const data = { ngo: { name: 'Ngo a', leads: { title: 'Forum f' } } };
    expect(await ask(KNOWN)).toEqual({ data });
    expect(JSON.parse((await send(at('/graphql?documentId=Known'), { method: 'GET' })).body)).toEqual({ data });
  });

  it('leaves a subgraph when its time is over, and its connection with it', async () => {
    const impatient = await start('--subgraph-timeout', '1500');
    await ask(LEADS, impatient);
    const next = subgraph('forums').next();
    const answered = meanwhile('forums', silent, () => ask(LEADS, impatient));
    expect(await (await next).gone).toBe(true);
    const { data, errors } = await answered;
    expect(data).toEqual({ ngos: ids.map((id) => ({ id, leads: null })) });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual(
      [0, 1, 2].map((index) => [['ngos', index, 'leads'], 'SUBGRAPH_DEADLINE_EXCEEDED']),
    );
    impatient.child.kill('SIGINT');
    expect((await impatient.ended).status).toBe(0);
  });

  it('leaves the subgraphs when its caller has gone', async () => {
    await meanwhile('forums', silent, async () => {
      const next = subgraph('forums').next();
      const { method, headers, body } = post(LEADS);
      const sent = begin(gateway.url, { method, headers });
      sent.on('error', () => undefined);
      sent.end(body);
      const { gone } = await next;
      sent.destroy();
      expect(await gone).toBe(true);
    });
  });

  it('answers in part while a subgraph is down, and whole when it is back, and logs what it was', async () => {
    const forums = subgraph('forums');
    await forums.stop();
    const { data, errors } = await ask(LEADS);
    expect(data).toEqual({ ngos: ids.map((id) => ({ id, leads: null })) });
    expect(errors).toEqual(
      [0, 1, 2].map((index) => ({
        message: 'The subgraph "forums" could not answer.',
        path: ['ngos', index, 'leads'],
        extensions: { code: 'SUBGRAPH_FAILED', subgraph: 'forums' },
      })),
    );
    const logged = JSON.parse(await gateway.logged(/"SUBGRAPH|could not be asked/)) as Record<string, unknown>;
    expect(logged).toMatchObject({ level: 'error', subgraph: 'forums', path: ['ngos', 0, 'leads'] });
    expect(logged['message']).toBe(`${forums.url} could not be asked: the connection was refused.`);
    subgraphs.set('forums', await startSubgraph(executes(fixtures['forums'] ?? { sdl: '' }), forums.port));
    expect(await ask(LEADS)).toEqual({ data: { ngos: ids.map((id) => ({ id, leads: { id: 'f' } })) } });
  });

  it('ends what runs when it is told to stop, takes nothing new, and ends with 0', async () => {
    const stopping = await start();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const answer = executes(fixtures['forums'] ?? { sdl: '' });
    const { reply, refused } = await meanwhile(
      'forums',
      async (asked, response) => {
        await held;
        return answer(asked, response);
      },
      async () => {
        const next = subgraph('forums').next();
        const running = send(stopping.url, post(LEADS));
        await next;
        stopping.child.kill('SIGTERM');
        const isRefused = await becomesRefused(Number(new URL(stopping.url).port));
        release?.();
        return { reply: await running, refused: isRefused };
      },
    );
    expect(refused).toBe(true);
    expect(JSON.parse(reply.body)).toEqual({ data: { ngos: ids.map((id) => ({ id, leads: { id: 'f' } })) } });
    expect(reply.headers.connection).toBe('close');
    const { status, stderr } = await stopping.ended;
    expect([status, stderr]).toEqual([0, '']);
  });
});

/** True as soon as nobody listens at the port any more. */
async function becomesRefused(port: number): Promise<boolean> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (!isOpen) return true;
  }
}

describe('the door of the gateway', () => {
  it('tells that it is well', async () => {
    const reply = await send(at('/health?x=1'));
    expect([reply.status, JSON.parse(reply.body)]).toEqual([200, { status: 'ok' }]);
    expect((await send(at('/health'), { method: 'HEAD' })).body).toBe('');
  });

  it('answers a GET', async () => {
    const reply = await send(at(`/graphql?query=${encodeURIComponent('{ ngo(id: "a") { name } }')}`));
    expect(JSON.parse(reply.body)).toEqual({ data: { ngo: { name: 'Ngo a' } } });
  });

  const json = { 'content-type': 'application/json' };
  const refused: [string, number, string, string, Sending][] = [
    ['another path', 404, 'NOT_FOUND', '/', {}],
    ['another path below', 404, 'NOT_FOUND', '/graphql/x', post('{ ngos { id } }')],
    ['another method', 405, 'METHOD_NOT_ALLOWED', '/graphql', { method: 'DELETE' }],
    ['writing to what is only read', 405, 'METHOD_NOT_ALLOWED', '/health', { method: 'POST' }],
    ['half a body', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', headers: json, body: '{"query":' }],
    ['an empty body', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', headers: json }],
    ['a list', 400, 'BATCH_REFUSED', '/graphql', { method: 'POST', headers: json, body: '[{"query":"{ngos{id}}"}]' }],
    [
      'a body of no type',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      '/graphql',
      { method: 'POST', body: '{"query":"{ngos{id}}"}' },
    ],
    [
      'a body of another type',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ngos{id}}"}' },
    ],
    ['a document that is none', 200, 'GRAPHQL_PARSE_FAILED', '/graphql', post('{')],
    ['too much', 413, 'BODY_TOO_LARGE', '/graphql', post(`{ ngos { id } } #${'x'.repeat(300_000)}`)],
  ];
  it.each(refused)('refuses %s with %i and %s', async (_what, status, code, path, sending) => {
    const reply = await send(at(path), sending);
    expect([reply.status, codeOf(reply)]).toEqual([status, code]);
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    if (status === 405) expect(reply.headers.allow).toBe(`GET, HEAD, OPTIONS${path === '/health' ? '' : ', POST'}`);
  });

  it('reads no more than it must of a body without end', async () => {
    const sent = begin(gateway.url, { method: 'POST', headers: { ...json, 'transfer-encoding': 'chunked' } });
    sent.on('error', () => undefined);
    const reply = replyOf(sent);
    sent.write('x'.repeat(300_000));
    expect((await reply).status).toBe(413);
    sent.destroy();
    expect((await send(at('/health'))).status).toBe(200);
  });

  it('keeps a connection open for the next request', async () => {
    const { port, hostname } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    const request = `GET /health HTTP/1.1\r\nhost: x\r\n`;
    socket.write(`${request}\r\n${request}connection: close\r\n\r\n`);
    expect((await text(socket)).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  });
});

/** A MAY that it does not keep to is a `notice`, a SHOULD a `warn`, a MUST an `error`. */
describe('GraphQL over HTTP, as graphql-http audits it', () => {
  it.each(serverAudits({ url: () => gateway.url }))('$id $name', async ({ fn }) => {
    const result = await fn();
    expect([result.status, 'reason' in result ? result.reason : '']).toEqual(['ok', '']);
  });
});
