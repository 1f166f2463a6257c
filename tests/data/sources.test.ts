import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateExamples, readDataset, readDataSources, readFacts } from '@liaison/data';
import { readLines } from '@liaison/data/dataset';
import { renderLicenses } from '@liaison/data/licenses';

const sources = readDataSources();

describe('the sources of the data', () => {
  it('are those of every file of facts, with as many records as it has', () => {
    const folder = new URL('../../data/facts/', import.meta.url);
    const counts = readdirSync(folder).map((file) => {
      const records = readLines(new URL(file, folder));
      return [file.replace(/\.ndjson$/, '.json'), records.length];
    });
    const listed = readFacts().dataSources.map(({ file, recordCount }) => [file, recordCount]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(counts));
    expect(sources.filter(({ origins }) => origins.length === 0)).toEqual([]);
  });

  it('stand in files of one record a line, as JSON writes it', () => {
    const folder = new URL('../../data/facts/', import.meta.url);
    for (const file of readdirSync(folder)) {
      const written = readLines(new URL(file, folder)).map((record) => `${JSON.stringify(record)}\n`);
      expect(readFileSync(new URL(file, folder), 'utf8'), file).toBe(written.join(''));
    }
  });

  it('are refused with the line that is broken', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'liaison-facts-')), 'broken.ndjson');
    writeFileSync(file, '{"id":"a"}\n{"id":\n');
    expect(() => readLines(pathToFileURL(file))).toThrow('broken.ndjson, line 2, is not JSON.');
  });

  it('name the examples that are served, and no others', () => {
    const files = (examples: boolean): string[] =>
      readDataset({ examples })
        .dataSources.map(({ file }) => file)
        .filter((file) => file.startsWith('examples/'));
    expect(files(false)).toEqual(['examples/example-forum.ts', 'examples/migration-task-force.ts']);
    expect(files(true)).toEqual([...files(false), 'examples/generate.ts']);
    const [generated] = generateExamples(readDataset({ examples: false })).dataSources;
    expect(generated).toEqual(sources.find(({ file }) => file === 'examples/generate.ts'));
  });

  it('are what LICENSES.md says', () => {
    const committed = readFileSync(new URL('../../data/LICENSES.md', import.meta.url), 'utf8');
    expect(committed, 'run `node data/licenses.ts`').toBe(renderLicenses(sources));
  });

  it('credit GeoNames wherever positions come from it', () => {
    const credited = sources.filter(({ origins }) =>
      origins.some(({ attribution }) => attribution?.includes('GeoNames')),
    );
    expect(credited.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['activities', 'dialogue-sessions', 'field-offices', 'forums', 'member-states', 'ngos']),
    );
  });
});
