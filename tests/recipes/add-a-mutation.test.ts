import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { RepositoryCopy } from './repository-copy.ts';
import { RESIZE_SLOT } from './resize-slot.ts';

const MOST_FILES = 6;

/** What the recipe's commands write. */
const GENERATED = [
  'docs/permissions.md',
  'packages/forums/src/graphql/generated/resolver-types.ts',
  'schema/field-policies.json',
  'schema/supergraph.graphql',
  // It says of which supergraph its plans are.
  'schema/trusted-documents.json',
];

describe('the recipe for a mutation', () => {
  const copy = new RepositoryCopy();
  afterAll(() => {
    copy.remove();
  });
  const touched = new Set(RESIZE_SLOT.map(({ file }) => file));

  it('names every file that it touches', () => {
    const recipe = readFileSync('docs/recipes/add-a-mutation.md', 'utf8');
    const said = [...touched].map((file) =>
      file
        .replace('packages/forums/src/', '')
        .replaceAll('forums', '<subgraph>')
        .replace(/slot-(?=mutations)/, '<aggregate>-')
        .replace('domain/slot-rules', 'domain/<aggregate>')
        .replace(/(?<=writes\/|model\/).*/, ''),
    );
    for (const file of said) expect(recipe).toContain(file.replace(/\/$/, ''));
  });

  it(`touches ${MOST_FILES} files by hand at most, and generates the others`, { timeout: 300_000 }, async () => {
    for (const insertion of RESIZE_SLOT) copy.insert(insertion);
    for (const script of ['compose', 'codegen', 'reference']) await copy.run('npm', 'run', '--silent', script);
    const byHand = copy.listTouched().filter((path) => !GENERATED.includes(path));
    expect(byHand).toEqual([...touched].toSorted());
    expect(byHand.length).toBeLessThanOrEqual(MOST_FILES);
  });

  it('makes a mutation that type-checks', { timeout: 300_000 }, async () => {
    const include = [
      'packages/forums',
      'tests/operations/forums/writes',
      'tests/model/forums.test.ts',
      'tests/support',
    ];
    copy.write('tsconfig.recipe.json', JSON.stringify({ extends: './tsconfig.json', include }));
    await copy.run('tsc', '--noEmit', '-p', 'tsconfig.recipe.json');
  });

  it('makes a mutation that answers, refuses and costs what its tests say', { timeout: 300_000 }, async () => {
    const files = ['tests/operations/forums/writes/acts-slots.test.ts', 'tests/architecture/acts.test.ts'];
    const names = 'resizeSlot|the mutations of forums|the pages on permissions';
    const report = ['--reporter=json', '--outputFile=report.json'];
    await copy.run('vitest', 'run', '--project', 'house', ...files, '-t', names, ...report);
    const { testResults } = JSON.parse(copy.read('report.json')) as {
      readonly testResults: readonly { readonly assertionResults: readonly { fullName: string; status: string }[] }[];
    };
    const done = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed');
    expect(done.filter(({ fullName }) => fullName.startsWith('resizeSlot '))).toHaveLength(3);
    expect(done.length).toBeGreaterThan(6);
  });
});
