import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from './documents.ts';
import { UsageError } from './options.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  await mkdir(join(folder, 'below'));
  await writeFile(join(folder, 'b.graphql'), 'query B { b }');
  await writeFile(join(folder, 'below', 'a.graphql'), 'query A { a }');
  await writeFile(join(folder, 'README.md'), 'None of them.');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the documents of a folder', () => {
  it('are those in it and below', async () => {
    expect([...(await readDocuments(folder))].sort()).toEqual(['query A { a }', 'query B { b }']);
  });

  it('are asked for in vain where there is no folder', async () => {
    await expect(readDocuments(join(folder, 'b.graphql'))).rejects.toThrow(UsageError);
  });
});
