import { beforeAll, describe, expect, it } from 'vitest';
import { useEngine } from '../../../tests/support/engine.ts';
import { SESSION } from '../src/index.ts';
import { session, smallWorld } from './values.ts';
import { createWorld, dataOf } from './world.ts';
import type { World } from './world.ts';

const engine = useEngine();
let world: World;

beforeAll(async () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    SESSION.encode(
      session(`ccngo-${String(index).padStart(2, '0')}`, {
        bodyCode: 'CCNGO_EDUCATION_2030',
        startsOn: index % 7 === 0 ? null : `20${10 + (index % 5)}-03-01`,
        year: 2010 + (index % 5),
        place: { city: 'Tunis', countryCode: 'TN', location: null },
        ngos: index % 3 === 0 ? [{ id: 'ngo-efa', name: 'Education for All' }] : [],
      }),
    ),
  );
  world = await createWorld(engine.engine.client, [...smallWorld(), ...many]);
});

const LIST = `query ($where: DialogueSessionFilter, $first: Int! = 20, $after: String) {
  dialogueSessions(where: $where, first: $first, after: $after) {
    edges { cursor node {
      id title theme format startsOn endsOn year
      body { code name }
      documents { reference url }
      forum { id }
      ngos(first: 10) { nodes { id } }
      memberStates(first: 10) { nodes { code } }
      outcomes { text }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function page(variables: Record<string, unknown>): Promise<Page> {
  return dataOf(await world.ask(LIST, variables))['dialogueSessions'] as Page;
}

async function walk(where: object, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: Page = await page({ where, first, after });
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

describe('dialogueSessions', () => {
  it('answers whole sessions, latest first, those without a day last', async () => {
    const { edges } = await page({ where: { from: '2024-01-01', to: '2025-12-31' } });
    expect(edges.map(({ node }) => node.id)).toEqual(['ngp-2', 'ngp-1', 'lc-1']);
    expect(edges[1]?.node).toEqual({
      id: 'ngp-1',
      title: 'Session ngp-1',
      theme: 'Water',
      format: 'COMMITTEE_SESSION',
      startsOn: '2024-05-01',
      endsOn: null,
      year: 2024,
      body: { code: 'NGP_COMMITTEE', name: 'NGP Committee' },
      documents: [{ reference: '207 EX/11', url: null }],
      forum: { id: 'ngo-forum-07' },
      ngos: { nodes: [{ id: 'ngo-atd' }, { id: 'ngo-mmm' }, { id: 'ngo-iut' }] },
      memberStates: { nodes: [{ code: 'DE' }, { code: 'ML' }, { code: 'SN' }] },
      outcomes: [{ text: 'Agreed.' }],
    });
  });

  it('gives the same walk at every page size', async () => {
    const where = { body: 'CCNGO_EDUCATION_2030' };
    const whole = await walk(where, 100);
    expect(whole).toHaveLength(60);
    expect(await walk(where, 7)).toEqual(whole);
  });

  it('takes an explicit null as absent', async () => {
    const all = await walk({}, 100);
    expect(await walk({ body: null, format: null, from: null, text: null }, 100)).toEqual(all);
  });

  it('reads the index and the page, and nothing else', async () => {
    const { spent } = await world.ask(LIST, {});
    expect(spent.requests).toBe(2);
    expect(spent.readUnits).toBeLessThanOrEqual(10.5);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a first of 0', { first: 0 }, 'first'],
    ['a first of 101', { first: 101 }, 'first'],
    ['a cursor that is none', { after: 'nonsense' }, 'after'],
    ['an empty text', { where: { text: '' } }, 'where.text'],
    ['a text without a word', { where: { text: ' - ' } }, 'where.text'],
    ['a text without end', { where: { text: 'a'.repeat(10_000) } }, 'where.text'],
    ['a range that ends before it begins', { where: { from: '2024-01-02', to: '2024-01-01' } }, 'where.from'],
  ])('refuses %s', async (_what, variables, argument) => {
    const { errors } = await world.ask(LIST, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('refuses a cursor of another filter', async () => {
    const { pageInfo } = await page({ where: { body: 'CCNGO_EDUCATION_2030' }, first: 2 });
    const { errors } = await world.ask(LIST, { where: { ngo: 'ngo-efa' }, after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  });
});

describe('the sessions of a party', () => {
  const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Ngo { id dialogueSessions(first: 5) { nodes { id title startsOn } pageInfo { hasNextPage } } }
    ... on MemberState { code dialogueSessions(first: 5) { nodes { id title startsOn } pageInfo { hasNextPage } } }
  } }`;

  it('are those that an NGO takes part in, in one request', async () => {
    const answer = await world.ask(ENTITIES, { representations: [{ __typename: 'Ngo', id: 'ngo-mmm' }] });
    expect(dataOf(answer)['_entities']).toEqual([
      {
        id: 'ngo-mmm',
        dialogueSessions: {
          nodes: [{ id: 'ngp-1', title: 'Session ngp-1', startsOn: '2024-05-01' }],
          pageInfo: { hasNextPage: false },
        },
      },
    ]);
    expect(answer.spent).toMatchObject({ requests: 1, readUnits: 0.5 });
  });

  it('are those held in a Member State and those that it takes part in', async () => {
    const answer = await world.ask(ENTITIES, {
      representations: [
        { __typename: 'MemberState', code: 'FR' },
        { __typename: 'MemberState', code: 'ML' },
        { __typename: 'MemberState', code: 'XX' },
      ],
    });
    const states = dataOf(answer)['_entities'] as { dialogueSessions: { nodes: { id: string }[] } }[];
    expect(states.map(({ dialogueSessions }) => dialogueSessions.nodes.map(({ id }) => id))).toEqual([
      ['ngp-2', 'ngp-1'],
      ['ngp-1'],
      [],
    ]);
    expect(answer.spent.requests).toBe(1);
  });
});

