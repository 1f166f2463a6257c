// Runs each bench once in its smallest form, so that none stops working unseen. Nothing that it prints is a measurement.
// Usage: npm --prefix bench run smoke
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SMOKE_RUNS } from './smoke-runs.ts';

if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  throw new Error('The packages of bench/ are not installed: run npm --prefix bench ci.');
}

for (const [name, args] of Object.entries(SMOKE_RUNS)) {
  if (args === null) continue;
  process.stderr.write(`bench ${name} …\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}\n${stderr}\n`);
    throw new Error(`The bench "${name}" does not run.`);
  }
}
