import { describe, expect, it } from 'vitest';
import { useForums } from './graph.ts';
import { RECORDS } from './records.ts';

const forums = useForums(RECORDS);

const SCHEDULE = `query ($forum: ID!, $from: DateTime, $to: DateTime) {
  forum(id: $forum) {
    id title timezone venue { name country { code name } location { latitude longitude } }
    schedule(from: $from, to: $to) {
      version publishedAt comment
      slots {
        id startsAt endsAt status sequence changedInVersion room { id name } track { id name }
        participants { role party { __typename ... on Ngo { id } ... on MemberState { code } } }
      }
    }
  }
}`;

const CHANGES = `query ($forum: ID!, $since: Int!, $first: Int!, $after: String) {
  forum(id: $forum) {
    scheduleChanges(sinceVersion: $since, first: $first, after: $after) {
      nodes {
        version publishedAt comment
        changes { kind slot { slotId version sequence status startsAt room { name } } fields { name before after } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface Schedule {
  readonly version: number;
  readonly slots: readonly { readonly id: string; readonly sequence: number; readonly status: string }[];
}

interface Changes {
  readonly nodes: readonly {
    readonly version: number;
    readonly comment: string | null;
    readonly changes: readonly {
      readonly kind: string;
      readonly slot: { readonly slotId: string; readonly sequence: number };
      readonly fields: readonly unknown[];
    }[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function askSchedule(variables: Record<string, unknown>) {
  const { data, errors, spent } = await forums.ask(SCHEDULE, { forum: 'alpha', ...variables });
  expect(errors).toEqual([]);
  const { schedule } = data['forum'] as { schedule: Schedule | null };
  return { schedule, ids: schedule?.slots.map(({ id }) => id), spent };
}

async function askChanges(variables: Record<string, unknown>) {
  const asked = { forum: 'alpha', since: 0, first: 50, ...variables };
  const { data, errors, spent } = await forums.ask(CHANGES, asked);
  expect(errors).toEqual([]);
  return { changes: (data['forum'] as { scheduleChanges: Changes }).scheduleChanges, spent };
}

describe('a schedule', () => {
  it('is the last published version, in order, read with its forum in one request', async () => {
    const { schedule, ids, spent } = await askSchedule({});
    expect(schedule?.version).toBe(4);
    expect(ids).toEqual(['s5', 's3', 's1', 's4', 's2']);
    expect(schedule?.slots.map(({ sequence }) => sequence)).toEqual([0, 2, 1, 0, 1]);
    expect(spent).toMatchObject({ requests: 1, readUnits: 0.5 });
  });

  it('shows parties by their kind', async () => {
    const { schedule } = await askSchedule({});
    expect(schedule?.slots[2]).toMatchObject({
      id: 's1',
      startsAt: '2027-03-27T08:30:00Z',
      participants: [
        { role: 'CHAIR', party: { __typename: 'Ngo', id: 'ngo-acted' } },
        { role: 'SPEAKER', party: { __typename: 'MemberState', code: 'FR' } },
      ],
    });
  });

  it('keeps what overlaps a range, ends left out', async () => {
    expect((await askSchedule({ from: '2027-03-28T02:00:00Z' })).ids).toEqual(['s2']);
    expect((await askSchedule({ from: '2027-03-28T01:59:59Z' })).ids).toEqual(['s4', 's2']);
    expect((await askSchedule({ to: '2027-03-27T08:30:00Z' })).ids).toEqual(['s5', 's3']);
    expect((await askSchedule({ from: '2027-03-28T03:00:00+02:00', to: '2027-03-28T03:00:01+02:00' })).ids).toEqual([
      's4',
    ]);
    expect((await askSchedule({ from: null, to: null })).ids).toHaveLength(5);
    expect((await askSchedule({ from: '2030-01-01T00:00:00Z' })).schedule).toMatchObject({ version: 4, slots: [] });
  });

  it('is null where nothing is published', async () => {
    const { schedule, spent } = await askSchedule({ forum: 'bravo' });
    expect(schedule).toBeNull();
    expect(spent.requests).toBe(1);
  });

  it('refuses a range that ends before it begins', async () => {
    const { errors } = await forums.ask(SCHEDULE, {
      forum: 'alpha',
      from: '2027-03-28T00:00:00Z',
      to: '2027-03-27T00:00:00Z',
    });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'from' });
  });

  it('is found behind fragments too', async () => {
    const { data, spent } = await forums.ask(
      `{ forum(id: "alpha") { ...Programme } }
       fragment Programme on Forum { ... on Forum { id schedule { version } } }`,
    );
    expect(data).toEqual({ forum: { id: 'alpha', schedule: { version: 4 } } });
    expect(spent.requests).toBe(1);
  });
});

describe('the changes of a schedule', () => {
  it('are one entry a version, each slot once, by the weightiest kind', async () => {
    const { changes, spent } = await askChanges({});
    const short = changes.nodes.map(({ version, changes: all }) => [
      version,
      all.map(({ kind, slot }) => `${slot.slotId} ${kind} ${slot.sequence}`),
    ]);
    expect(short).toEqual([
      [1, ['s1 ADDED 0', 's3 ADDED 0', 's4 ADDED 0', 's2 ADDED 0']],
      [2, ['s3 CANCELLED 1', 's1 MOVED 1']],
      [3, []],
      [4, ['s5 ADDED 0', 's3 RESTORED 2', 's2 ROOM_CHANGED 1']],
    ]);
    expect(changes.pageInfo.hasNextPage).toBe(false);
    expect(spent.requests).toBe(2);
  });

  it('show the slot as of the version, and what changed as text', async () => {
    const { changes } = await askChanges({ since: 1, first: 1 });
    expect(changes.nodes[0]).toEqual({
      version: 2,
      publishedAt: '2027-01-02T12:00:00Z',
      comment: 'Rooms',
      changes: [
        {
          kind: 'CANCELLED',
          slot: {
            slotId: 's3',
            version: 2,
            sequence: 1,
            status: 'CANCELLED',
            startsAt: '2027-03-27T08:00:00Z',
            room: { name: 'Room 2' },
          },
          fields: [{ name: 'status', before: 'CONFIRMED', after: 'CANCELLED' }],
        },
        {
          kind: 'MOVED',
          slot: {
            slotId: 's1',
            version: 2,
            sequence: 1,
            status: 'CONFIRMED',
            startsAt: '2027-03-27T08:30:00Z',
            room: { name: 'Room 1' },
          },
          fields: [{ name: 'startsAt', before: '2027-03-27T08:00:00Z', after: '2027-03-27T08:30:00Z' }],
        },
      ],
    });
  });

  it('are walked page by page', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage;) {
      const { changes } = await askChanges({ since: 1, first: 1, after });
      seen.push(...changes.nodes.map(({ version }) => version));
      ({ hasNextPage, endCursor: after } = changes.pageInfo);
    }
    expect(seen).toEqual([2, 3, 4]);
  });

  it('are empty where nothing is published or nothing came after', async () => {
    expect((await askChanges({ forum: 'bravo' })).changes.nodes).toEqual([]);
    expect((await askChanges({ since: 4 })).changes.nodes).toEqual([]);
    expect((await askChanges({ since: 2_147_483_647 })).changes.nodes).toEqual([]);
  });

  it('refuse a negative version, a wrong page and a cursor of another walk', async () => {
    const { changes } = await askChanges({ first: 1 });
    for (const [variables, argument] of [
      [{ since: -1 }, 'sinceVersion'],
      [{ first: 0 }, 'first'],
      [{ first: 101 }, 'first'],
      [{ since: 1, after: changes.pageInfo.endCursor }, 'after'],
      [{ after: 'garbage' }, 'after'],
    ] as const) {
      const { errors } = await forums.ask(CHANGES, { forum: 'alpha', since: 0, first: 1, ...variables });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    }
  });
});
