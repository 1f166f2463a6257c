import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SMOKE_RUNS } from '../../bench/smoke-runs.ts';

describe('the smallest form of the benches', () => {
  it('stands in the list for each script', () => {
    const { scripts } = JSON.parse(readFileSync('bench/package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(Object.keys(SMOKE_RUNS).toSorted()).toEqual(Object.keys(scripts).toSorted());
    for (const [name, args] of Object.entries(SMOKE_RUNS)) {
      if (args !== null) expect(scripts[name], name).toContain(args[0]);
    }
  });
});
