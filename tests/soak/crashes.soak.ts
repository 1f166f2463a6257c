import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSubgraphs, readSchemaFiles } from '@liaison/api';
import { isSound, project, readHead, verify } from '@liaison/kernel';
import type { Subgraph } from '@liaison/kernel';
import { localTables, openDevIssuer, startEngine } from '@liaison/local';
import type { DevIssuer, Engine } from '@liaison/local';
import type { GraphQLFormattedError } from 'graphql';
import { readDataset } from '../../data/index.ts';
import { OPEN } from '../operations/trust/insist.ts';
import { createRandomActs } from '../operations/trust/random-acts.ts';
import { createRandom } from '../support/random.ts';
import { mutationDocument } from '../support/writing-world.ts';
import type { Caller, Payload } from '../support/writing-world.ts';
import { openTables, wholeLog } from './committed.ts';
import { startLocalProcess } from './local-process.ts';
import type { LocalProcess } from './local-process.ts';

const ROUNDS = Number(process.env['LIAISON_CRASHES'] ?? 20);
const WRITERS = 4;

/** An act that was sent: with its answer, where one came before the server died. */
interface Sent {
  readonly mutation: string;
  readonly document: string;
  readonly variables: { readonly input: object };
  readonly authorization: Promise<string>;
  payload: Payload | null;
}

let folder = '';
let engine: Engine;
let issuer: DevIssuer;
let server: LocalProcess;

const startFile = async (): Promise<Engine> => startEngine({ file: join(folder, 'soak.db') });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-crashes-'));
  engine = await startFile();
  issuer = await openDevIssuer();
  server = await startLocalProcess(engine.endpoint);
});

afterAll(async () => {
  await server.kill();
  await engine.stop();
  rmSync(folder, { recursive: true });
});

async function post(
  authorization: string,
  document: string,
  variables: object,
): Promise<{ data: Record<string, unknown> | null; errors: GraphQLFormattedError[] }> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data = null, errors = [] } = (await answer.json()) as {
    data?: Record<string, unknown>;
    errors?: GraphQLFormattedError[];
  };
  return { data, errors };
}

/** Callers over HTTP; each act that one sends is noted, and its answer when it comes. */
function createWriters(seed: number, sent: Sent[]): (() => Promise<unknown>)[] {
  const tokens = new Map<Caller, Promise<string>>();
  const as: Parameters<typeof createRandomActs>[0]['as'] = (role, { ngo, subject } = {}) => {
    const authorization = issuer.token({ role, ngo, subject }).then((token) => `Bearer ${token}`);
    const caller = {
      ask: async (document: string, variables: object = {}) => post(await authorization, document, variables),
    } as unknown as Caller;
    tokens.set(caller, authorization);
    return caller;
  };
  const send = async (caller: Caller, mutation: string, input: object, selection: string): Promise<Payload> => {
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const document = mutationDocument(mutation, selection);
    const act: Sent = {
      mutation,
      document,
      variables,
      authorization: tokens.get(caller) ?? Promise.resolve(''),
      payload: null,
    };
    sent.push(act);
    const { data, errors } = await post(await act.authorization, document, variables);
    expect(errors.filter(({ extensions }) => !OPEN.has(extensions?.['code']))).toEqual([]);
    if (errors.length > 0) return { userErrors: [], warnings: [] };
    act.payload = data?.[mutation] as Payload;
    return act.payload;
  };
  const dataset = readDataset({ examples: false });
  return Array.from({ length: WRITERS }, (_, n) =>
    createRandomActs({ as, dataset }, createRandom(seed * 10 + n), send),
  );
}

/** Sends it again, until there is an answer. */
async function repeat({ mutation, document, variables, authorization }: Sent): Promise<Payload> {
  for (let attempt = 1; ; attempt += 1) {
    const { data, errors } = await post(await authorization, document, variables);
    if (errors.length === 0) return data?.[mutation] as Payload;
    if (attempt === 20) throw new Error(`${mutation} was answered with ${JSON.stringify(errors)}`);
  }
}

async function writeUntilItDies(nextAct: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await nextAct();
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

function subgraphsNow(): Subgraph[] {
  return createSubgraphs({ client: engine.client, subgraphSdl: readSchemaFiles().subgraphSdl, tables: localTables() });
}

describe('a server that is killed in mid-write', () => {
  it(`has kept what it acknowledged, once and whole (${ROUNDS} rounds)`, async () => {
    const told = new Map<string, string>();
    const bases = new Map<string, number>();
    for (const subgraph of subgraphsNow()) bases.set(subgraph.name, await readHead(openTables(engine, subgraph).truth));
    let open = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const random = createRandom(round);
      const sent: Sent[] = [];
      const writing = createWriters(round, sent).map(writeUntilItDies);
      const enough = 6 + random.below(20);
      while (sent.filter(({ payload }) => payload !== null).length < enough) {
        await Promise.race([...writing, new Promise((resolve) => setTimeout(resolve, random.below(5)))]);
      }
      // Every other time the engine goes with it.
      if (round % 2 === 0 && engine.pid !== undefined) process.kill(engine.pid, 'SIGKILL');
      await server.kill();
      await Promise.all(writing);
      if (round % 2 === 0) {
        await engine.stop();
        engine = await startFile();
      }
      server = await startLocalProcess(engine.endpoint);
      for (const act of sent) {
        const again = await repeat(act);
        if (act.payload === null) open += 1;
        else if (act.payload.userErrors.length === 0) expect(again).toEqual(act.payload);
        for (const [name, object] of Object.entries(again)) {
          if (name === 'userErrors' || name === 'warnings' || object === null) continue;
          const { id, version } = object as { id: string; version: number };
          told.set(`${id} ${version}`, act.mutation);
        }
      }
      const logged: string[] = [];
      for (const subgraph of subgraphsNow()) {
        const entries = await wholeLog(engine, subgraph);
        logged.push(...entries.slice(bases.get(subgraph.name)).map(({ id, version }) => `${id} ${version}`));
        const tables = openTables(engine, subgraph);
        await project(subgraph.projection, tables);
        expect(isSound(await verify(subgraph.projection, tables))).toBe(true);
      }
      expect(new Set(logged).size).toBe(logged.length);
      expect([...told.keys()].filter((one) => !logged.includes(one))).toEqual([]);
    }
    console.log(`${told.size} acts were acknowledged; of ${open} nobody knew when the server died.`);
  });
});
