import { commit, isSound, loadRecords, project, readRecord, verify } from '@liaison/kernel/record';
import { createTables } from '@liaison/kernel/table';
import type { Change, NewRecord, Subgraph } from '@liaison/kernel/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateActivities, generateNgos, readFacts } from '@liaison/data';
import type { Dataset } from '@liaison/data';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { partnershipsRecords } from '../../local/src/dataset/partnerships.ts';
import { ask, createSubgraph, NOW, openTables } from './support.ts';

const BY = { by: 'test', at: NOW };
const COMMITS = 24;

const facts = readFacts();

/** The records of a small data set made with a seed: every seed draws names, seats, activities and days anew. */
function drawn(seed: number): NewRecord[] {
  const ngos = generateNgos({ facts, seed, count: 6 });
  const programmes = facts.activities.filter(({ organizationType }) => organizationType === 'IGO').slice(0, 3);
  const dataset: Dataset = {
    ...facts,
    ngos,
    activities: [...generateActivities({ facts, seed, count: 40, ngos }), ...programmes],
    partnerships: ngos.map(({ id, foundedYear }, index) => ({
      id: `example-partnership-${index}`,
      ngoId: id,
      institution: 'UNESCO',
      status: seed % 2 === 0 ? 'ASSOCIATE' : 'CONSULTATIVE',
      startDate: foundedYear === null ? null : `${foundedYear}-01-01`,
      endDate: null,
      modality: null,
      functionalAreas: [],
      mechanisms: [],
      evidence: null,
      source: 'test',
    })),
    programmeFeedback: programmes.map(({ id }, index) => ({
      id: `feedback-${index}`,
      programmeId: id,
      ngoId: ngos[index]?.id ?? '',
      text: `Words of ${seed}`,
      submittedOn: `2026-01-0${(seed % 9) + 1}`,
      source: 'test',
    })),
    memberStates: [],
    vocabulary: facts.vocabulary.filter(({ scheme }) => scheme === 'region'),
    dacSectors: [],
  };
  return partnershipsRecords(dataset);
}

/** Kinds whose change moves derived rows. Offices are not among them: after a change of one the views are rebuilt. */
const PROJECTED = new Set(['Ngo', 'Partnership', 'Activity', 'Programme', 'ProgrammeFeedback']);

describe('the projection', () => {
  const running = useEngine();
  const tables = tableNames('partnerships');
  let subgraph: Subgraph;
  /** A generator of numbers from a fixed seed (a step of MINSTD). */
  let state = 20_261_121;

  function below(count: number): number {
    state = (state * 48_271) % 0x7fff_ffff;
    return state % count;
  }

  beforeAll(async () => {
    const { client } = running.engine;
    subgraph = createSubgraph(client, tables);
    await createTables(client, [tables.truth, tables.views]);
    await loadRecords(client, tables, subgraph.projection, drawn(1), BY);
  });

  /** Changes of one to six records: new, changed as another seed has them, deleted, or brought back. */
  async function drawChanges(): Promise<Change[]> {
    const { truth } = openTables(running.engine.client, tables);
    const others = drawn(2 + below(5)).filter(({ kind }) => PROJECTED.has(kind));
    const changes = new Map<string, Change>();
    for (let count = 1 + below(6); count > 0; count -= 1) {
      const drawnRecord = others[below(others.length)];
      if (!drawnRecord) continue;
      const before = await readRecord(truth, drawnRecord.key);
      const isDeletion = before !== null && before.value !== null && below(3) === 0;
      const after = isDeletion ? { ...drawnRecord, value: null } : drawnRecord;
      changes.set(`${after.key.pk} ${after.key.sk}`, { before, after });
    }
    return [...changes.values()];
  }

  it('keeps the views what the truth says, with two projectors at once and again and again', async () => {
    const { truth, views } = openTables(running.engine.client, tables);
    for (let round = 0; round < COMMITS; round += 1) {
      await commit(truth, await drawChanges(), BY);
      if (round % 3 === 0) continue;
      await Promise.all([
        project(subgraph.projection, { truth, views }),
        project(subgraph.projection, { truth, views }),
      ]);
      await project(subgraph.projection, { truth, views });
      if (round % 6 !== 5) continue;
      const verdict = await verify(subgraph.projection, { truth, views });
      expect(verdict).toMatchObject({ missing: [], unexpected: [], different: [], lag: 0 });
      expect(isSound(verdict)).toBe(true);
      expect(verdict.rows).toBeGreaterThan(100);
    }
  });

  it('tells readers that what they keep decoded is out of date', async () => {
    const { truth, views } = openTables(running.engine.client, tables);
    const document =
      '{ partnershipStats(by: [STATUS]) { partnershipCount } searchNgos(text: "renamed") { nodes { id } } }';
    const before = await ask(subgraph, document);
    const record = drawn(1).find(({ kind }) => kind === 'Ngo');
    if (!record) throw new Error('There is an NGO in every drawn data set.');
    const stored = await readRecord(truth, record.key);
    const value = { ...(record.value as object), name: 'Renamed' };
    await commit(truth, [{ before: stored, after: { ...record, value } }], BY);
    await project(subgraph.projection, { truth, views });
    const after = await ask(subgraph, document);
    expect(before.data['searchNgos']).toEqual({ nodes: [] });
    expect(after.data['searchNgos']).toEqual({ nodes: [{ id: record.id }] });
    expect(after.errors).toEqual([]);
  });
});
