import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GATES } from '../../scripts/check/gates.ts';
import { runGate } from '../../scripts/check/run-gate.ts';
import { ROOT } from './sources.ts';

const read = (path: string): string => readFileSync(ROOT + path, 'utf8');

describe('a gate', () => {
  const gate = (text: string) => ({ name: 'a gate', command: ['node', '-e', text] as const });

  it('passes with its command', async () => {
    expect(await runGate(gate(''))).toMatchObject({ outcome: 'passed', output: '' });
  });

  it('fails with its command, and shows what it wrote', async () => {
    const verdict = await runGate(gate(`console.log('out'); console.error('err'); process.exitCode = 3;`));
    expect(verdict.outcome).toBe('failed');
    expect(verdict.output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
  });

  it('is left out if what it needs is not there', async () => {
    const needs = { file: 'no/such/file', otherwise: 'it comes never' };
    expect(await runGate({ ...gate('process.exit(1)'), needs })).toMatchObject({ outcome: 'left out' });
  });
});

describe('the gates', () => {
  it('are scripts that are there', () => {
    const scriptsOf = (path: string): readonly string[] =>
      Object.keys((JSON.parse(read(path)) as { scripts: object }).scripts);
    for (const { name, command } of GATES) {
      const last = command.at(-1) ?? '';
      const known = scriptsOf(command.includes('bench') ? 'bench/package.json' : 'package.json');
      expect(last.endsWith('.ts') ? existsSync(ROOT + last) : known.includes(last), name).toBe(true);
    }
  });

  it('are run by .ci/run through the one list, and named there by no name of their own', () => {
    const run = read('.ci/run');
    expect(run.match(/npm run --silent check/g)).toHaveLength(1);
    expect(run).not.toMatch(/run --silent (?!check|smoke)|tsc|eslint|prettier|depcruise/);
    expect(read('.github/workflows/ci.yml')).toMatch(/run: bash \.ci\/run$/m);
  });
});
