import { describe, expect, it } from 'vitest';
import { findCircles } from './circles.ts';
import { sourcesIn } from './sources.ts';

const source = (path: string, ...imported: readonly string[]) => ({
  path,
  text: imported.map((specifier) => `import { x } from '${specifier}';`).join('\n'),
});

describe('import circles', () => {
  it('are found, however long', () => {
    const sources = [
      source('a/a.ts', './b.ts'),
      source('a/b.ts', '../c.ts'),
      source('c.ts', './a/a.ts'),
      source('d.ts'),
    ];
    expect(findCircles(sources)).toEqual([['a/a.ts', 'a/b.ts', 'c.ts']]);
    expect(findCircles(sources.slice(1))).toEqual([]);
  });

  it('stand nowhere in the project', () => {
    const sources = sourcesIn(['packages', 'data', 'scripts', 'infra', 'bench', 'tests/support']);
    expect(sources.length).toBeGreaterThan(500);
    expect(findCircles(sources)).toEqual([]);
  });
});
