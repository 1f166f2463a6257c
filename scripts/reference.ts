// Writes the parts of docs/ that are made from the code: who may do what, and why an act is refused. With --check it writes
// nothing and fails on a difference.
import { writeFileSync } from 'node:fs';
import { renderPages } from './reference/pages.ts';

for (const { path, now, right } of await renderPages()) {
  if (now === right) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what the code says: run node scripts/reference.ts.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, right);
    console.log(path);
  }
}
