import { describe, expect, it } from 'vitest';
import { ngoActor, NOW, REVIEWER, useForums } from './graph.ts';
import type { Answer } from './graph.ts';
import { RECORDS } from './records.ts';

const forums = useForums(RECORDS);

const LIST = `query ($where: ForumFilter, $first: Int! = 20, $after: String) {
  forums(where: $where, first: $first, after: $after) {
    edges { cursor node { id title theme startsOn endsOn timezone venue { city country { code } } organizers { name ngo { id } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string }; readonly relations?: readonly string[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function idsOf(where: Record<string, unknown> | null): Promise<string[]> {
  const { data, errors } = await forums.ask(LIST, { where });
  expect(errors).toEqual([]);
  return (data['forums'] as Page).edges.map(({ node }) => node.id);
}

describe('forums', () => {
  it('begin with the latest; unknown days come last, ids decide', async () => {
    expect(await idsOf(null)).toEqual(['charlie', 'delta', 'alpha', 'echo', 'bravo']);
    expect(await idsOf({ series: null, from: null, text: null })).toHaveLength(5);
  });

  it('are filtered by every condition at once', async () => {
    expect(await idsOf({ from: '2027-05-11' })).toEqual(['delta', 'bravo']);
    expect(await idsOf({ to: '1992-06-03' })).toEqual(['echo']);
    expect(await idsOf({ from: '2027-03-28', to: '2027-03-28' })).toEqual(['alpha', 'bravo']);
    expect(await idsOf({ country: 'TN' })).toEqual(['charlie']);
    expect(await idsOf({ region: 'EUROPE_NORTH_AMERICA' })).toEqual(['alpha']);
    expect(await idsOf({ field: 'CULTURE', series: 'CONVERGENCES_FORUM' })).toEqual(['alpha']);
    expect(await idsOf({ text: 'ÉTÉ forum' })).toEqual(['alpha']);
    expect(await idsOf({ text: 'forum', series: 'UNITED_NATIONS' })).toEqual(['echo']);
    expect(await idsOf({ country: 'SN' })).toEqual([]);
  });

  it('are walked page by page, each page in one request', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage;) {
      const { data, spent } = await forums.ask(LIST, { first: 2, after });
      const { edges, pageInfo } = data['forums'] as Page;
      seen.push(...edges.map(({ node }) => node.id));
      expect(spent.requests).toBe(1);
      expect(spent.readUnits).toBe(0.5);
      ({ hasNextPage, endCursor: after } = pageInfo);
    }
    expect(seen).toEqual(['charlie', 'delta', 'alpha', 'echo', 'bravo']);
  });

  it('read what a list does not carry once, together', async () => {
    const { data, spent } = await forums.ask(
      '{ forums(first: 3) { nodes { id sdgs documents { reference } provenance { isExample } } } }',
    );
    expect(data).toMatchObject({
      forums: { nodes: [{ id: 'charlie' }, { id: 'delta' }, { sdgs: [1, 13], documents: [{ reference: 'A/1' }] }] },
    });
    expect(spent.requests).toBe(2);
  });

  it('refuse wrong conditions by name', async () => {
    for (const [where, argument] of [
      [{ from: '2027-02-01', to: '2027-01-31' }, 'where.from'],
      [{ text: '' }, 'where.text'],
      [{ text: ' …!' }, 'where.text'],
      [{ text: 'x'.repeat(10_000) }, 'where.text'],
      [{ country: 'France' }, 'where.country'],
    ] as const) {
      const { errors } = await forums.ask(LIST, { where });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    }
    const { data } = await forums.ask(LIST, { first: 1 });
    const { endCursor } = (data['forums'] as Page).pageInfo;
    const other = await forums.ask(LIST, { first: 1, after: endCursor, where: { country: 'TN' } });
    expect(other.errors[0]?.extensions['argument']).toBe('after');
    const tooMany = await forums.ask(LIST, { first: 101 });
    expect(tooMany.errors[0]?.extensions['argument']).toBe('first');
  });
});

describe('a forum', () => {
  it('shows its preparation in three requests', async () => {
    const { data, spent, errors } = await forums.ask(`{ forum(id: "alpha") {
      id phase sdgs threeZero participantsAbout
      workingGroup { name members { role organization ngo { id } } }
      calls { id status contributionCount }
      partners { name kind level pledge { amount currency } ngo { id } }
      participation { stakeholder registeredCount attendedCount }
      evaluations(first: 10) { nodes { id summary score submittedBy { __typename ... on Ngo { id } ... on MemberState { code } } } }
    } }`);
    expect(errors).toEqual([]);
    expect(data['forum']).toEqual({
      id: 'alpha',
      phase: 'PREPARATION',
      sdgs: [1, 13],
      threeZero: ['ZERO_CARBON'],
      participantsAbout: 300,
      workingGroup: {
        name: 'Preparatory group',
        members: [{ role: 'Chair', organization: 'Acted', ngo: { id: 'ngo-acted' } }],
      },
      calls: [
        { id: 'alpha-call', status: 'OPEN', contributionCount: 3 },
        { id: 'alpha-late', status: 'UPCOMING', contributionCount: 0 },
      ],
      partners: [
        {
          name: 'Acted',
          kind: 'FINANCIAL',
          level: 'GOLD',
          pledge: { amount: 1250.5, currency: 'EUR' },
          ngo: { id: 'ngo-acted' },
        },
      ],
      participation: [{ stakeholder: 'YOUTH', registeredCount: 40, attendedCount: null }],
      evaluations: {
        nodes: [
          { id: 'e2', summary: 'Long.', score: null, submittedBy: { __typename: 'MemberState', code: 'FR' } },
          { id: 'e1', summary: 'Good.', score: 4, submittedBy: { __typename: 'Ngo', id: 'ngo-acted' } },
        ],
      },
    });
    expect(spent).toMatchObject({ requests: 3, readUnits: 1.5 });
  });

  it('is null where there is none', async () => {
    const ids = ['nobody', '', 'x'.repeat(5000), 'alpha#A'];
    for (const id of ids) {
      const { data, errors } = await forums.ask(
        `query ($id: ID!) {
          forum(id: $id) { id schedule { version } }
          slot(id: $id) { id }
          call(id: $id) { id }
          callContribution(id: $id) { id }
          short: forum(id: $id) { id }
        }`,
        { id },
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({ forum: null, slot: null, call: null, callContribution: null, short: null });
    }
  });
});

describe('calls', () => {
  const CALL = `query ($id: ID!, $first: Int! = 20, $after: String) { call(id: $id) {
    title status contributionCount forum { id }
    contributions(first: $first, after: $after) { nodes { id status ngo { id } call { id } } pageInfo { hasNextPage endCursor } }
  } }`;

  it('are open from their first day to their last', async () => {
    const status = async (now: string): Promise<unknown> => {
      const { data } = await forums.ask('{ call(id: "alpha-call") { status } }', {}, now);
      return (data['call'] as { status: string }).status;
    };
    expect(await status('2026-09-30T23:59:59Z')).toBe('UPCOMING');
    expect(await status('2026-10-01T00:00:00Z')).toBe('OPEN');
    expect(await status('2026-11-21T23:59:59Z')).toBe('OPEN');
    expect(await status('2026-11-22T00:00:00Z')).toBe('CLOSED');
  });

  it('list the contributions that count for reviewers, newest first', async () => {
    const { data, spent } = await forums.ask(CALL, { id: 'alpha-call', first: 2 }, NOW, REVIEWER);
    expect(data['call']).toMatchObject({
      contributionCount: 3,
      forum: { id: 'alpha' },
      contributions: { nodes: [{ id: 'k2' }, { id: 'k3' }], pageInfo: { hasNextPage: true } },
    });
    expect(spent.requests).toBe(3);
    const { endCursor } = (data['call'] as { contributions: Page }).contributions.pageInfo;
    const next = await forums.ask(CALL, { id: 'alpha-call', first: 2, after: endCursor }, NOW, REVIEWER);
    expect(next.data['call']).toMatchObject({
      contributions: { nodes: [{ id: 'k1', status: 'SUBMITTED' }], pageInfo: { hasNextPage: false } },
    });
  });

  it('show what is not accepted to its sender and to reviewers only', async () => {
    const { data, spent } = await forums.ask(CALL, { id: 'alpha-call' });
    expect(data['call']).toMatchObject({ contributionCount: 3, contributions: { nodes: [{ id: 'k2' }] } });
    expect(spent.requests).toBe(3);
    const walk = async (ngo: string): Promise<string[]> => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const answer: Answer = await forums.ask(CALL, { id: 'alpha-call', first: 1, after }, NOW, ngoActor(ngo));
        const { nodes, pageInfo } = (answer.data['call'] as { contributions: Page & { nodes: { id: string }[] } })
          .contributions;
        expect(nodes).toHaveLength(1);
        found.push(...nodes.map(({ id }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return found;
    };
    expect(await walk('ngo-acted')).toEqual(['k2', 'k3', 'k1']);
    expect(await walk('ngo-icom')).toEqual(['k2']);
  });

  it('leave withdrawn contributions to be found by their senders', async () => {
    const source = '{ callContribution(id: "k4") { status call { id contributionCount } } }';
    expect((await forums.ask(source)).data).toEqual({ callContribution: null });
    const { data } = await forums.ask(source, {}, NOW, ngoActor('ngo-acted'));
    expect(data['callContribution']).toEqual({
      status: 'WITHDRAWN',
      call: { id: 'alpha-call', contributionCount: 3 },
    });
  });
});
