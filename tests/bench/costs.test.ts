import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOf, costOf, DEPLOYED, freeOf, METRICS, totalCost } from '../../bench/scale/bill.ts';
import { costsReport } from '../../bench/scale/costs-report.ts';
import { pageWith } from '../../bench/scale/document.ts';
import { readFootprints } from '../../bench/scale/footprints.ts';
import { PRICES } from '../../bench/scale/prices.ts';
import type { Price } from '../../bench/scale/prices.ts';
import { SIZES } from '../../bench/scale/workload.ts';
import { named, ofType, PLANS } from '../deployment/plan.ts';
import type { Resource } from '../deployment/plan.ts';
import { OPERATIONS } from '../support/operations.ts';

const PAGE = new URL('../../docs/costs.md', import.meta.url);
const footprints = readFootprints();

describe('What a stage costs', () => {
  it('is on the page as it is computed', async () => {
    const page = await pageWith(PAGE, 'costs', costsReport(footprints));
    expect(readFileSync(PAGE, 'utf8'), 'run npm --prefix bench run costs -- --write').toBe(page);
  });

  it.each(SIZES)('is the sum of its items, for $name', (size) => {
    const items = billOf(size, footprints);
    const byHand = items.reduce((sum, { price, units }) => sum + PRICES[price].usd * units, 0);
    expect(totalCost(items)).toBeCloseTo(byHand);
    for (const item of items) expect(costOf(item)).toBeGreaterThan(0);
    expect(freeOf(items)).toBeGreaterThan(0);
    expect(freeOf(items)).toBeLessThan(totalCost(items));
  });

  it('grows with what is asked, and with a CDN that keeps nothing', () => {
    const totals = SIZES.map((size) => totalCost(billOf(size, footprints)));
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    for (const size of SIZES) {
      expect(totalCost(billOf(size, footprints, { hasCdn: false }))).toBeGreaterThan(
        totalCost(billOf(size, footprints)),
      );
    }
  });

  it('counts the metrics of every trusted document', () => {
    expect(METRICS).toBe(8 + 3 * OPERATIONS.length + 2 * 3);
  });

  it('counts what the plan of production has', () => {
    const plan = PLANS['production.single'];
    const alarms = ofType(plan, 'cloudwatch/metricAlarm:MetricAlarm');
    const queries = alarms.flatMap(({ inputs: { metricQueries = [] } }) => metricQueries);
    const gb = ({ inputs: { memorySize } }: Resource): number => Number(memorySize) / 1024;
    const functions = ofType(plan, 'lambda/function:Function');
    const behind = functions.filter(({ name }) => !/^(?:Gateway|Explorer)Function$/.test(name));
    expect(new Set(behind.map(gb)).size).toBe(1);
    expect(DEPLOYED).toEqual({
      gatewayGb: gb(named(plan, 'lambda/function:Function', 'GatewayFunction')),
      behindGb: gb(named(plan, 'lambda/function:Function', 'SweepFunction')),
      alarmMetrics: queries.filter(({ metric }) => metric).length,
      rules: (named(plan, 'wafv2/webAcl:WebAcl', 'Firewall').inputs['rules'] as unknown[]).length,
    });
  });

  it('names the page of every price', () => {
    for (const { page, usd } of Object.values<Price>(PRICES)) {
      expect(page).toMatch(/^https:\/\/aws\.amazon\.com\/.*pricing/);
      expect(usd).toBeGreaterThan(0);
    }
  });
});
