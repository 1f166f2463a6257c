import { Meter } from '@liaison/kernel/reader';
import { createTables, Table, writeAll } from '@liaison/kernel/table';
import { describe, expect, it } from 'vitest';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { IN_SOAK } from '../../../tests/support/seed.ts';
import { readNearOffice } from '../src/views/near-index.ts';
import { SAMPLED_FIELD, SAMPLED_OFFICES, sampledRows } from './near-scale.ts';

const DAYS = ['2015-01-01', '2021-06-15', '2026-11-21'];
const RADII_KM = [50, 250, 1000];
const PAGE = 20;

describe('the near index', () => {
  const running = useEngine();

  it.each([5000, IN_SOAK ? 100_000 : 25_000])(
    'reads a page in at most 2 requests and 2 units among %i activities',
    async (count) => {
      const { client } = running.engine;
      const { views: name } = tableNames('near');
      await createTables(client, [name]);
      const rows = await writeAll(client, name, sampledRows(count, DAYS));
      let fullPages = 0;
      const most = { requests: 0, readUnits: 0 };
      for (const { id: officeId } of SAMPLED_OFFICES) {
        for (const field of [null, SAMPLED_FIELD] as const) {
          for (const radius of RADII_KM) {
            for (const day of DAYS) {
              const meter = new Meter();
              const query = { officeId, field, metres: radius * 1000, day };
              const views = new Table(client, name, 'partnerships', meter);
              const { items } = await readNearOffice(views, query, { first: PAGE, after: null });
              if (items.length === PAGE) fullPages += 1;
              most.requests = Math.max(most.requests, meter.total().requests);
              most.readUnits = Math.max(most.readUnits, meter.total().readUnits);
            }
          }
        }
      }
      expect(rows).toBeGreaterThan(count / 20);
      expect(fullPages).toBeGreaterThan(50);
      expect(most.requests).toBeLessThanOrEqual(2);
      expect(most.readUnits).toBeLessThanOrEqual(2);
    },
  );
});
