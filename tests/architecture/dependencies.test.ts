import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { cruise, withRepository } from './dependencies.ts';
import type { Violation } from './dependencies.ts';
import { ROOT, sourcesIn } from './sources.ts';

const PACKAGES = [
  'kernel',
  'vocabulary',
  'partnerships',
  'forums',
  'dialogue',
  'gateway',
  'server',
  'lambda',
  'local',
  'cli',
];

const ROOMS_OF_THE_KERNEL = ['values', 'reader', 'table', 'record', 'schema'];

const manifest = (name: string, exported: Readonly<Record<string, string>>): string =>
  JSON.stringify({ name, type: 'module', exports: exported });

/** A small repository in which each import is as it should be. */
const GOOD: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'liaison', private: true, workspaces: ['data', 'packages/*'] }),
  ...Object.fromEntries(
    PACKAGES.flatMap((name) => [
      [`packages/${name}/package.json`, manifest(`@liaison/${name}`, { '.': './src/index.ts' })],
      [`packages/${name}/src/index.ts`, `export const name = '${name}';`],
    ]),
  ),
  // It exports more than a package should; nobody uses it here.
  'packages/gateway/package.json': manifest('@liaison/gateway', { '.': './src/index.ts', './deep': './src/deep.ts' }),
  'packages/gateway/src/deep.ts': `export const deep = 'deep';`,
  'packages/kernel/package.json': manifest(
    '@liaison/kernel',
    Object.fromEntries(ROOMS_OF_THE_KERNEL.map((room) => [`./${room}`, `./src/${room}/index.ts`])),
  ),
  ...Object.fromEntries(
    ROOMS_OF_THE_KERNEL.map((room) => [`packages/kernel/src/${room}/index.ts`, `export type Of = '${room}';`]),
  ),
  'packages/forums/src/domain/slot.ts': `import type { Of } from '@liaison/kernel/values'; export type Slot = Of;`,
  'packages/forums/src/record-keys.ts': `export const key = 'slot';`,
  'packages/forums/src/records.ts': `export type { Slot } from './domain/slot.ts'; export * from './record-keys.ts';`,
  'packages/forums/src/views/slot.ts': `export * from '../records.ts'; export * from '../domain/slot.ts';`,
  'packages/forums/src/graphql/slot.ts': `export * from '../views/slot.ts'; export * from '../records.ts';`,
  'packages/forums/src/subgraph.ts': `export * from './graphql/slot.ts'; import '@aws-sdk/lib-dynamodb';`,
  'packages/partnerships/src/records.ts': `import './domain/ngo.ts'; import '@liaison/vocabulary';`,
  'packages/partnerships/src/domain/ngo.ts': `export type Ngo = string;`,
  'packages/partnerships/test/ngo.test.ts': `import '@liaison/local'; import '../../../tests/support/engine.ts';`,
  'packages/gateway/src/executor.ts': `import '@liaison/kernel/reader'; import '@liaison/kernel/schema'; import 'node:url';`,
  'packages/server/src/serve.ts': `import 'node:http'; import '@liaison/gateway'; import '@liaison/kernel/table';`,
  'packages/server/src/a.ts': `export type A = string;`,
  'packages/server/src/b.ts': `import { c } from './c.ts'; export const b = c;`,
  'packages/server/src/c.ts': `import type { A } from './a.ts'; export const c: A = '';`,
  'packages/lambda/src/handler.ts': `import '@liaison/server'; import '@liaison/forums';`,
  'packages/local/src/load.ts': `import '@liaison/lambda'; import '@liaison/data';`,
  'packages/cli/src/run.ts': `import '@liaison/local'; import '@liaison/dialogue';`,
  'data/package.json': manifest('@liaison/data', { '.': './facts.ts' }),
  'data/facts.ts': 'export const facts = [];',
  'scripts/count.ts': `import '../data/facts.ts';`,
  'bench/run.ts': `import '../packages/server/src/serve.ts';`,
  'tests/support/engine.ts': `import '@liaison/local';`,
  'node_modules/@aws-sdk/lib-dynamodb/package.json': manifest('@aws-sdk/lib-dynamodb', { '.': './index.js' }),
  'node_modules/@aws-sdk/lib-dynamodb/index.js': '',
};

