import { beforeAll, describe, expect, it } from 'vitest';
import { commit, isSound, project, readRecord, RecordReader, verify } from '@liaison/kernel/record';
import type { NewRecord } from '@liaison/kernel/record';
import { useEngine } from '../../../tests/support/engine.ts';
import { CONTRIBUTION, projection, RECOMMENDATION, SESSION } from '../src/index.ts';
import type { Addressed } from '../src/index.ts';
import { contribution, recommendation, session, smallWorld, toState } from './values.ts';
import { createWorld, dataOf, NOW } from './world.ts';
import type { World } from './world.ts';

const engine = useEngine();
let world: World;

beforeAll(async () => {
  world = await createWorld(engine.engine.client, smallWorld());
});

/** Commits the record as it is now and brings the views up to it. A null value deletes it. */
async function write(...records: readonly NewRecord[]): Promise<void> {
  for (const record of records) {
    const before = await readRecord(world.truth, record.key);
    await commit(world.truth, [{ before, after: record }], { by: 'test', at: NOW });
  }
  await project(projection, world);
}

function askOf(code: string, followUp: Partial<Addressed['followUp']>): NewRecord {
  return RECOMMENDATION.encode(
    recommendation('rec-9', { issuedOn: '2026-01-10', addressees: [toState(code, followUp)] }),
  );
}

async function followUpOf(code: string): Promise<unknown> {
  const answer = await world.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on MemberState { recommendations { edges { node { id } followUp { status answer } } } }
    } }`,
    { representations: [{ __typename: 'MemberState', code }] },
  );
  const [state] = dataOf(answer)['_entities'] as { recommendations: { edges: unknown } }[];
  return state?.recommendations.edges;
}

async function expectSound(): Promise<void> {
  expect(isSound(await verify(projection, world))).toBe(true);
}

describe('the views', () => {
  it('are sound after the first load', expectSound);

  it('follow a recommendation from its issue to its answer', async () => {
    const node = { id: 'rec-9' };
    await write(askOf('ML', {}));
    expect(await followUpOf('ML')).toEqual([{ node, followUp: { status: 'ISSUED', answer: null } }]);
    await write(askOf('ML', { deliveredOn: '2026-02-01' }));
    expect(await followUpOf('ML')).toEqual([{ node, followUp: { status: 'DELIVERED', answer: null } }]);
    await write(askOf('ML', { deliveredOn: '2026-02-01', dueOn: '2026-06-30' }));
    expect(await followUpOf('ML')).toEqual([{ node, followUp: { status: 'OVERDUE', answer: null } }]);
    await write(
      askOf('ML', {
        deliveredOn: '2026-02-01',
        dueOn: '2026-06-30',
        answeredOn: '2026-11-20',
        answer: 'Late, but yes.',
      }),
    );
    expect(await followUpOf('ML')).toEqual([{ node, followUp: { status: 'ANSWERED', answer: 'Late, but yes.' } }]);
    await expectSound();
  });

  it('move a recommendation to another addressee', async () => {
    await write(askOf('BJ', {}));
    expect(await followUpOf('ML')).toEqual([]);
    expect(await followUpOf('BJ')).toHaveLength(1);
    await expectSound();
  });

  it('forget a recommendation that was withdrawn', async () => {
    await write({ ...askOf('BJ', {}), value: null });
    expect(await followUpOf('BJ')).toEqual([]);
    expect(dataOf(await world.ask('{ recommendation(id: "rec-9") { id } }'))).toEqual({ recommendation: null });
    await expectSound();
  });

  it('count a contribution in the digest once it is accepted', async () => {
    const DIGEST = '{ taskForce(id: "migration") { digest { theme contributionCount } } }';
    await write(CONTRIBUTION.encode(contribution('c-9', { themes: ['WATER'], status: 'SUBMITTED' })));
    expect(dataOf(await world.ask(DIGEST))['taskForce']).toEqual({
      digest: [
        { theme: 'HEALTH', contributionCount: 2 },
        { theme: 'HOUSING', contributionCount: 1 },
      ],
    });
    await write(CONTRIBUTION.encode(contribution('c-9', { themes: ['WATER'], status: 'ACCEPTED' })));
    expect(dataOf(await world.ask(DIGEST))['taskForce']).toMatchObject({
      digest: [{}, {}, { theme: 'WATER', contributionCount: 1 }],
    });
    await expectSound();
  });

  it('show a session that was added, renamed and deleted to processes that keep the index', async () => {
    const TITLES = '{ dialogueSessions(where: { text: "new" }) { nodes { title } } }';
    const titles = async (): Promise<unknown> => dataOf(await world.ask(TITLES))['dialogueSessions'];
    expect(await titles()).toEqual({ nodes: [] });
    await write(SESSION.encode(session('ngp-3', { title: 'A new session' })));
    expect(await titles()).toEqual({ nodes: [{ title: 'A new session' }] });
    await write(SESSION.encode(session('ngp-3', { title: 'A newer session' })));
    expect(await titles()).toEqual({ nodes: [{ title: 'A newer session' }] });
    await write({ ...SESSION.encode(session('ngp-3')), value: null });
    expect(await titles()).toEqual({ nodes: [] });
    await expectSound();
  });

  it('lead to a part that is to be changed also where they have yet to learn of it', async () => {
    const record = CONTRIBUTION.encode(contribution('c-10'));
    await commit(world.truth, [{ before: null, after: record }], { by: 'test', at: NOW });
    expect(dataOf(await world.ask('{ contribution(id: "c-10") { id } }'))).toEqual({ contribution: null });
    const read = RecordReader.strong(world.truth, projection, world);
    expect(await CONTRIBUTION.locate('c-10', read)).toEqual(record.key);
    expect(await CONTRIBUTION.locate('c-11', read)).toBeNull();
    expect(dataOf(await world.ask('{ contribution(id: "c-10") { id version } }'))).toEqual({
      contribution: { id: 'c-10', version: 1 },
    });
    await expectSound();
  });

  it('leave out of lists and digest what was withdrawn, and point to it still', async () => {
    await write(CONTRIBUTION.encode(contribution('c-10', { status: 'WITHDRAWN', themes: ['AIR'] })));
    const lists = await world.ask(
      '{ taskForce(id: "migration") { contributions(first: 100) { nodes { id } } digest { theme } } contribution(id: "c-10") { id } }',
    );
    expect(JSON.stringify(dataOf(lists)['taskForce'])).not.toMatch(/c-10|AIR/);
    expect(dataOf(lists)['contribution']).toBeNull();
    const reviewer = await world.ask('{ contribution(id: "c-10") { status } }', {}, { scopes: ['reviews:read'] });
    expect(dataOf(reviewer)).toEqual({ contribution: { status: 'WITHDRAWN' } });
    await expectSound();
  });
});
