import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

const SUBGRAPHS = ['partnerships', 'forums', 'dialogue'];

/** What each package may import of ours, always by its index. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  ...Object.fromEntries(SUBGRAPHS.map((name) => [name, ['kernel']])),
  gateway: ['kernel'],
  server: ['kernel', 'gateway'],
  lambda: ['kernel', 'gateway', 'server', ...SUBGRAPHS],
  local: ['kernel', 'server', 'lambda', ...SUBGRAPHS],
  cli: ['kernel', 'local', ...SUBGRAPHS],
};

/** A subgraph's rooms from the ground up: a room may import its own and those below. */
const ROOMS = ['domain', 'store', 'views', 'graphql'];

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Path of the imported file, for a relative import. */
  readonly target: string | null;
}

function isTest({ path }: Source): boolean {
  return path.endsWith('.test.ts') || /^packages\/[^/]+\/test\//.test(path);
}

const sources = sourcesIn(['packages']);
const imports: Import[] = sources
  .filter((source) => !isTest(source))
  .flatMap((source) =>
    importsOf(source).map((specifier) => ({
      from: source.path,
      specifier,
      target: specifier.startsWith('.') ? posix.join(posix.dirname(source.path), specifier) : null,
    })),
  );

function packageOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The room of a file in a subgraph; null outside the rooms, such as `subgraph.ts`. */
function roomOf(path: string): number | null {
  const [, owner = '', , room = ''] = path.split('/');
  const isRecords = /^(?:records|record-keys|histories)\.ts$/.test(room);
  const level = ROOMS.indexOf(isRecords ? 'store' : room);
  return SUBGRAPHS.includes(owner) && level >= 0 ? level : null;
}

describe('the rule of passage', () => {
  it('reads every package', () => {
    expect(new Set(sources.map(({ path }) => packageOf(path)))).toEqual(new Set(Object.keys(MAY_IMPORT)));
    expect(imports.length).toBeGreaterThan(200);
  });

  it('lets packages import only those below them, by their index', () => {
    const broken = imports.filter(({ from, specifier }) => {
      const [, name, rest] = /^@liaison\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
      const isRoom = name === 'kernel' && /^\/(?:values|reader|table|record|schema)$/.test(rest ?? '');
      return name !== undefined && ((rest !== undefined && !isRoom) || !MAY_IMPORT[packageOf(from)]?.includes(name));
    });
    expect(broken).toEqual([]);
  });

  it('lets no relative import leave its package, but for the data that composition roots load', () => {
    const broken = imports.filter(({ from, target }) => {
      if (target === null || target.startsWith(`packages/${packageOf(from)}/`)) return false;
      return !(packageOf(from) === 'local' && target.startsWith('data/'));
    });
    expect(broken).toEqual([]);
  });

  it('lets a room of a subgraph import only its own and those below', () => {
    const broken = imports.filter(({ from, target }) => {
      const room = roomOf(from);
      if (room === null || target === null) return false;
      const below = roomOf(target);
      return below === null || below > room;
    });
    expect(broken).toEqual([]);
  });

  it('keeps tables and promises out of the domain', () => {
    const domain = sources.filter((source) => roomOf(source.path) === 0 && !isTest(source));
    expect(domain.length).toBeGreaterThan(0);
    expect(domain.filter(({ text }) => /\basync\b|\bawait\b|\bPromise\b/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
    const storage = imports.filter(
      ({ from, specifier }) => roomOf(from) === 0 && /^(?:@aws-sdk|node:)/.test(specifier),
    );
    expect(storage).toEqual([]);
  });

  it('keeps the SDK of the tables in the kernel, the stores and the composition roots', () => {
    const broken = imports.filter(({ from, specifier }) => {
      if (!specifier.startsWith('@aws-sdk/') || !SUBGRAPHS.includes(packageOf(from))) return false;
      return !/\/src\/(?:store\/|subgraph\.ts$)/.test(from);
    });
    expect(broken).toEqual([]);
  });
});
