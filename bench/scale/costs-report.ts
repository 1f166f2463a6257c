import { billOf, costOf, freeOf, totalCost } from './bill.ts';
import type { Item } from './bill.ts';
import { inWords, table } from './document.ts';
import type { Footprints } from './footprints.ts';
import { PRICES, PRICES_OF, REGION } from './prices.ts';
import type { Price } from './prices.ts';
import { loadOf, SECONDS_OF_MONTH, SIZES, unitsOfAnAct } from './workload.ts';

export function costsReport(footprints: Footprints): string {
  return [sizes(footprints), bills(footprints), prices()].join('\n\n');
}

function sizes(footprints: Footprints): string {
  const loads = SIZES.map((size) => ({ ...size, ...loadOf(size, footprints, true) }));
  const row = (what: string, cell: (load: (typeof loads)[number]) => string): string[] => [what, ...loads.map(cell)];
  const rows = [
    row('requests', ({ requests }) => inWords(requests)),
    row('a second, on average', ({ requests }) => inWords(requests / SECONDS_OF_MONTH)),
    row('of them answered by the CDN', ({ requests, acts, atOrigin }) => share(1 - atOrigin / (requests + acts))),
    row('acts', ({ acts }) => inWords(acts)),
    row('read units of one request at the origin', ({ readUnits, atOrigin }) => inWords(readUnits / atOrigin)),
    row('write units of one act', () => inWords(unitsOfAnAct(footprints))),
    row('milliseconds of one request at the origin', ({ busySeconds, atOrigin }) =>
      inWords((busySeconds / atOrigin) * 1000),
    ),
    row('starts, of the requests at the origin', ({ coldStarts }) => share(coldStarts)),
    row('records and log; derived rows', ({ truthGb, viewsGb }) => `${inWords(truthGb)}; ${inWords(viewsGb)} GB`),
  ];
  return `**Three sizes, a month**\n\n${table(['', ...SIZES.map(({ name }) => name)], rows)}`;
}

function share(part: number): string {
  return `${inWords(part * 100)} %`;
}

function bills(footprints: Footprints): string {
  const all = SIZES.map((size) => billOf(size, footprints));
  const [first = []] = all;
  const rows = first.map(({ service, what }, index) => [
    `${service}: ${what}`,
    ...all.map((items) => dollars(items[index] ? costOf(items[index]) : 0)),
  ]);
  const sum = (what: string, of: (items: readonly Item[]) => number): string[] => [
    what,
    ...all.map((items) => `**${dollars(of(items))}**`),
  ];
  const uncached = SIZES.map((size) => dollars(totalCost(billOf(size, footprints, { hasCdn: false }))));
  return `**What it costs, in US dollars a month, in ${REGION}, prices of ${PRICES_OF}, without tax**\n\n${table(
    ['', ...SIZES.map(({ name }) => name)],
    [
      ...rows,
      sum('**All of it**', totalCost),
      sum('**less what AWS gives every account**', (items) => totalCost(items) - freeOf(items)),
      ['all of it, if the CDN kept nothing', ...uncached],
    ],
  )}`;
}

function dollars(usd: number): string {
  if (usd < 0.005) return '0.00';
  return usd.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

const CERTAINTIES = {
  listed: 'listed',
  published: 'published',
  remembered: '**from memory, check**',
};

function prices(): string {
  const rows = Object.values<Price>(PRICES).map(({ usd, unit, certainty, page }) => {
    const perMillion = usd < 0.00001;
    const amount = (perMillion ? usd * 1e6 : usd).toLocaleString('en-US', { maximumSignificantDigits: 6 });
    return [perMillion ? `a million: ${unit}` : unit, amount, CERTAINTIES[certainty], `[page](${page})`];
  });
  return `**The prices**\n\n${table(['unit', 'US dollars', 'how sure', ''], rows)}`;
}
