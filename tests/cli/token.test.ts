import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTokenCommand, run } from '@liaison/cli';
import { GRANTS } from '@liaison/kernel/reader';
import { createDevIssuer, openDevIssuer } from '@liaison/local';
import { openDoor } from '../http/door.ts';

const NAME = 'development-key.json';

let path: string;
let folder: URL;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'liaison-'));
  folder = pathToFileURL(`${path}/`);
});
afterEach(() => {
  rmSync(path, { recursive: true });
});

/** What the command prints. */
async function printed(...args: string[]): Promise<string> {
  const lines: string[] = [];
  const output = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
  expect(await createTokenCommand(folder).run(args, output)).toBe(0);
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

describe('liaison token', () => {
  it('prints a token that the server of this machine takes, whichever of the two comes first', async () => {
    const before = await printed('--role', 'liaison-officer', '--subject', 'ada');
    const door = await openDoor(new Date().toISOString(), (await openDevIssuer(folder)).identify);
    const after = await printed('--role', 'focal-point', '--sector', 'CULTURE', '--sector', 'EDUCATION');
    for (const token of [before, after]) expect((await door.ask(`Bearer ${token}`)).status).toBe(200);
    await door.close();
    expect(door.asked).toEqual([
      { id: 'sub:ada', scopes: new Map(Object.entries(GRANTS['liaison-officer'])), owns: [] },
      {
        id: 'sub:dev-focal-point-CULTURE-EDUCATION',
        scopes: new Map(Object.entries(GRANTS['focal-point'])),
        owns: [
          { type: 'Sector', id: 'CULTURE' },
          { type: 'Sector', id: 'EDUCATION' },
        ],
      },
    ]);
  });

  it('speaks for an NGO or a Member State', async () => {
    const { identify } = await openDevIssuer(folder);
    const ownsOf = async (...args: string[]): Promise<unknown> => {
      const headers = new Map([['authorization', `Bearer ${await printed(...args)}`]]);
      return (await identify(headers, new Date().toISOString())).owns;
    };
    expect(await ownsOf('--role', 'ngo', '--ngo', 'ngo-a')).toEqual([{ type: 'Ngo', id: 'ngo-a' }]);
    expect(await ownsOf('--role', 'member-state', '--state', 'FR')).toEqual([{ type: 'MemberState', id: 'FR' }]);
    expect(await ownsOf('--role', 'national-commission', '--state', 'SN')).toEqual([{ type: 'MemberState', id: 'SN' }]);
  });

  it.each([
    [[], 8 * 3600],
    [['--expires', '90s'], 90],
    [['--expires', '2d'], 2 * 86_400],
  ])('prints one that holds as long as %j says', async (args, seconds) => {
    const [, payload = ''] = (await printed('--role', 'analyst', ...args)).split('.');
    const { iat, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number; exp: number };
    expect(exp - iat).toBe(seconds);
  });

  it.each([
    [['surplus']],
    [['--nothing']],
    [[]],
    [['--role']],
    [['--role', 'king']],
    [['--role', 'ngo']],
    [['--role', 'ngo', '--ngo', '']],
    [['--role', 'ngo', '--ngo', 'ngo-a', '--state', 'FR']],
    [['--role', 'member-state', '--state', 'fr']],
    [['--role', 'national-commission']],
    [['--role', 'focal-point', '--sector', 'CULTURE', '--sector', 'CUISINE']],
    [['--role', 'liaison-officer', '--ngo', 'ngo-a']],
    [['--role', 'analyst', '--expires', '0h']],
    [['--role', 'analyst', '--expires', '31d']],
    [['--role', 'analyst', '--expires', '1 hour']],
  ])('refuses %j, tells what it takes and prints no token', async (args) => {
    const lines: string[] = [];
    const complaints: string[] = [];
    const output = { out: (line: string) => void lines.push(line), err: (line: string) => void complaints.push(line) };
    expect(await run(['token', ...args], output)).toBe(2);
    expect(lines).toEqual([]);
    expect(complaints.join('\n')).toMatch(/liaison token --role ROLE/);
  });
});

describe('the key of this machine', () => {
  it('is made once, whoever asks first, and is its owner’s alone', async () => {
    const issuers = await Promise.all(Array.from({ length: 5 }, () => openDevIssuer(folder)));
    const token = await issuers[0]?.token({ role: 'analyst' });
    const headers = new Map([['authorization', `Bearer ${token ?? ''}`]]);
    for (const { identify } of issuers) await identify(headers, new Date().toISOString());
    expect(readdirSync(path)).toEqual([NAME]);
    expect(statSync(join(path, NAME)).mode & 0o777).toBe(0o600);
  });

  it('is closed to others again when it was opened to them', async () => {
    await openDevIssuer(folder);
    chmodSync(join(path, NAME), 0o644);
    await openDevIssuer(folder);
    expect(statSync(join(path, NAME)).mode & 0o777).toBe(0o600);
  });

  it('is asked for in plain words where the file holds none', async () => {
    writeFileSync(join(path, NAME), '{"kty":"EC"}');
    await expect(openDevIssuer(folder)).rejects.toThrow(/development-key\.json holds no key: remove it/);
  });

  it('takes no token of another machine', async () => {
    const { identify } = await openDevIssuer(folder);
    const token = await (await createDevIssuer()).token({ role: 'administrator' });
    const asked = identify(new Map([['authorization', `Bearer ${token}`]]), new Date().toISOString());
    await expect(asked).rejects.toThrow('The signature of the token is wrong.');
  });
});
