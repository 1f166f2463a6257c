// Runs every gate but the tests: one line each, and the output of those that fail. `.ci/run` runs the same list.
// Usage: npm run check [-- --count FILE]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GATES } from './check/gates.ts';
import { runGate } from './check/run-gate.ts';

const { values } = parseArgs({ options: { count: { type: 'string' } } });
const SIGNS = { passed: '✓', failed: '✗', 'left out': '-' };

let passed = 0;
let failed = 0;
for (const gate of GATES) {
  const { outcome, seconds, output } = await runGate(gate);
  if (outcome === 'passed') passed += 1;
  if (outcome === 'failed') failed += 1;
  const note = outcome === 'left out' ? `left out: ${gate.needs?.otherwise ?? ''}` : `${seconds.toFixed(0)} s`;
  console.log(`${SIGNS[outcome]} ${gate.name} (${note})`);
  if (outcome === 'failed') console.log(output);
}
console.log(`${passed} passed, ${failed} failed`);
// For those who add up: what passed and what failed.
if (values.count !== undefined) writeFileSync(values.count, `${passed} ${failed}\n`);
if (failed > 0) process.exitCode = 1;
