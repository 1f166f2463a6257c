// Makes the plans of a deployment, offline, and keeps them in infra/plans, where tests look at them: npm run plan -- --tool
// PATH, with an offline planner of SST (sst-plan.mjs), which has SST itself evaluate sst.config.ts and lists the resources.
// Nothing else needs that tool. Its checks of types and values are made too, so this takes some minutes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toSnapshot } from './plan/snapshot.ts';
import { describeSources, FOLDER, SOURCES_FILE } from './plan/sources.ts';

/** The last one leaves sst-env.d.ts behind. */
const PLANS = [
  { stage: 'dev', topology: 'single' },
  { stage: 'production', topology: 'split' },
  { stage: 'production', topology: 'single' },
];
/** As long as one that would be taken. */
const SECRET = 'of-the-plan-and-of-no-deployment';

const { values } = parseArgs({ options: { tool: { type: 'string' } } });
if (values.tool === undefined) throw new Error('Say where the planner is: npm run plan -- --tool PATH');

// What a shell or a file says of somebody's own stage would stand in the plans.
const files = ['.env', ...PLANS.map(({ stage }) => `.env.${stage}`)].filter((file) => existsSync(file));
if (files.length > 0) throw new Error(`Move ${files.join(' and ')} away: SST would read them.`);
const environment = Object.entries(process.env).filter(([name]) => !/^(?:LIAISON|OTEL)_/.test(name));

mkdirSync(FOLDER, { recursive: true });
const before = describeSources();
for (const [index, { stage, topology }] of PLANS.entries()) {
  const out = join('.sst/plans', `${stage}.${topology}`);
  const checks = ['--terraform', ...(index === 0 ? ['--typecheck'] : [])];
  const asked = ['--stage', stage, '--secret', `FrontSecret=${SECRET}`, '--env', `LIAISON_TOPOLOGY=${topology}`];
  console.log(`${stage}, ${topology}:`);
  const { status } = spawnSync(process.execPath, [values.tool, ...asked, ...checks, '--format', 'none', '--out', out], {
    env: Object.fromEntries(environment),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The plan of ${stage}, ${topology}, is not sound: see above.`);
  const snapshot = toSnapshot(readFileSync(join(out, 'plan.jsonl'), 'utf8'), SECRET);
  writeFileSync(join(FOLDER, `${stage}.${topology}.jsonl`), snapshot);
}
if (describeSources() !== before)
  throw new Error('What the plans are made of has changed in between: make them again.');
writeFileSync(SOURCES_FILE, before);
