import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineFile } from '../../packages/local/src/engine.ts';
import { ROOT } from './sources.ts';

interface Entry {
  readonly version: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optional?: boolean;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(ROOT + path, 'utf8'));
const { optionalDependencies: wanted } = readJson('package.json') as { optionalDependencies: Record<string, string> };
const { packages: locked } = readJson('package-lock.json') as { packages: Record<string, Entry> };

/** What `scripts/platforms.mjs` answers, which is no TypeScript, since it runs on any Node. */
function ask(expression: string): unknown {
  const code = `import * as platforms from './scripts/platforms.mjs'; console.log(JSON.stringify(${expression}));`;
  const args = ['--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }));
}

const platforms = ask('platforms.PLATFORMS') as string[];

describe('the platforms', () => {
  it('have each an engine among the optional packages, and no other has', () => {
    expect(Object.keys(wanted)).toEqual(platforms.map((name) => `@dynoxide/${name}`).toSorted());
  });

  it.each(platforms)('are in the lock file, for nobody else: %s', (name) => {
    const [os, cpu] = name.split('-');
    const entry = locked[`node_modules/@dynoxide/${name}`];
    expect(entry).toMatchObject({ version: wanted[`@dynoxide/${name}`], os: [os], cpu: [cpu], optional: true });
  });

  it('have each a file in its package', () => {
    expect(engineFile('darwin', 'arm64')).toBe('@dynoxide/darwin-arm64/dynoxide');
    expect(engineFile('win32', 'x64')).toBe('@dynoxide/win32-x64/dynoxide.exe');
    expect(ask(`platforms.nodeFile('win32')`)).toBe('bin/node.exe');
    expect(ask(`platforms.nodeFile('linux')`)).toBe('bin/node');
  });
});

describe('a machine', () => {
  const explain = (platform: string, arch: string, glibc?: string): unknown =>
    ask(`platforms.explainUnsupported(${JSON.stringify({ platform, arch, glibc })})`);

  it('of one of the platforms is taken', () => {
    expect(explain('darwin', 'arm64')).toBeNull();
    expect(explain('linux', 'x64', '2.36')).toBeNull();
  });

  it('of another is told which there are', () => {
    expect(explain('freebsd', 'x64')).toMatch(
      /^npm brings .* for linux-x64, .*, win32-x64; this machine is freebsd-x64\./,
    );
    expect(explain('linux', 'arm', '2.36')).toMatch(/this machine is linux-arm\./);
  });

  it('of Linux without glibc is told so', () => {
    expect(explain('linux', 'x64')).toMatch(/this machine is linux-x64 without glibc\./);
  });
});
