// Measures on which keys the units of each operation and act fall, over the facts and the examples, and writes
// `footprints.json`, which the simulation replays. Usage: npm --prefix bench run footprints
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import { createDevIssuer, createEvent, loadDataset, localTables, startEngine } from '../../packages/local/src/index.ts';
import { Meter } from '@liaison/kernel/reader';
import { Table } from '@liaison/kernel/table';
import { readDataset } from '@liaison/data';
import { DIALOGUE_INPUTS, PARTNERSHIPS_INPUTS } from '../../tests/support/named-inputs.ts';
import { documentOf } from '../../tests/support/operations.ts';
import { totalOf } from './footprints.ts';
import type { ActFootprint, Footprint, Footprints, Pack } from './footprints.ts';
import { recordClient } from './recorded-client.ts';
import type { Recording } from './recorded-client.ts';

const NOW = '2026-11-21T12:00:00.000Z';
const FORUM = 'example-forum';

const engine = await startEngine();
const tables = localTables();
const { subgraphSdl, ...contract } = readSchemaFiles();
const dataset = readDataset({ examples: true });
await loadDataset(engine.client, dataset, createSubgraphs({ client: engine.client, subgraphSdl, tables }), { at: NOW });
const recorded = recordClient(engine.client);
const subgraphs = createSubgraphs({ client: recorded.client, subgraphSdl, tables });
const issuer = await createDevIssuer({ now: () => NOW });
const handler = createHandler({ ...contract, subgraphs, now: () => NOW, identify: issuer.identify });

interface Answered {
  readonly data?: Record<string, Record<string, unknown> | null> | null;
  readonly errors?: readonly { readonly message: string }[];
}

async function ask(query: string, variables: object, authorization?: string): Promise<Answered['data'] & object> {
  const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
  const body = JSON.stringify({ query, variables });
  const answer = await handler(
    createEvent({ method: 'POST', path: '/graphql', rawQueryString: '', headers, body, now: NOW }),
  );
  const { data, errors } = JSON.parse(answer.body ?? '{}') as Answered;
  if (errors || !data) throw new Error(`${query.slice(0, 60)}: ${JSON.stringify(errors)}`);
  return data;
}

function footprintOf({ touches, requests, waves }: Recording): Footprint {
  const [readUnits, writeUnits] = [totalOf(touches, 'readUnits'), totalOf(touches, 'writeUnits')];
  return { requests, waves, readUnits: rounded(readUnits), writeUnits: rounded(writeUnits), touches };
}

function rounded(units: number): number {
  return Math.round(units * 1000) / 1000;
}

async function measureQueries(): Promise<Record<string, Footprint>> {
  const queries: Record<string, Footprint> = {};
  for (const { operation, name, variables } of [...PARTNERSHIPS_INPUTS, ...DIALOGUE_INPUTS]) {
    // The first time brings the packed partitions into the process; what a warm one does is measured.
    await ask(documentOf(operation), variables);
    const { recording } = await recorded.during(() => ask(documentOf(operation), variables));
    queries[`${operation}: ${name}`] = footprintOf(recording);
  }
  const changes = documentOf('Changes');
  const page = await recorded.during(() => ask(changes, { first: 100 }));
  queries['Changes: a page of 100'] = footprintOf(page.recording);
  let since = (page.answer['changes'] as { nextSince: string }).nextSince;
  for (let hasMore = true; hasMore;) {
    const next = (await ask(changes, { since, first: 100 }))['changes'] as { nextSince: string; hasMore: boolean };
    ({ nextSince: since, hasMore } = next);
  }
  const { recording } = await recorded.during(() => ask(changes, { since, first: 100 }));
  queries['Changes: nothing new'] = footprintOf(recording);
  return queries;
}

