import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { Subgraph } from '@liaison/kernel/record';
import { localTables, openDevIssuer, startEngine } from '@liaison/local';
import type { DevIssuer, Engine } from '@liaison/local';
import { readDataset } from '@liaison/data';
import type { NextAct } from '../operations/trust/random-acts.ts';
import { createRandom } from '../support/random.ts';
import type { Payload } from '../support/writing-world.ts';
import { insistOver, post } from './ask-over-http.ts';
import { expectKept, headsOf } from './committed.ts';
import { startLocalProcess } from './local-process.ts';
import type { LocalProcess } from './local-process.ts';
import { createRandomWriter, writtenBy } from './random-writer.ts';
import type { RandomWriterOptions, Sent } from './random-writer.ts';

const ROUNDS = Number(process.env['LIAISON_CRASHES'] ?? 20);
const WRITERS = 4;

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

/** Callers over HTTP; each act that one sends is noted, and its answer when it comes. */
function createWriters(seed: number, sent: Sent[]): NextAct[] {
  const options: RandomWriterOptions = {
    dataset: readDataset({ examples: false }),
    token: (role, { ngo, subject }) => issuer.token({ role, ngo, subject }),
    ask: (...asked) => post(server.url, ...asked),
    sent,
  };
  return Array.from({ length: WRITERS }, (_, n) => createRandomWriter(options, createRandom(seed * 10 + n)));
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
    const told = new Set<string>();
    const heads = await headsOf(engine, subgraphsNow());
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
      for (const { authorization, document, variables, mutation, payload } of sent) {
        const { data, errors } = await insistOver(server.url, authorization, document, variables);
        expect(errors).toEqual([]);
        const again = data?.[mutation] as Payload;
        if (payload === null) open += 1;
        else if (payload.userErrors.length === 0) expect(again).toEqual(payload);
        for (const one of writtenBy(again)) told.add(one);
      }
      await expectKept(engine, subgraphsNow(), heads, told);
    }
    console.log(`${told.size} acts were acknowledged; of ${open} nobody knew when the server died.`);
  });
});
