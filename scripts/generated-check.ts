// Generates everything anew and names each file that was not what its generator writes. The files are current afterwards.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

const PATTERNS = [
  '{packages,tests}/**/generated/*.*',
  'schema/{supergraph.graphql,field-policies.json,trusted-documents.json}',
];

function readGenerated(): Map<string, string> {
  const files = globSync(PATTERNS, { exclude: (path) => path.endsWith('node_modules') });
  return new Map(files.toSorted().map((file) => [file, readFileSync(file, 'utf8')]));
}

const before = readGenerated();
for (const script of ['compose', 'codegen']) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) continue;
  console.error(`${stdout}\n${stderr}`);
  process.exit(1);
}
const after = readGenerated();
for (const file of new Set([...before.keys(), ...after.keys()])) {
  if (before.get(file) === after.get(file)) continue;
  console.error(`not current: ${file}`);
  process.exitCode = 1;
}