/** For each rule the files of which each breaks this rule, and no other. */
const BROKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circle': {
    'packages/server/src/a.ts': `import { b } from './b.ts'; export const a = b; export type A = string;`,
  },
  'imports-lead-somewhere': { 'packages/server/src/lost.ts': `import '@liaison/kernel/record/log';` },
  'kernel-stays-in-its-column': { 'packages/kernel/src/record/up.ts': `import type { name } from '@liaison/forums';` },
  'vocabulary-stays-in-its-column': { 'packages/vocabulary/src/up.ts': `import '@liaison/forums';` },
  'subgraphs-meet-in-entities-only': { 'packages/forums/src/aside.ts': `import '@liaison/dialogue';` },
  'gateway-stays-in-its-column': { 'packages/gateway/src/stored.ts': `import '@liaison/kernel/table';` },
  'gateway-knows-no-tables-and-no-http-server': {
    'packages/gateway/src/port.ts': `import { createServer } from 'node:http';`,
    'packages/gateway/src/row.ts': `import '@aws-sdk/lib-dynamodb';`,
  },
  'server-stays-in-its-column': { 'packages/server/src/known.ts': `await import('@liaison/forums');` },
  'lambda-stays-in-its-column': { 'packages/lambda/src/at-home.ts': `import '@liaison/local';` },
  'local-stays-in-its-column': { 'packages/local/src/past-the-server.ts': `import '@liaison/gateway';` },
  'cli-stays-in-its-column': { 'packages/cli/src/deploy.ts': `import '@liaison/lambda';` },
  'packages-are-imported-by-their-index': {
    'packages/server/src/past-the-index.ts': `import '@liaison/gateway/deep';`,
  },
  'paths-stay-in-the-package': { 'packages/server/src/by-path.ts': `import '../../gateway/src/index.ts';` },
  'only-local-reads-data': { 'packages/cli/src/facts.ts': `import '@liaison/data';` },
  'data-know-no-code': { 'data/by-code.ts': `import '../packages/kernel/src/values/index.ts';` },
  'product-knows-no-tests': { 'scripts/by-tests.ts': `import '../tests/support/engine.ts';` },
  'domain-is-the-ground': {
    'packages/forums/src/domain/composed.ts': `import '../subgraph.ts';`,
    'packages/forums/src/domain/stored.ts': `import '../records.ts';`,
  },
  'domain-knows-no-machine': { 'packages/forums/src/domain/random.ts': `import 'node:crypto';` },
  'records-stand-on-the-domain': { 'packages/forums/src/histories.ts': `import './views/slot.ts';` },
  'views-stand-on-records': { 'packages/forums/src/views/up.ts': `import '../graphql/slot.ts';` },
  'graphql-stands-on-views': { 'packages/forums/src/graphql/up.ts': `import '../subgraph.ts';` },
  'tables-are-reached-by-the-kernel': { 'packages/forums/src/views/row.ts': `import '@aws-sdk/lib-dynamodb';` },
  'kernel-values-stays-below': { 'packages/kernel/src/values/up.ts': `import '../table/index.ts';` },
  'kernel-reader-stays-below': { 'packages/kernel/src/reader/up.ts': `import '../schema/index.ts';` },
  'kernel-table-stays-below': { 'packages/kernel/src/table/up.ts': `import '../record/index.ts';` },
  'kernel-schema-stays-below': { 'packages/kernel/src/schema/up.ts': `import '../table/index.ts';` },
};

const FOLDERS = ['packages', 'data', 'scripts', 'bench', 'tests/support'];

describe('the rules of imports', () => {
  it('hold in the whole repository', async () => {
    const { violations, packages, imports } = await cruise(ROOT, [...FOLDERS, 'infra']);
    expect(violations).toEqual([]);
    expect(packages).toEqual(new Set(PACKAGES));
    expect(imports).toBeGreaterThan(4000);
  });

  it('allow what they should', async () => {
    const { violations, imports } = await withRepository(GOOD, (root) => cruise(root, FOLDERS));
    expect(violations).toEqual([]);
    expect(imports).toBeGreaterThan(20);
  });

  it('say each why it is there, and are proven below', async () => {
    const { forbidden = [] } = await extractConfig(join(ROOT, '.dependency-cruiser.mjs'));
    for (const { name, comment } of forbidden) expect(comment, name).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(BROKEN)).toEqual(forbidden.map(({ name }) => name));
  });
});

describe('an import that breaks a rule', () => {
  let violations: readonly Violation[] = [];

  beforeAll(async () => {
    const files = Object.assign({}, GOOD, ...Object.values(BROKEN)) as Record<string, string>;
    ({ violations } = await withRepository(files, (root) => cruise(root, FOLDERS)));
  });

  it.each(Object.entries(BROKEN))('is named: %s', (rule, files) => {
    const found = violations.filter(({ from }) => from in files).map(({ rule, from }) => ({ rule, from }));
    expect(found).toEqual(Object.keys(files).map((from) => ({ rule, from })));
  });

  it('of a circle is shown with the whole way', () => {
    const [circle] = violations.filter(({ rule }) => rule === 'no-circle');
    expect(circle?.to).toEqual(['b', 'c', 'a'].map((name) => `packages/server/src/${name}.ts`));
  });
});

describe('the domain of a subgraph', () => {
  it('waits for nothing', () => {
    const domain = sourcesIn(['packages/partnerships/src', 'packages/forums/src', 'packages/dialogue/src']).filter(
      ({ path }) => path.includes('/src/domain/') && !path.endsWith('.test.ts'),
    );
    expect(domain.length).toBeGreaterThan(20);
    expect(domain.filter(({ text }) => /\basync\b|\bawait\b|\bPromise\b/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
