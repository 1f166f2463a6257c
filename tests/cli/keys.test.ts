import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openGatewayTable } from '@liaison/lambda';
import { createKeysCommand, run } from '@liaison/cli';
import { createTables } from '@liaison/kernel/table';
import { tableNames, useEngine } from '../support/engine.ts';

const context = useEngine();
const START = '2027-03-01T12:00:00.000Z';
let table = '';
let now = START;

beforeAll(async () => {
  table = tableNames('gateway').truth;
  await createTables(context.engine.client, [table]);
});
beforeEach(() => {
  now = START;
});
afterEach(() => {
  vi.unstubAllEnvs();
});

interface Printed {
  readonly code: number;
  /** Lines of standard output. */
  readonly out: readonly string[];
  /** All of standard error. */
  readonly err: string;
}

function recorder() {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out,
    err,
    output: { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) },
  };
}

/** What the command does to the table of this file. */
async function keys(...args: string[]): Promise<Printed> {
  const { out, err, output } = recorder();
  const command = createKeysCommand({
    open: async () => ({ client: context.engine.client, table, stop: async () => undefined }),
    now: () => now,
  });
  return { code: await command.run(args, output), out, err: err.join('\n') };
}

/** As whom a server lets a key in that reads the table for the first time; the refusal where it does not. */
async function letIn(text: string): Promise<string> {
  const { keys: ring } = openGatewayTable(context.engine.client, table, () => undefined);
  const found = ring.find(text, { now, sourceAddress: '192.0.2.1' });
  return found.then(
    ({ name, role, scopes }) => [name, role, ...scopes].join(' '),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

async function create(...args: string[]): Promise<{ text: string; prefix: string; err: string }> {
  const { code, out, err } = await keys('create', '--name', 'Example map', '--role', 'partner-app', ...args);
  expect([code, out.length]).toEqual([0, 1]);
  const [text = ''] = out;
  return { text, prefix: text.split('_').slice(0, 2).join('_'), err };
}

describe('liaison keys', () => {
  it('prints a new key alone, and what is to be known of it elsewhere', async () => {
    const { text, prefix, err } = await create('--scope', 'contacts:read', '--scope', 'drafts:read');
    expect(text).toMatch(/^liaison_[a-z2-7]{12}_[0-9A-Za-z]{49}$/);
    expect(err).toContain(`${prefix} is the key of "Example map".`);
    expect(err).toContain('may read contacts:read, drafts:read');
    expect(err).toContain('It expires at 2028-02-29T12:00:00.000Z.');
    expect(err).not.toContain(text);
    expect(await letIn(text)).toBe('Example map partner-app contacts:read drafts:read');
  });

  it('makes one that ends when it is told, or never', async () => {
    const [short, endless] = [await create('--expires', '2h'), await create('--expires', 'never')];
    expect(endless.err).toContain('It does not expire.');
    now = '2027-03-01T14:00:00.000Z';
    expect(await letIn(short.text)).toBe('This key has expired.');
    now = '2037-03-01T14:00:00.000Z';
    expect(await letIn(endless.text)).toBe('Example map partner-app');
  });

  it('gives a key another secret, beside the one before it for a while', async () => {
    const { text: before, prefix } = await create();
    const { out, err } = await keys('rotate', prefix, '--grace', '2h');
    const [after = ''] = out;
    expect([after.startsWith(`${prefix}_`), after === before]).toEqual([true, false]);
    expect(err).toContain('The secret before this one holds until 2027-03-01T14:00:00.000Z.');
    now = '2027-03-01T13:59:59.999Z';
    expect([await letIn(before), await letIn(after)]).toEqual(['Example map partner-app', 'Example map partner-app']);
    now = '2027-03-01T14:00:00.000Z';
    expect([await letIn(before), await letIn(after)]).toEqual([
      'This key is not known here.',
      'Example map partner-app',
    ]);
  });

  it('gives a key another secret in place of the one before it', async () => {
    const { text: before, prefix } = await create();
    const { out } = await keys('rotate', prefix.slice('liaison_'.length), '--grace', '0');
    expect(await letIn(before)).toBe('This key is not known here.');
    expect(await letIn(out[0] ?? '')).toBe('Example map partner-app');
  });

  it('ends a key for good, which then takes no other secret', async () => {
    const { text, prefix } = await create();
    const { out, err } = await keys('revoke', prefix);
    expect([out, err]).toEqual([
      [],
      `${prefix} (Example map) was revoked at ${START}. Servers notice within a minute.`,
    ]);
    expect(await letIn(text)).toBe('This key has been revoked.');
    now = '2027-03-01T15:00:00.000Z';
    expect((await keys('revoke', prefix)).err).toContain(START);
    await expect(keys('rotate', prefix)).rejects.toThrow('The key was revoked: create a new one.');
  });

  it('lists all keys with nothing secret, those that have ended too', async () => {
    const [held, revoked, expired] = [await create('--units', '700'), await create(), await create('--expires', '1s')];
    await keys('revoke', revoked.prefix);
    await keys('rotate', held.prefix);
    now = '2027-03-01T12:00:01.000Z';
    const { out } = await keys('list');
    const lines = out.join('\n').split('\n');
    const line = ({ prefix }: { prefix: string }): string | undefined => lines.find((text) => text.startsWith(prefix));
    expect(lines[0]).toMatch(/^key +name +role +scopes +created +state +last used +units$/);
    expect(line(held)).toMatch(/rotated, until 2027-03-02T12:00:00\.000Z +- +700$/);
    expect(line(revoked)).toMatch(/revoked 2027-03-01/);
    expect(line(expired)).toMatch(/expired 2027-03-01/);
    const { out: json } = await keys('list', '--json');
    const listed = JSON.parse(json.join('\n')) as { prefix: string }[];
    expect(listed.find(({ prefix }) => prefix === held.prefix)).toEqual({
      prefix: held.prefix,
      name: 'Example map',
      role: 'partner-app',
      scopes: [],
      createdAt: START,
      validUntil: '2028-02-29T12:00:00.000Z',
      replacedUntil: '2027-03-02T12:00:00.000Z',
      unitsPerMinute: 700,
    });
    expect(json.join('\n') + lines.join('\n')).not.toMatch(/digest|liaison_\w+_/);
  });

  it.each([
    [[]],
    [['make']],
    [['create']],
    [['create', '--name', 'Map']],
    [['create', '--name', 'Map', '--role', 'liaison-officer']],
    [['create', '--name', 'Map', '--role', 'analyst', '--scope', 'forums:write']],
    [['create', '--name', 'Map', '--role', 'analyst', '--expires', '1 year']],
    [['create', '--name', 'Map', '--role', 'analyst', '--expires', '3651d']],
    [['create', '--name', 'Map', '--role', 'analyst', '--units', '0']],
    [['create', '--name', '', '--role', 'analyst']],
    [['create', 'Map', '--role', 'analyst']],
    [['rotate']],
    [['rotate', 'liaison_aaaaaaaaaaaa', 'liaison_bbbbbbbbbbbb']],
    [['rotate', 'liaison_aaaaaaaaaaaa', '--grace', '31d']],
    [['revoke', '--json', 'liaison_aaaaaaaaaaaa']],
    [['list', '--region', 'eu-west-3']],
    [['list', '--table', 'a-table', '--examples']],
  ])('refuses %j, tells what it takes and prints no key', async (args) => {
    const { out, err, output } = recorder();
    expect(await run(['keys', ...args], output)).toBe(2);
    expect([out, err.join('\n')]).toEqual([[], expect.stringMatching(/liaison keys create --name TEXT/)]);
  });

  it('keeps the keys of the table that is named, on the engine that the environment names', async () => {
    vi.stubEnv('DYNAMODB_ENDPOINT', context.engine.endpoint);
    vi.stubEnv('GATEWAY_TABLE', table);
    const { out, output } = recorder();
    expect(await run(['keys', 'create', '--name', 'Office', '--role', 'analyst'], output)).toBe(0);
    now = new Date().toISOString();
    expect(await letIn(out[0] ?? '')).toBe('Office analyst');
    expect(await run(['keys', 'list', '--table', table], output)).toBe(0);
    expect(out.join('\n')).toContain('Office');
  });

  it.each<[string, string[], RegExp]>([
    ['a key that there is not', ['revoke', 'liaison_aaaaaaaaaaaa'], /^There is no key liaison_aaaaaaaaaaaa\.$/],
    [
      'a whole key',
      ['revoke', `liaison_aaaaaaaaaaaa_${'x'.repeat(49)}`],
      /^Name a key by its prefix, .* never by the whole key\.$/,
    ],
    ['the name of a person', ['create', '--name', 'a@example.org', '--role', 'analyst'], /and no address\.$/],
    ['a table that there is not', ['list', '--table', 'no-such-table'], /^The table "no-such-table": /],
  ])('says why it cannot do it: %s', async (_what, args, sentence) => {
    vi.stubEnv('DYNAMODB_ENDPOINT', context.engine.endpoint);
    vi.stubEnv('GATEWAY_TABLE', table);
    const { out, err, output } = recorder();
    expect(await run(['keys', ...args], output)).toBe(1);
    expect([out, err]).toEqual([[], [expect.stringMatching(sentence)]]);
  });
});
