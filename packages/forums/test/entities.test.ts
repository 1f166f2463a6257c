import { describe, expect, it } from 'vitest';
import { useForums } from './graph.ts';
import { RECORDS } from './records.ts';

const forums = useForums(RECORDS);

const ENTITIES = `query ($representations: [_Any!]!, $first: Int! = 20, $after: String) {
  _entities(representations: $representations) {
    ... on Forum { id title }
    ... on Slot { id sequence forum { id } }
    ... on Call { id contributionCount }
    ... on CallContribution { id status }
    ... on Ngo { id forums(first: $first, after: $after) { edges { cursor relations node { id title startsOn } } pageInfo { hasNextPage endCursor } } }
    ... on MemberState { code forums(first: $first, after: $after) { edges { relations node { id } } } }
  }
}`;

interface PartyForums {
  readonly forums: {
    readonly edges: readonly { readonly relations: readonly string[]; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

async function forumsOf(representation: object, page: Record<string, unknown> = {}) {
  const { data, errors, spent } = await forums.ask(ENTITIES, { representations: [representation], ...page });
  expect(errors).toEqual([]);
  const [party] = data['_entities'] as [PartyForums];
  const { edges, pageInfo } = party.forums;
  return { found: edges.map(({ node, relations }) => [node.id, ...relations]), pageInfo, spent };
}

describe('entities of the forums subgraph', () => {
  it('are read together, null where there is none', async () => {
    const { data, spent } = await forums.ask(ENTITIES, {
      representations: [
        { __typename: 'Forum', id: 'delta' },
        { __typename: 'Forum', id: 'nobody' },
        { __typename: 'Slot', id: 's3' },
        { __typename: 'Call', id: 'alpha-call' },
        { __typename: 'CallContribution', id: 'k1' },
        { __typename: 'CallContribution', id: 'k2' },
      ],
    });
    expect(data['_entities']).toEqual([
      { id: 'delta', title: 'Forum delta' },
      null,
      { id: 's3', sequence: 2, forum: { id: 'alpha' } },
      { id: 'alpha-call', contributionCount: 3 },
      null,
      { id: 'k2', status: 'ACCEPTED' },
    ]);
    expect(spent.requests).toBe(2);
  });

  it('give an NGO the forums that it organizes, supports, has a slot in or attends', async () => {
    const organizer = await forumsOf({ __typename: 'Ngo', id: 'ngo-convergences' });
    expect(organizer.found).toEqual([
      ['delta', 'ORGANIZER'],
      ['alpha', 'ORGANIZER'],
      ['bravo', 'ORGANIZER'],
    ]);
    expect(organizer.spent.requests).toBe(2);
    expect((await forumsOf({ __typename: 'Ngo', id: 'ngo-acted' })).found).toEqual([['alpha', 'PARTNER', 'PROGRAMME']]);
    expect((await forumsOf({ __typename: 'Ngo', id: 'ngo-icom' })).found).toEqual([['alpha', 'PARTICIPANT']]);
    expect((await forumsOf({ __typename: 'Ngo', id: 'ngo-unknown' })).found).toEqual([]);
  });

  it('give a Member State the forums held there and those it takes part in', async () => {
    expect((await forumsOf({ __typename: 'MemberState', code: 'FR' })).found).toEqual([
      ['alpha', 'HOST', 'PROGRAMME'],
      ['echo', 'PARTICIPANT'],
    ]);
    expect((await forumsOf({ __typename: 'MemberState', code: 'SN' })).found).toEqual([['alpha', 'PARTICIPANT']]);
  });

  it('page through the forums of an NGO', async () => {
    const party = { __typename: 'Ngo', id: 'ngo-convergences' };
    const first = await forumsOf(party, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await forumsOf(party, { first: 2, after: first.pageInfo.endCursor });
    expect(second.found.map(([id]) => id)).toEqual(['bravo']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('refuse a cursor of another NGO', async () => {
    const { pageInfo } = await forumsOf({ __typename: 'Ngo', id: 'ngo-convergences' }, { first: 1 });
    const { data, errors } = await forums.ask(ENTITIES, {
      representations: [{ __typename: 'Ngo', id: 'ngo-acted' }],
      after: pageInfo.endCursor,
    });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
    expect(data['_entities']).toEqual([{ id: 'ngo-acted', forums: null }]);
  });
});