async function measureActs(): Promise<Record<string, ActFootprint>> {
  const acts: Record<string, ActFootprint> = {};
  const officer = `Bearer ${await issuer.token({ role: 'liaison-officer' })}`;
  const act = async (mutation: string, object: string, input: object, name = mutation): Promise<Written> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const selection = `${object} userErrors { code path message }`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const { answer, recording } = await recorded.during(() => ask(document, variables, officer));
    const payload = answer[mutation] as Record<string, Written> & { userErrors: readonly object[] };
    if (payload.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`);
    acts[name] = { ...footprintOf(recording), wavesToCommit: recording.wavesToCommit };
    return payload[object.split(' ')[0] ?? ''] ?? { id: '', version: 0 };
  };

  const ngoId = 'ngo-cafod';
  const place = { name: 'A town', location: { latitude: 14.69, longitude: -17.44 }, precision: 'PLACE_NAME' };
  await act('publishActivity', 'activity { id version }', {
    ngoId,
    title: 'Wells, and who looks after them',
    fieldsOfCompetence: ['CULTURE'],
    startsOn: '2026-03-01',
    place,
  });
  await act('updateNgo', 'ngo { id version }', { ngoId, expectedVersion: 1, website: 'https://cafod.example/' });
  await act('grantPartnership', 'partnership { id version }', {
    ngoId,
    institution: 'CONVERGENCES',
    status: 'UNSPECIFIED',
    startsOn: '2026-11-20',
  });
  const taskForceId = dataset.taskForces[0]?.id ?? '';
  await act('submitContribution', 'contribution { id }', {
    taskForceId,
    ngoId,
    title: 'A contribution',
    text: 'What we know.',
    themes: ['schooling'],
  });
  const call = await act('openCall', 'call { id version }', {
    forumId: FORUM,
    title: 'Send your ideas',
    closesOn: '2027-02-01',
  });
  await act('submitCallContribution', 'contribution { id version }', { callId: call.id, ngoId, title: 'An idea' });
  await act('registerForForum', 'registration { id version }', {
    forumId: FORUM,
    ngoId,
    name: 'CAFOD',
    persons: [{ stakeholder: 'NGO', count: 3 }],
  });
  const read = await ask(`{ forum(id: "${FORUM}") { version rooms { id } } }`, {}, officer);
  const { version, rooms } = read['forum'] as { version: number; rooms: { id: string }[] };
  const at = { startsAt: '2027-03-28T18:00:00Z', endsAt: '2027-03-28T18:30:00Z', roomId: rooms[0]?.id ?? '' };
  const slot = await act('addSlot', 'slot { id version }', { forumId: FORUM, title: 'An evening', ...at });
  const later = { startsAt: '2027-03-28T18:30:00Z', endsAt: '2027-03-28T19:00:00Z', roomId: at.roomId };
  await act('moveForumSlot', 'slot { id version }', { slotId: slot.id, expectedVersion: slot.version, ...later });
  await act('publishSchedule', 'schedule { version }', { forumId: FORUM, expectedVersion: version });
  return acts;
}

interface Written {
  readonly id: string;
  readonly version: number;
}

async function measurePacks(): Promise<Pack[]> {
  const packs: Pack[] = [];
  for (const { name, projection, tables: own } of subgraphs) {
    for (const pk of projection.packedPartitions) {
      const meter = new Meter();
      const items = await new Table(engine.client, own.views, name, meter).queryAll({ pk });
      const bytes = items.reduce((sum, item) => sum + Buffer.byteLength(JSON.stringify(item)), 0);
      packs.push({ table: own.views, pk, readUnits: meter.total().readUnits, bytes, rows: items.length - 1 });
    }
  }
  return packs;
}

try {
  const footprints: Footprints = {
    packs: await measurePacks(),
    queries: await measureQueries(),
    acts: await measureActs(),
  };
  writeFileSync(new URL('footprints.json', import.meta.url), `${JSON.stringify(footprints, null, 2)}\n`);
} finally {
  await handler.stop();
  await engine.stop();
}
