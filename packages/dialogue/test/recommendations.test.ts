import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { useEngine } from '../../../tests/support/engine.ts';
import { RECOMMENDATION } from '../src/index.ts';
import type { Recommendation } from '../src/index.ts';
import { recommendation, smallWorld, toState } from './values.ts';
import { createWorld, dataOf } from './world.ts';
import type { Answer, World } from './world.ts';

const engine = useEngine();
let world: World;

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);
const made = fc
  .array(
    fc.record({
      number: fc.integer({ min: 1, max: 30 }),
      issuedOn: day,
      followUp: fc.record({
        deliveredOn: fc.option(day),
        dueOn: fc.option(day),
        answeredOn: fc.option(day),
        answer: fc.option(fc.constant('We have begun.')),
      }),
    }),
    { minLength: 260, maxLength: 260 },
  )
  .map((all): Recommendation[] =>
    all.map(({ number, issuedOn, followUp }, index) =>
      recommendation(`rec-ml-${String(index).padStart(3, '0')}`, {
        number,
        issuedOn,
        addressees: [toState('ML', followUp), toState('DE')],
      }),
    ),
  );
const [recommendations = []] = fc.sample(made, { seed: 20261121, numRuns: 1 });

beforeAll(async () => {
  world = await createWorld(engine.engine.client, [
    ...smallWorld(),
    ...recommendations.map((value) => RECOMMENDATION.encode(value)),
  ]);
});

const TO_STATE = `query (
  $representations: [_Any!]!, $status: FollowUpStatus, $onDate: Date, $first: Int! = 20, $after: String
) { _entities(representations: $representations) { ... on MemberState {
  code
  recommendations(status: $status, onDate: $onDate, first: $first, after: $after) {
    edges {
      followUp { status deliveredOn dueOn answeredOn answer }
      node { id number text issuedOn origin { __typename ... on Forum { id } ... on DialogueSession { id title } } }
    }
    pageInfo { hasNextPage endCursor }
  }
} } }`;

