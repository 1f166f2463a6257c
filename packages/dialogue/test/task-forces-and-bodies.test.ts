import { beforeAll, describe, expect, it } from 'vitest';
import { useEngine } from '../../../tests/support/engine.ts';
import { CONTRIBUTION, QUESTION } from '../src/index.ts';
import { contribution, question, smallWorld } from './values.ts';
import { createWorld, dataOf } from './world.ts';
import type { World } from './world.ts';

const engine = useEngine();
let world: World;

beforeAll(async () => {
  world = await createWorld(engine.engine.client, smallWorld());
});

describe('taskForce', () => {
  const ONE = `query ($id: ID!) { taskForce(id: $id) {
    id name mandate body { code name }
    contributions(first: 10) { nodes { id title text ngo { id } memberStates { code } themes submittedOn status } }
    questions(first: 10) { nodes { id text ngo { id } askedOn answer answeredOn } }
    digest { theme contributionCount memberStates { code } }
  } }`;
  const ngo = { id: 'ngo-atd' };
  const [DE, FR, SN] = ['DE', 'FR', 'SN'].map((code) => ({ code }));
  const accepted = { ngo, submittedOn: '2026-03-01', status: 'ACCEPTED' };
  const underReview = {
    id: 'c-2',
    title: 'Title of c-2',
    text: null,
    ngo,
    memberStates: [FR, SN],
    themes: ['HEALTH'],
    submittedOn: '2026-04-01',
    status: 'SUBMITTED',
  };
  const whole = {
    id: 'migration',
    name: 'Migration task force',
    mandate: 'Gathers what NGOs know.',
    body: { code: 'LIAISON_COMMITTEE', name: 'Liaison Committee' },
    contributions: {
      nodes: [
        underReview,
        {
          ...accepted,
          id: 'c-1',
          title: 'Title of c-1',
          text: 'Text of c-1',
          memberStates: [FR, SN],
          themes: ['HOUSING', 'HEALTH'],
        },
        { ...accepted, id: 'c-3', title: 'Title of c-3', text: 'Text of c-3', memberStates: [DE], themes: ['HEALTH'] },
      ],
    },
    questions: {
      nodes: [
        { id: 'q-2', text: 'Question q-2', ngo, askedOn: '2026-05-01', answer: 'Yes.', answeredOn: '2026-05-02' },
        { id: 'q-1', text: 'Question q-1', ngo, askedOn: '2026-03-01', answer: null, answeredOn: null },
      ],
    },
    digest: [
      { theme: 'HEALTH', contributionCount: 2, memberStates: [DE, FR, SN] },
      { theme: 'HOUSING', contributionCount: 1, memberStates: [FR, SN] },
    ],
  };

  it('answers whole, newest first, without the texts under review, in four requests', async () => {
    const answer = await world.ask(ONE, { id: 'migration' });
    expect(dataOf(answer)['taskForce']).toEqual(whole);
    expect(answer.withheld).toEqual(['Contribution.text']);
    expect(answer.spent.requests).toBe(4);
    expect((await world.ask(ONE, { id: 'migration' })).spent).toMatchObject({ requests: 4, readUnits: 2 });
  });

  it('shows the texts under review to those who review them', async () => {
    const answer = await world.ask(ONE, { id: 'migration' }, { scopes: ['reviews:read'] });
    expect(dataOf(answer)['taskForce']).toMatchObject({
      contributions: { nodes: [{ id: 'c-2', text: 'Text of c-2' }, { id: 'c-1' }, { id: 'c-3' }] },
    });
    expect(answer.withheld).toEqual([]);
  });

  it('pages through what was sent', async () => {
    const PAGE = `query ($after: String) { taskForce(id: "migration") {
      contributions(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
      questions(first: 1) { edges { node { id } } pageInfo { hasNextPage } }
    } }`;
    const first = dataOf(await world.ask(PAGE))['taskForce'] as {
      contributions: { nodes: unknown; pageInfo: { endCursor: string } };
    };
    expect(first).toMatchObject({
      contributions: { nodes: [{ id: 'c-2' }, { id: 'c-1' }], pageInfo: { hasNextPage: true } },
      questions: { edges: [{ node: { id: 'q-2' } }], pageInfo: { hasNextPage: true } },
    });
    const after = first.contributions.pageInfo.endCursor;
    expect(dataOf(await world.ask(PAGE, { after }))['taskForce']).toMatchObject({
      contributions: { nodes: [{ id: 'c-3' }], pageInfo: { hasNextPage: false } },
    });
  });

  it('is null for an id that is none, and listed among all', async () => {
    expect(dataOf(await world.ask(ONE, { id: 'nothing' }))).toEqual({ taskForce: null });
    expect(dataOf(await world.ask('{ taskForces { id } }'))).toEqual({ taskForces: [{ id: 'migration' }] });
  });
});

