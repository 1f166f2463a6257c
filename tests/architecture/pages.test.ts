import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

/** Characters of a row, with the spaces that align it: what is wider cannot be read in an editor or a diff. */
const LONGEST_ROW = 160;

const pages = execFileSync('git', ['ls-files', '-z', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '');

/** The rows of a page's tables, without those in blocks of code. */
function rowsOf(text: string): string[] {
  const prose = text.replaceAll(/^ *```.*?^ *```/gms, '');
  return prose.split('\n').filter((line) => line.trimStart().startsWith('|'));
}

describe('the pages', () => {
  it(`keep rows of tables to ${LONGEST_ROW} characters`, () => {
    const rows = pages.flatMap((path) => rowsOf(readFileSync(join(ROOT, path), 'utf8')).map((row) => ({ path, row })));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ row }) => row.length > LONGEST_ROW)).toEqual([]);
  });
});
