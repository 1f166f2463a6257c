import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

/** A numbered line of `docs/walks.md`, with those that continue it. */
const STEP = /^\d+\. \[([^\]]+)\]\(\.\.\/([^)]+)\):\s+(.*(?:\n {3,}.*)*)$/gm;

const [, ...sections] = readFileSync(`${ROOT}docs/walks.md`, 'utf8').split(/^## /m);
const walks = sections.map((section) => ({
  title: section.slice(0, section.indexOf('\n')),
  numbered: section.match(/^\d+\./gm)?.length,
  steps: Array.from(section.matchAll(STEP), ([, shown = '', path = '', note = '']) => ({ shown, path, note })),
}));

describe('the walks', () => {
  it('are five', () => {
    expect(walks).toHaveLength(5);
  });

  describe.each(walks)('$title', ({ numbered, steps }) => {
    it('leads through files that are there, each once', () => {
      expect(steps).toHaveLength(numbered ?? 0);
      expect(steps.length).toBeGreaterThan(5);
      expect(steps.filter(({ path }) => !existsSync(ROOT + path))).toEqual([]);
      expect(new Set(steps.map(({ path }) => path)).size).toBe(steps.length);
      for (const { shown, path } of steps) expect(shown).toBe(path);
    });

    it('says of each file what stands in it', () => {
      const missing = steps.flatMap(({ path, note }) => {
        const text = readFileSync(ROOT + path, 'utf8');
        const names = Array.from(note.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
        return names.filter((name) => !text.includes(name)).map((name) => ({ path, name }));
      });
      expect(missing).toEqual([]);
    });
  });
});
