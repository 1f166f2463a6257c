import { describe, expect, it } from 'vitest';
import { sourcesIn, writesAny } from './sources.ts';

const LONGEST_FILE = 400;

const ours = sourcesIn(['packages', 'data', 'scripts', 'tests', 'infra', 'bench']);
const ASSETS = sourcesIn(['packages/lambda/assets'], /\.(?:js|css|html)$/);

function pathsOf(wrong: RegExp, but: (path: string) => boolean = () => false): string[] {
  return ours.filter(({ path, text }) => !but(path) && wrong.test(text)).map(({ path }) => path);
}

const isThis = (path: string): boolean => path === 'tests/architecture/habits.test.ts';
const isTest = (path: string): boolean =>
  path.startsWith('tests/') || path.includes('.test.ts') || path.includes('/test/');

describe('the habits', () => {
  it(`keep files to ${LONGEST_FILE} lines`, () => {
    const lines = [...ours, ...ASSETS].map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(lines.filter((file) => file.lines > LONGEST_FILE)).toEqual([]);
  });

  it('know no any', () => {
    expect(ours.filter(writesAny).map(({ path }) => path)).toEqual([]);
  });

  it('silence neither compiler nor linter', () => {
    expect(pathsOf(/@ts-(?:ignore|expect-error|nocheck)|eslint-disable/, isThis)).toEqual([]);
  });

  it('read the environment in environment.ts only', () => {
    const mayRead = (path: string): boolean =>
      isTest(path) || path.endsWith('/environment.ts') || /^(?:scripts|bench)\//.test(path);
    expect(pathsOf(/process\.env/, mayRead)).toEqual([]);
  });

  it('write by the kit, but for these mutations', () => {
    const writes = /\.perform\b[<(]/;
    const calls = ours.filter(({ path, text }) => /^packages\/[^/]+\/src\//.test(path) && writes.test(text));
    expect(calls.map(({ path }) => path)).toEqual([
      'packages/forums/src/graphql/schedule-mutations.ts',
      'packages/kernel/src/record/mutation.ts',
      'packages/partnerships/src/graphql/ngo-merger.ts',
      'packages/partnerships/src/graphql/partnership-mutations.ts',
      'packages/partnerships/src/graphql/person-mutations.ts',
    ]);
  });

  it('skip no test, run none alone and retry none', () => {
    expect(pathsOf(/\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b|\bretry:/, isThis)).toEqual([]);
  });

  it('leave nothing to do later in the text', () => {
    expect(pathsOf(/\b(?:TODO|FIXME|XXX|HACK)\b/, isThis)).toEqual([]);
  });

  it('know no file for everything', () => {
    const everything = /(?:^|\/)(?:utils?|helpers?|common|misc|manager)(?:\.|\/)/;
    expect(ours.map(({ path }) => path).filter((path) => everything.test(path))).toEqual([]);
  });

  it('ask the tables for everything only where everything is meant', () => {
    const mayScan =
      /^packages\/kernel\/src\/(?:table\/table|record\/verify)\.ts$|^packages\/cli\/|\/test\/|\.test\.ts$|^tests\//;
    expect(pathsOf(/\.scan\(|ScanCommand/, (path) => mayScan.test(path))).toEqual([]);
  });
});