describe('contribution', () => {
  const ONE = 'query ($id: ID!) { contribution(id: $id) { title text taskForce { name } } }';

  it('is found by its id alone', async () => {
    expect(dataOf(await world.ask(ONE, { id: 'c-1' }))['contribution']).toEqual({
      title: 'Title of c-1',
      text: 'Text of c-1',
      taskForce: { name: 'Migration task force' },
    });
  });

  it.each(['c-0', '', 'x'.repeat(5000)])('is null for an id that is none', async (id) => {
    expect(dataOf(await world.ask(ONE, { id }))).toEqual({ contribution: null });
  });
});

describe('body', () => {
  const ONE = `query ($code: ID!, $asOf: Date) { body(code: $code) {
    name french: name(language: FR)
    members(asOf: $asOf) { role startsOn endsOn party { __typename ... on Ngo { id } ... on MemberState { code } } }
    sessions { nodes { id } }
  } }`;

  it('tells its members of today and its sessions', async () => {
    expect(dataOf(await world.ask(ONE, { code: 'LIAISON_COMMITTEE' }))['body']).toEqual({
      name: 'Liaison Committee',
      french: 'Liaison Committee',
      members: [
        { role: 'Member', startsOn: '2026-01-01', endsOn: null, party: { __typename: 'MemberState', code: 'SN' } },
      ],
      sessions: { nodes: [{ id: 'lc-1' }] },
    });
  });

  it('tells its members of another day', async () => {
    const { body } = dataOf(await world.ask(ONE, { code: 'LIAISON_COMMITTEE', asOf: '2025-12-31' }));
    expect(body).toMatchObject({ members: [{ role: 'Chair', party: { __typename: 'Ngo', id: 'ngo-atd' } }] });
  });

  it('is named in the language of the reader', async () => {
    const french = await world.ask(ONE, { code: 'NGP_COMMITTEE' }, { languages: ['fr', 'en'] });
    expect(dataOf(french)['body']).toMatchObject({ name: 'Comité NGP', french: 'Comité NGP' });
  });

  it('is null for a code that is none, and listed among all', async () => {
    expect(dataOf(await world.ask(ONE, { code: 'NOTHING' }))).toEqual({ body: null });
    expect(dataOf(await world.ask('{ bodies { code } }'))).toEqual({
      bodies: [{ code: 'LIAISON_COMMITTEE' }, { code: 'NGP_COMMITTEE' }],
    });
  });
});

describe('entities that others refer to', () => {
  it('are read together, in order, null where there is none', async () => {
    const answer = await world.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        __typename
        ... on DialogueSession { title }
        ... on Recommendation { number }
        ... on TaskForce { name }
        ... on Contribution { title }
        ... on Body { name }
      } }`,
      {
        representations: [
          { __typename: 'DialogueSession', id: 'ngp-1' },
          { __typename: 'Recommendation', id: 'rec-2' },
          { __typename: 'TaskForce', id: 'migration' },
          { __typename: 'Contribution', id: 'c-1' },
          { __typename: 'Body', code: 'NGP_COMMITTEE' },
          { __typename: 'DialogueSession', id: 'nothing' },
          { __typename: 'Recommendation', id: 'nothing' },
          { __typename: 'Contribution', id: 'nothing' },
        ],
      },
    );
    expect(dataOf(answer)['_entities']).toEqual([
      { __typename: 'DialogueSession', title: 'Session ngp-1' },
      { __typename: 'Recommendation', number: 2 },
      { __typename: 'TaskForce', name: 'Migration task force' },
      { __typename: 'Contribution', title: 'Title of c-1' },
      { __typename: 'Body', name: 'NGP Committee' },
      null,
      null,
      null,
    ]);
    expect(answer.spent.requests).toBe(4);
  });
});

describe('a list whose rows are longer than one page of the engine', () => {
  const LONG = '漢'.repeat(20_000);
  const ids = Array.from({ length: 40 }, (_, index) => `long-${String(index).padStart(2, '0')}`);

  async function walk(large: World, field: 'questions' | 'contributions', first: number): Promise<string[]> {
    const query = `query ($first: Int!, $after: String) {
      taskForce(id: "migration") { list: ${field}(first: $first, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor }
      } }
    }`;
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const { taskForce } = dataOf(await large.ask(query, { first, after })) as {
        taskForce: { list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
      };
      found.push(...taskForce.list.nodes.map(({ id }) => id));
      if (!taskForce.list.pageInfo.hasNextPage) return found;
      after = taskForce.list.pageInfo.endCursor;
    }
  }

  it('has every entry once, however long the pages that are asked for', async () => {
    const large = await createWorld(engine.engine.client, [
      ...smallWorld(),
      ...ids.map((id) => QUESTION.encode(question(id, { text: LONG }))),
      ...ids.map((id) => CONTRIBUTION.encode(contribution(id, { text: LONG }))),
    ]);
    for (const field of ['questions', 'contributions'] as const) {
      const known = (await walk(large, field, 5)).toSorted();
      expect(known).toEqual(expect.arrayContaining(ids));
      for (const first of [17, 20, 50, 100]) expect((await walk(large, field, first)).toSorted()).toEqual(known);
    }
  });
});
