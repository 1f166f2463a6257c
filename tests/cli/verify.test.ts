import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run, verifyAll } from '@liaison/cli';
import type { Output } from '@liaison/cli';
import { createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { Subgraph } from '@liaison/kernel/record';
import { loadDataset, localTables, startEngine } from '@liaison/local';
import type { Engine } from '@liaison/local';
import { readDataset } from '@liaison/data';

let engine: Engine;
let subgraphs: Subgraph[];

/** A data set small enough to be spoiled and mended in a second: one office, a few NGOs, everything of the forums. */
beforeAll(async () => {
  engine = await startEngine();
  const { subgraphSdl } = readSchemaFiles();
  subgraphs = createSubgraphs({ client: engine.client, subgraphSdl, tables: localTables() });
  const facts = readDataset({ examples: false });
  const few = { ...facts, ngos: facts.ngos.slice(0, 40), activities: [], programmeFeedback: [], publications: [] };
  await loadDataset(engine.client, few, subgraphs, { at: '2026-11-21T00:00:00.000Z' });
});

afterAll(async () => {
  await engine.stop();
});

function recorder(): Output & { readonly lines: string[]; readonly complaints: string[] } {
  const lines: string[] = [];
  const complaints: string[] = [];
  return { lines, complaints, out: (line) => lines.push(line), err: (line) => complaints.push(line) };
}

describe('liaison verify', () => {
  it('finds nothing in data that were just loaded', async () => {
    const output = recorder();
    expect(await verifyAll({ engine, subgraphs }, false, output)).toBe(0);
    expect(output.lines).toHaveLength(3);
    for (const line of output.lines) expect(line).toMatch(/^\w+: [1-9]\d* rows, all as they should be$/);
  });

  it('counts what is missing, unexpected and different, mends it when told to, and then finds nothing', async () => {
    const TableName = 'partnerships-views';
    const { Items = [] } = await engine.client.send(new ScanCommand({ TableName, Limit: 50 }));
    const rows = Items as { pk: string; sk: string }[];
    const [first, second] = rows.filter(({ pk, sk }) => pk !== 'CHECKPOINT' && sk !== '!');
    await engine.client.send(new DeleteCommand({ TableName, Key: { pk: first?.pk, sk: first?.sk } }));
    await engine.client.send(new PutCommand({ TableName, Item: { ...second, surplus: true } }));
    await engine.client.send(new PutCommand({ TableName, Item: { pk: 'NOBODY', sk: 'KNOWS' } }));

    const found = recorder();
    expect(await verifyAll({ engine, subgraphs }, false, found)).toBe(1);
    expect(found.lines[0]).toMatch(/1 missing, 1 unexpected, 1 different/);
    const mended = recorder();
    expect(await verifyAll({ engine, subgraphs }, true, mended)).toBe(0);
    expect(mended.lines[0]).toMatch(/1 missing, 1 unexpected, 1 different.*repaired/);
    expect(await verifyAll({ engine, subgraphs }, false, recorder())).toBe(0);
  });
});

describe('liaison verify --deployed', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  /** As `sst shell` tells a program of the stage's resources. */
  function enterShell(): void {
    vi.stubEnv('DYNAMODB_ENDPOINT', engine.endpoint);
    for (const component of ['Partnerships', 'Forums', 'Dialogue']) {
      const name = component.toLowerCase();
      vi.stubEnv(`SST_RESOURCE_${component}`, JSON.stringify({ name, type: 'sst.aws.Dynamo' }));
      vi.stubEnv(`SST_RESOURCE_${component}Views`, JSON.stringify({ name: `${name}-views`, type: 'sst.aws.Dynamo' }));
    }
  }

  it('looks at the tables of the stage whose shell it runs in', async () => {
    enterShell();
    const output = recorder();
    expect(await run(['verify', '--deployed'], output)).toBe(0);
    expect(output.lines).toHaveLength(3);
    for (const line of output.lines) expect(line).toMatch(/^\w+: [1-9]\d* rows, all as they should be$/);
  });

  it('says in any other shell how one is entered', async () => {
    enterShell();
    vi.stubEnv('SST_RESOURCE_ForumsViews', undefined);
    const output = recorder();
    expect(await run(['verify', '--deployed'], output)).toBe(1);
    expect(output.complaints.join('\n')).toMatch(/npx sst shell --stage NAME/);
  });

  it('does not take a stage for the data of this machine', async () => {
    expect(await run(['verify', '--deployed', '--examples'], recorder())).toBe(2);
  });
});

describe('the command line', () => {
  it('lists its commands', async () => {
    const output = recorder();
    expect(await run(['--help'], output)).toBe(0);
    expect(output.lines.join('\n')).toMatch(/verify/);
  });

  it('tells what a command takes', async () => {
    const output = recorder();
    expect(await run(['verify', '--help'], output)).toBe(0);
    expect(output.lines.join('\n')).toMatch(/--repair/);
  });

  it.each([[[]], [['nothing']], [['verify', '--nothing']], [['verify', 'surplus']]])('refuses %j', async (args) => {
    const output = recorder();
    expect(await run(args, output)).toBe(2);
  });
});