interface Edge {
  readonly followUp: { readonly status: string };
  readonly node: { readonly id: string };
}
interface Page {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function ask(code: string, variables: Record<string, unknown> = {}, now?: string): Promise<Answer> {
  const representations = [{ __typename: 'MemberState', code }];
  return world.ask(TO_STATE, { representations, ...variables }, now === undefined ? {} : { now });
}

function pageIn(answer: Answer): Page {
  const [state] = dataOf(answer)['_entities'] as { recommendations: Page }[];
  if (!state) throw new Error('There is no state in the answer.');
  return state.recommendations;
}

async function walk(code: string, variables: Record<string, unknown>): Promise<Edge[]> {
  const edges: Edge[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = pageIn(await ask(code, { ...variables, after }));
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return edges;
    after = page.pageInfo.endCursor;
  }
}

/** What the State had been asked by the day and how that stood, read off the records one by one. */
function expected(asOf: string, status: string | null): { id: string; status: string }[] {
  return recommendations
    .filter(({ issuedOn }) => issuedOn <= asOf)
    .toSorted((a, b) =>
      a.issuedOn === b.issuedOn ? a.number - b.number || (a.id < b.id ? -1 : 1) : a.issuedOn < b.issuedOn ? 1 : -1,
    )
    .map(({ id, addressees }) => {
      const followUp = addressees[0]?.followUp;
      const by = (on: string | null | undefined): boolean => on !== null && on !== undefined && on <= asOf;
      const isLate = followUp?.dueOn ? followUp.dueOn < asOf : false;
      const late = isLate ? 'OVERDUE' : by(followUp?.deliveredOn) ? 'DELIVERED' : 'ISSUED';
      return { id, status: by(followUp?.answeredOn) ? 'ANSWERED' : late };
    })
    .filter((one) => status === null || one.status === status);
}

describe('the recommendations to a Member State', () => {
  it('stand as they did on the day asked', async () => {
    const before = await ask('SN', { onDate: '2025-07-01', status: 'ANSWERED' });
    expect(pageIn(before).edges).toEqual([
      {
        followUp: {
          status: 'ANSWERED',
          deliveredOn: '2025-02-01',
          dueOn: '2025-06-30',
          answeredOn: '2025-07-01',
          answer: 'Yes.',
        },
        node: {
          id: 'rec-1',
          number: 1,
          text: 'Text of rec-1',
          issuedOn: '2025-01-01',
          origin: { __typename: 'DialogueSession', id: 'ngp-1', title: 'Session ngp-1' },
        },
      },
    ]);
    expect(pageIn(await ask('SN', { onDate: '2025-01-31' })).edges.map(({ followUp }) => followUp)).toEqual([
      { status: 'ISSUED', deliveredOn: null, dueOn: '2025-06-30', answeredOn: null, answer: null },
      { status: 'ISSUED', deliveredOn: null, dueOn: null, answeredOn: null, answer: null },
    ]);
    expect(pageIn(await ask('SN', { onDate: '2024-12-31' })).edges).toEqual([]);
  });

  it.each([null, 'ANSWERED', 'OVERDUE', 'DELIVERED', 'ISSUED'])(
    'are walked whole with the status %s',
    async (status) => {
      for (const onDate of ['2026-02-28', '2026-03-01', '2026-03-14', '2026-03-28', '2026-04-15']) {
        const wanted = expected(onDate, status);
        for (const first of onDate === '2026-03-14' ? [7, 100] : [100]) {
          const edges = await walk('ML', { status, onDate, first });
          expect(edges.map(({ node, followUp }) => ({ id: node.id, status: followUp.status }))).toEqual(wanted);
        }
      }
    },
  );

  it('keep the day that a walk began with', async () => {
    const first = pageIn(await ask('ML', { first: 5 }, '2026-03-10T23:59:59Z'));
    const after = first.pageInfo.endCursor;
    const second = pageIn(await ask('ML', { first: 5, after }, '2026-03-28T00:00:00Z'));
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(ids).toEqual(
      expected('2026-03-10', null)
        .slice(0, 10)
        .map(({ id }) => id),
    );
  });

  it('cost one request for a page, and one for the index that knows the sessions', async () => {
    await ask('ML');
    expect((await ask('ML')).spent).toMatchObject({ requests: 2, readUnits: 1.5 });
    expect((await ask('ML', { status: 'DELIVERED', first: 5 })).spent.requests).toBeLessThanOrEqual(3);
  });

  it('are none for a State that nobody asked anything', async () => {
    expect(pageIn(await ask('XX'))).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a first of -5', { first: -5 }, 'first'],
    ['a cursor that is none', { after: 'bm9uZQ' }, 'after'],
  ])('refuse %s', async (_what, variables, argument) => {
    const { errors } = await ask('ML', variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('refuse a cursor of another status, State or day', async () => {
    const after = pageIn(await ask('ML', { first: 1 })).pageInfo.endCursor;
    for (const [code, variables] of [
      ['ML', { status: 'ISSUED' }],
      ['DE', {}],
      ['ML', { onDate: '2026-03-28' }],
    ] as const) {
      const { errors } = await ask(code, { ...variables, after });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
    }
  });

  it('refuse a day that does not exist', async () => {
    expect((await ask('ML', { onDate: '2026-02-30' })).errors).toHaveLength(1);
  });
});

describe('the recommendations to others', () => {
  const OTHERS = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Sector { recommendations { ...list } }
    ... on NationalCommission { recommendations { ...list } }
    ... on Body { recommendations { ...list } }
  } }
  fragment list on AddressedRecommendationConnection { nodes { id } edges { followUp { status } } }`;

  it('are those addressed to each of them', async () => {
    const answer = await world.ask(OTHERS, {
      representations: [
        { __typename: 'Sector', field: 'CULTURE' },
        { __typename: 'Sector', field: 'EDUCATION' },
        { __typename: 'NationalCommission', id: 'natcom-sn' },
        { __typename: 'Body', code: 'NGP_COMMITTEE' },
        { __typename: 'Body', code: 'NO_BODY' },
      ],
    });
    const one = { recommendations: { nodes: [{ id: 'rec-1' }], edges: [{ followUp: { status: 'ISSUED' } }] } };
    const none = { recommendations: { nodes: [], edges: [] } };
    expect(dataOf(answer)['_entities']).toEqual([one, none, one, one, null]);
  });
});

describe('recommendation', () => {
  const ONE = `query ($id: ID!, $onDate: Date) { recommendation(id: $id) {
    number origin { __typename }
    addressees {
      addressee { __typename ... on MemberState { code } ... on Sector { field } ... on NationalCommission { id } ... on Body { name } }
      followUp(onDate: $onDate) { status }
    }
    provenance { isExample }
  } }`;

  it('tells of each addressee', async () => {
    expect(dataOf(await world.ask(ONE, { id: 'rec-1' }))['recommendation']).toEqual({
      number: 1,
      origin: { __typename: 'DialogueSession' },
      addressees: [
        { addressee: { __typename: 'MemberState', code: 'SN' }, followUp: { status: 'ANSWERED' } },
        { addressee: { __typename: 'Sector', field: 'CULTURE' }, followUp: { status: 'ISSUED' } },
        { addressee: { __typename: 'NationalCommission', id: 'natcom-sn' }, followUp: { status: 'ISSUED' } },
        { addressee: { __typename: 'Body', name: 'NGP Committee' }, followUp: { status: 'ISSUED' } },
      ],
      provenance: { isExample: true },
    });
  });

  it('has no follow-up before it was issued', async () => {
    const { recommendation: one } = dataOf(await world.ask(ONE, { id: 'rec-2', onDate: '2024-12-31' }));
    expect(one).toMatchObject({ origin: { __typename: 'Forum' }, addressees: [{ followUp: null }] });
  });

  it('is null for an id that is none', async () => {
    expect(dataOf(await world.ask(ONE, { id: 'rec-0' }))).toEqual({ recommendation: null });
  });
});

describe('the recommendations made at a forum or session', () => {
  const MADE_AT = `query ($representations: [_Any!]!, $first: Int! = 20, $after: String) {
    _entities(representations: $representations) {
      ... on Forum { recommendations(first: $first) { nodes { id number text } } }
      ... on DialogueSession { recommendations(first: $first, after: $after) {
        nodes { id }
        pageInfo { hasNextPage endCursor }
      } }
    }
  }`;

  it('are listed at the forum, in one request', async () => {
    const answer = await world.ask(MADE_AT, { representations: [{ __typename: 'Forum', id: 'ngo-forum-07' }] });
    expect(dataOf(answer)['_entities']).toEqual([
      { recommendations: { nodes: [{ id: 'rec-2', number: 2, text: 'Text of rec-2' }] } },
    ]);
    expect(answer.spent).toMatchObject({ requests: 1, readUnits: 0.5 });
  });

  it('are walked at the session', async () => {
    const representations = [{ __typename: 'DialogueSession', id: 'ngp-1' }];
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const answer: Answer = await world.ask(MADE_AT, { representations, first: 50, after });
      const [session] = dataOf(answer)['_entities'] as {
        recommendations: { nodes: { id: string }[]; pageInfo: Page['pageInfo'] };
      }[];
      if (!session) throw new Error('There is no session in the answer.');
      ids.push(...session.recommendations.nodes.map(({ id }) => id));
      if (!session.recommendations.pageInfo.hasNextPage) break;
      after = session.recommendations.pageInfo.endCursor;
    }
    expect(ids).toEqual([...expected('2026-03-28', null).map(({ id }) => id), 'rec-1']);
  });
});
