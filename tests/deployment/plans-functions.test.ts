import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtBundle } from '../support/built-bundle.ts';
import { SandboxPool } from '../support/sandbox-pool.ts';
import { PLANS } from './plan.ts';
import type { Resource } from './plan.ts';

/** Those of production; of what is in both plans and told the same, one. */
const functions = new Map(
  Object.entries(PLANS)
    .filter(([plan]) => plan.startsWith('production'))
    .flatMap(([plan, { resources }]) => resources.map((each) => ({ plan, ...each })))
    .filter(({ type }) => type === 'aws:lambda/function:Function')
    .map((each) => [JSON.stringify([bundleOf(each), Object.entries(toldTo(each)).toSorted()]), each]),
);

/** `single`, of the handler `single.handler`. */
function bundleOf({ inputs: { handler } }: Resource): string {
  return String(handler).replace(/\.handler$/, '');
}

/** What the plan tells it; of SST's own variables nothing is read. */
function toldTo({ inputs: { environment } }: Resource): Record<string, string> {
  const told = Object.entries(environment?.variables ?? {}).filter(([name]) => !name.startsWith('SST_'));
  return Object.fromEntries(told.map(([name, value]) => [name, value === '<secret>' ? '-'.repeat(32) : String(value)]));
}

describe('a function', () => {
  it.each([...functions.values()])('of the plan $plan starts with what it is told: $name', async (each) => {
    const name = bundleOf(each);
    const { folder } = await builtBundle(name);
    const pool = new SandboxPool({ bundle: join(folder, `${name}.mjs`), environment: toldTo(each) });
    try {
      await pool.warm(1);
      expect(pool.lines).toEqual([]);
    } finally {
      pool.stop();
    }
  });

  it.each([...functions.values()])(
    'of the plan $plan is told nothing that its code does not read: $name',
    async (each) => {
      const { folder } = await builtBundle(bundleOf(each));
      const code = readdirSync(folder)
        .filter((file) => file.endsWith('.mjs'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n');
      expect(Object.keys(toldTo(each)).filter((variable) => !code.includes(variable))).toEqual([]);
    },
  );
});
