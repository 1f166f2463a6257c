// What a stage costs a month at three sizes, from the price list in `prices.ts` and the measured costs of operations.
// Usage: npm --prefix bench run costs [-- --write]
import { costsReport } from './costs-report.ts';
import { writePage } from './document.ts';
import { readFootprints } from './footprints.ts';

const PAGE = new URL('../../docs/costs.md', import.meta.url);

const text = costsReport(readFootprints());
console.log(text);
if (process.argv.includes('--write')) await writePage(PAGE, 'costs', text);
