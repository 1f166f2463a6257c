// Runs the random tests for long, with a fresh seed each round: other questions, other examples, more operations. A round
// that fails is repeated with the seed that it printed: npm run soak -- --rounds 1 --seed N. `--operations` are those of
// the gateway's three graphs together, in each round; `--sequences` of acts are shared out among the rounds; `--only
// differential` runs the suites whose path holds that word. After the rounds come, once, `--crashes` of a server in
// mid-write, `--mutations` before the costs of reads are looked at, `--requests` that were changed at random, `--clients` at
// a time for `--seconds`, and for as long, in each topology, functions whose sandboxes are killed: in sandboxes of our own
// or, where LIAISON_LAMBDA_RUN names a script that takes bundles and HTTP, under AWS's own runtime client.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';

const LARGEST_SEED = 1_000_000_000;
/** What is asked for by name is left out: it costs what it costs with the data set that is served. */
const NAMED = ['budget.test.ts', 'bad-input.test.ts'];
const SUITES = [
  ...globSync('tests/operations/{partnerships,forums,dialogue}/*.test.ts').filter(
    (file) => !NAMED.some((name) => file.endsWith(name)),
  ),
  ...globSync('packages/gateway/test/differential/*.test.ts'),
  'packages/partnerships/test/near-index.test.ts',
  ...globSync('tests/model/*.test.ts'),
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    operations: { type: 'string', default: '10000' },
    sequences: { type: 'string', default: '500' },
    seed: { type: 'string' },
    crashes: { type: 'string', default: '20' },
    mutations: { type: 'string', default: '10000' },
    requests: { type: 'string', default: '50000' },
    clients: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
  },
});

const suites = SUITES.filter((file) => file.includes(values.only));
const longSuites = globSync('tests/soak/*.soak.ts').filter((file) => file.includes(values.only));
const rounds = suites.length > 0 ? Number(values.rounds) : 0;
let failed = 0;

function run(args: readonly string[], environment: NodeJS.ProcessEnv): boolean {
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

for (let round = 1; round <= rounds; round += 1) {
  const seed = values.seed ?? String(randomInt(1, LARGEST_SEED));
  console.log(`\nRound ${round} of ${rounds}, seed ${seed}`);
  const sequences = String(Math.ceil(Number(values.sequences) / rounds));
  const amounts = { LIAISON_OPERATIONS: values.operations, LIAISON_SEQUENCES: sequences };
  if (!run(suites, { LIAISON_SEED: seed, ...amounts })) failed += 1;
}
for (const file of longSuites) {
  const seed = values.seed ?? String(randomInt(1, LARGEST_SEED));
  console.log(`\n${file}, seed ${seed}`);
  const amounts = {
    LIAISON_CRASHES: values.crashes,
    LIAISON_MUTATIONS: values.mutations,
    LIAISON_REQUESTS: values.requests,
    LIAISON_CLIENTS: values.clients,
    LIAISON_SECONDS: values.seconds,
  };
  if (!run(['--config', 'tests/soak/vitest.config.ts', file], { LIAISON_SEED: seed, ...amounts })) failed += 1;
}
console.log(`\n${rounds + longSuites.length - failed} rounds passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