describe('dialogueSession', () => {
  const ONE = `query ($id: ID!, $after: String) { dialogueSession(id: $id) {
    mode timezone place { city country { code name } location { latitude longitude } }
    ngos(first: 2, after: $after) { edges { name node { id } } pageInfo { hasNextPage endCursor } }
    memberStates(first: 2) { edges { node { code } } pageInfo { hasNextPage } }
    recommendations { nodes { id number text } }
    provenance { source confidence isExample }
  } }`;

  it('pages through those who took part', async () => {
    const first = dataOf(await world.ask(ONE, { id: 'ngp-1' }))['dialogueSession'] as {
      ngos: { pageInfo: { endCursor: string } };
    };
    expect(first).toEqual({
      mode: 'IN_PERSON',
      timezone: 'Europe/Paris',
      place: {
        city: 'Paris',
        country: { code: 'FR', name: 'France' },
        location: { latitude: 48.85, longitude: 2.31 },
      },
      ngos: {
        edges: [
          { name: 'ATD Fourth World', node: { id: 'ngo-atd' } },
          { name: 'Make Mothers Matter', node: { id: 'ngo-mmm' } },
        ],
        pageInfo: { hasNextPage: true, endCursor: first.ngos.pageInfo.endCursor },
      },
      memberStates: { edges: [{ node: { code: 'DE' } }, { node: { code: 'ML' } }], pageInfo: { hasNextPage: true } },
      recommendations: { nodes: [{ id: 'rec-1', number: 1, text: 'Text of rec-1' }] },
      provenance: { source: 'test', confidence: 'HIGH', isExample: true },
    });
    const after = first.ngos.pageInfo.endCursor;
    expect(dataOf(await world.ask(ONE, { id: 'ngp-1', after }))['dialogueSession']).toMatchObject({
      ngos: { edges: [{ node: { id: 'ngo-iut' } }], pageInfo: { hasNextPage: false } },
    });
  });

  it.each(['ngp-999', '', 'x'.repeat(5000)])('is null for an id that is none', async (id) => {
    expect(dataOf(await world.ask('query ($id: ID!) { dialogueSession(id: $id) { id } }', { id }))).toEqual({
      dialogueSession: null,
    });
  });
});
