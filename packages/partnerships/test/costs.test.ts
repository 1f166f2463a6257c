import { PACK_HEAD } from '@liaison/kernel/record';
import { createTables, writeAll } from '@liaison/kernel/table';
import type { Subgraph } from '@liaison/kernel/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateNgos, readFacts } from '@liaison/data';
import type { Dataset, PartnershipFact } from '@liaison/data';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { partnershipsRecords } from '../../local/src/dataset/partnerships.ts';
import { decodeAll, NGO, PARTNERSHIP } from '../src/records.ts';
import { STATISTICS } from '../src/views/keys.ts';
import { statisticsRows } from '../src/views/statistics-rows.ts';
import { ask, createSubgraph, loadSubgraph, readSchemaFile } from './support.ts';

const facts = readFacts();
const operation = (name: string): string => readSchemaFile(`operations/${name}.graphql`);

/** An operation without the fields that other subgraphs answer. */
function own(name: string): string {
  return operation(name).replaceAll(/^ +(forums|dialogueSessions|recommendations)\(.*$/gm, '');
}

/** Partnerships of the NGOs in turn, with long ids and both days, as many as wanted. */
function partnerships(ngoIds: readonly string[], count: number): PartnershipFact[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `example-partnership-${index}`,
    ngoId: ngoIds[index % ngoIds.length] ?? '',
    institution: 'UN_ECOSOC',
    status: 'SPECIAL',
    startDate: `${1990 + (index % 30)}-01-01`,
    endDate: index % 2 === 0 ? null : `${2024 + (index % 5)}-12-31`,
    modality: null,
    functionalAreas: [],
    mechanisms: [],
    evidence: null,
    source: 'test',
  }));
}

const NOTHING: Dataset = {
  ...facts,
  ngos: [],
  partnerships: [],
  activities: [],
  fieldOffices: [],
  memberStates: [],
  vocabulary: [],
  dacSectors: [],
};

describe('what operations cost', () => {
  const running = useEngine();

  it('statistics: one request and 4 units cold for 400 partnerships, half a unit warm', async () => {
    const ngos = generateNgos({ facts, seed: 1, count: 320 });
    const dataset = {
      ...NOTHING,
      ngos,
      partnerships: partnerships(
        ngos.map(({ id }) => id),
        400,
      ),
    };
    const tables = tableNames('partnerships');
    const subgraph = await loadSubgraph(running.engine.client, tables, partnershipsRecords(dataset));
    const variables = { by: ['FIELD_OF_COMPETENCE', 'REGION', 'YEAR_STARTED'], asOf: '2022-01-01' };
    const cold = await ask(subgraph, operation('partnership-stats'), variables);
    expect(cold.data).toMatchObject({ partnershipStats: { ngoCount: 320, partnershipCount: 400 } });
    expect(cold.spent.requests).toBe(1);
    expect(cold.spent.readUnits).toBeLessThanOrEqual(4);
    const warm = await ask(subgraph, operation('partnership-stats'), variables);
    expect(warm.data).toEqual(cold.data);
    expect(warm.spent).toMatchObject({ requests: 1, readUnits: 0.5 });
    const trend = await ask(createSubgraph(running.engine.client, tables), operation('partnership-trend'), {
      from: '1990-01-01',
      to: '2030-01-01',
    });
    expect(trend.spent.requests).toBe(1);
    expect(trend.spent.readUnits).toBeLessThanOrEqual(4);
  });

  it('statistics: half a unit warm for 10,000 partnerships', async () => {
    const { client } = running.engine;
    const tables = tableNames('partnerships');
    await createTables(client, [tables.truth, tables.views]);
    const ngos = generateNgos({ facts, seed: 1, count: 1250 });
    const dataset = {
      ...NOTHING,
      ngos,
      partnerships: partnerships(
        ngos.map(({ id }) => id),
        10_000,
      ),
    };
    const records = partnershipsRecords(dataset).map((record) => ({ ...record, version: 1 }));
    const byNgo = Map.groupBy(records, ({ key }) => key.pk);
    const rows = [...byNgo.values()].flatMap((unit) => {
      const [ngo] = decodeAll(NGO, unit);
      return ngo ? [...statisticsRows(ngo, decodeAll(PARTNERSHIP, unit))] : [];
    });
    await writeAll(client, tables.views, [...rows, { pk: STATISTICS, sk: PACK_HEAD, n: 1 }]);
    const subgraph = createSubgraph(client, tables);
    const cold = await ask(subgraph, operation('partnership-stats'), { by: ['STATUS'], asOf: '2022-01-01' });
    expect(cold.data).toMatchObject({ partnershipStats: { partnershipCount: 10_000 } });
    expect(cold.spent.requests).toBe(1);
    const warm = await ask(subgraph, operation('partnership-stats'), { by: ['REGION', 'COUNTRY'], asOf: '2001-07-01' });
    expect(warm.spent).toMatchObject({ requests: 1, readUnits: 0.5 });
  });

  describe('over the facts', () => {
    let subgraph: Subgraph;

    beforeAll(async () => {
      const records = partnershipsRecords(facts);
      subgraph = await loadSubgraph(running.engine.client, tableNames('partnerships'), records);
    });

    it.each([
      ['ngo-profile', { id: 'ngo-cafod' }, 4, 5],
      ['ngo-profile', { id: 'ngo-icom' }, 4, 5],
      ['ngos-covered-by-office', { office: 'unesco-dakar' }, 4, 30],
      ['field-office-desk', { office: 'unesco-dakar' }, 6, 25],
      ['member-state-brief', { code: 'SN' }, 7, 12],
      ['sector-desk', { field: 'CULTURE' }, 7, 25],
      ['search-ngos', { text: 'international council' }, 2, 15],
      ['ngos-near-point', { latitude: 48.85, longitude: 2.35 }, 2, 20],
    ])('%s %o takes at most %i requests and %f units', async (name, variables, requests, readUnits) => {
      const { spent, errors } = await ask(subgraph, own(name), variables);
      expect(errors).toEqual([]);
      expect(spent.requests).toBeLessThanOrEqual(requests);
      expect(spent.readUnits).toBeLessThanOrEqual(readUnits);
    });

    it('ngos-near-office takes at most 4 requests and 14 units, at every office, cold', async () => {
      let pages = 0;
      for (const { id } of facts.fieldOffices) {
        for (const field of [null, 'CULTURE']) {
          const variables = { office: id, field, withinKm: 1000, activeOn: '2021-06-01' };
          const { spent, data } = await ask(subgraph, operation('ngos-near-office'), variables);
          const { fieldOffice } = data as { fieldOffice: { ngosNearby: { edges: unknown[] } } };
          if (fieldOffice.ngosNearby.edges.length === 20) pages += 1;
          expect(spent.requests).toBeLessThanOrEqual(4);
          expect(spent.readUnits).toBeLessThanOrEqual(14);
        }
      }
      expect(pages).toBeGreaterThan(0);
    });
  });
});
