// Requests and read units of a page of 20 from the near index, at growing numbers of activities: 12 offices, one field
// and any field, three days, three radii. Usage: node bench/near.ts [number of activities …]
import { Meter } from '@liaison/kernel/reader';
import { createTables, Table, writeAll } from '@liaison/kernel/table';
import { startEngine } from '../packages/local/src/engine.ts';
import { SAMPLED_FIELD, SAMPLED_OFFICES, sampledRows } from '../packages/partnerships/test/near-scale.ts';
import { readNearOffice } from '../packages/partnerships/src/views/near-index.ts';
import type { NearPosition } from '../packages/partnerships/src/views/near-index.ts';

const DAYS = ['2015-01-01', '2021-06-15', '2026-11-21'];
const RADII_KM = [50, 250, 1000];
const PAGE = 20;
const PAGES = 2;

const counts = process.argv.slice(2).map(Number);
const engine = await startEngine();
const table: Record<string, unknown>[] = [];
try {
  for (const count of counts.length > 0 ? counts : [10_000, 100_000, 1_000_000]) {
    const name = `near-${count}`;
    await createTables(engine.client, [name]);
    const rows = await writeAll(engine.client, name, sampledRows(count, DAYS));
    for (const field of [SAMPLED_FIELD, null] as const) {
      for (const radius of RADII_KM) table.push({ activities: count, rows, ...(await measure(name, field, radius)) });
    }
  }
} finally {
  await engine.stop();
}
console.table(table);

async function measure(name: string, field: typeof SAMPLED_FIELD | null, radius: number) {
  const pages = Array.from({ length: PAGES }, () => ({ requests: [] as number[], units: [] as number[], found: 0 }));
  for (const { id: officeId } of SAMPLED_OFFICES) {
    for (const day of DAYS) {
      let after: NearPosition | null = null;
      for (const page of pages) {
        const meter = new Meter();
        const views = new Table(engine.client, name, 'partnerships', meter);
        const query = { officeId, field, metres: radius * 1000, day };
        const { items, hasNextPage } = await readNearOffice(views, query, { first: PAGE, after });
        page.requests.push(meter.total().requests);
        page.units.push(meter.total().readUnits);
        page.found += items.length;
        after = items.at(-1) ?? null;
        if (!hasNextPage) break;
      }
    }
  }
  const columns = pages.flatMap(({ requests, units, found }, index): [string, string | number][] => [
    [`page ${index + 1}: requests`, `${mean(requests)} (most ${Math.max(0, ...requests)})`],
    [`page ${index + 1}: RCU`, `${mean(units)} (most ${Math.max(0, ...units)})`],
    [`page ${index + 1}: NGOs`, found],
  ]);
  return { field: field ?? 'any', km: radius, ...Object.fromEntries(columns) };
}

function mean(values: readonly number[]): string {
  if (values.length === 0) return '-';
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2);
}
