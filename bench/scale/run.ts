// Replays a skewed year of traffic against the partitions of the tables, at several loads, with and without remedies.
// Usage: npm --prefix bench run scale [-- --quick] [--write] [--seed=2027]
import { SEED } from './assumptions.ts';
import { writePage } from './document.ts';
import { readFootprints } from './footprints.ts';
import { report } from './report.ts';
import { simulate } from './simulation.ts';

const PAGE = new URL('../../docs/scale.md', import.meta.url);

const flags = process.argv.slice(2);
const seed = Number(flags.find((flag) => flag.startsWith('--seed='))?.slice('--seed='.length) ?? SEED);
const footprints = readFootprints();
const quick = flags.includes('--quick') ? { everyDays: 7, loads: [1, 100], deadlineLoads: [1, 100] } : {};
const text = report(simulate({ footprints, seed, ...quick }), footprints);
console.log(text);
if (flags.includes('--write')) await writePage(PAGE, 'scale', text);
