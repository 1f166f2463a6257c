import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useWritingWorld } from '../../../support/writing-world.ts';
import type { Caller } from '../../../support/writing-world.ts';
import {
  adoptedPlan,
  answered,
  body,
  contribution,
  delivered,
  done,
  hearing,
  heldSession,
  NGO,
  OFFICER,
  OTHER_NGO,
  plan,
  recommendation,
  session,
  STATE,
  taskForce,
} from './scene.ts';
import type { Made } from './scene.ts';

const world = useWritingWorld();

interface Entry {
  readonly version: number;
  readonly changedBy: string | null;
  readonly fields: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
}

/** The history of a record, as a reader sees it; null where he does not see the record. */
async function historyOf(reader: Caller, root: string, id: string): Promise<readonly Entry[] | null> {
  const argument = root === 'body' ? 'code' : 'id';
  const { data, errors } = await reader.ask(
    `query ($id: ID!) { record: ${root}(${argument}: $id) { history { nodes { version changedBy fields { name before after } } } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return (data?.['record'] as { history: { nodes: Entry[] } } | null)?.history.nodes ?? null;
}

function fieldOf(entry: Entry | undefined, name: string): unknown {
  return entry?.fields.find((field) => field.name === name) ?? null;
}

interface Change {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly deleted: boolean;
}

/** The end of what some reader has read: nobody needs what came before it. */
let latest: string | null = null;

/** Reads on where the last reading ended. */
function follow(reader: Caller): () => Promise<readonly Change[]> {
  let since = latest;
  return async () => {
    const found: Change[] = [];
    for (;;) {
      const { data } = await reader.ask('Changes', { since, first: 100 });
      const page = data?.['changes'] as { nodes: Change[]; nextSince: string; hasMore: boolean };
      found.push(...page.nodes.map(({ kind, id, version, deleted }) => ({ kind, id, version, deleted })));
      since = page.nextSince;
      latest = since;
      if (!page.hasMore) return found;
    }
  };
}

describe('a contribution', () => {
  it('is sent by the operation of the contract, unchanged', async () => {
    const { id: taskForceId } = await taskForce(world);
    const input = {
      idempotencyKey: 'once',
      taskForceId,
      ngoId: 'ngo-a',
      title: 'Wells',
      text: 'Deep ones.',
      themes: ['WATER'],
    };
    const { data, errors } = await world.as(...NGO).ask('SubmitContribution', { input });
    expect(errors).toEqual([]);
    expect(data?.['submitContribution']).toMatchObject({
      contribution: { title: 'Wells', status: 'SUBMITTED', submittedOn: '2026-11-21', ngo: { id: 'ngo-a' } },
      userErrors: [],
    });
  });

  it('keeps its text from everybody but the NGO and reviewers until it is accepted: record, list, history and changes', async () => {
    const readers = [world.public, world.as(...OTHER_NGO), world.as(...STATE)];
    const { id, version } = await contribution(world, { text: 'A secret of the Sahel.' });
    for (const reader of readers) {
      const { data } = await reader.ask(
        'query ($id: ID!) { contribution(id: $id) { text history { nodes { fields { name after } } } taskForce { contributions { nodes { text } } } } }',
        { id },
      );
      expect(JSON.stringify(data)).not.toContain('secret');
    }
    expect(fieldOf((await historyOf(world.as(...NGO), 'contribution', id))?.[0], 'text')).toEqual({
      name: 'text',
      before: null,
      after: 'A secret of the Sahel.',
    });
    const input = { contributionId: id, expectedVersion: version };
    await done(world, OFFICER, 'acceptContribution', input, 'contribution { id version }');
    for (const reader of readers) {
      const [latest, first] = (await historyOf(reader, 'contribution', id)) ?? [];
      expect(fieldOf(first, 'text')).toBeNull();
      expect(fieldOf(latest, 'text')).toEqual({ name: 'text', before: null, after: 'A secret of the Sahel.' });
      expect(fieldOf(latest, 'status')).toEqual({ name: 'status', before: 'SUBMITTED', after: 'ACCEPTED' });
      expect(latest?.changedBy).toBeNull();
    }
    expect((await historyOf(world.as(...OFFICER), 'contribution', id))?.map(({ changedBy }) => changedBy)).toEqual([
      expect.stringContaining('liaison-officer'),
      expect.stringContaining('ngo-a'),
    ]);
  });

  it('is gone for the public once it is withdrawn, and not for its NGO', async () => {
    const readers = {
      public: follow(world.public),
      ngo: follow(world.as(...NGO)),
      other: follow(world.as(...OTHER_NGO)),
    };
    await Promise.all(Object.values(readers).map((read) => read()));
    const { id, version } = await contribution(world);
    const sent = { kind: 'CONTRIBUTION', id, version, deleted: false };
    expect(await readers.public()).toContainEqual(sent);
    await done(
      world,
      NGO,
      'withdrawContribution',
      { contributionId: id, expectedVersion: version },
      'contribution { id version }',
    );
    const gone = { ...sent, version: version + 1, deleted: true };
    expect(await readers.public()).toEqual([gone]);
    expect(await readers.other()).toContainEqual(gone);
    expect(await readers.ngo()).toContainEqual({ ...gone, deleted: false });
    expect(await historyOf(world.public, 'contribution', id)).toBeNull();
    expect(await historyOf(world.as(...NGO), 'contribution', id)).toHaveLength(2);
  });
});

describe('what is not public', () => {
  it('comes into the feed with its grant and goes with its withdrawal, for a hearing', async () => {
    const [publicFeed, ngoFeed] = [follow(world.public), follow(world.as(...NGO))];
    const { id: sessionId } = await session(world);
    await Promise.all([publicFeed(), ngoFeed()]);
    const { id, version } = await hearing(world, sessionId);
    expect(await publicFeed()).toEqual([]);
    expect(await ngoFeed()).toEqual([{ kind: 'HEARING', id, version: 1, deleted: false }]);
    const granted = { hearingId: id, expectedVersion: version, minutes: 5 };
    const { version: next } = await done(world, OFFICER, 'grantHearing', granted, 'hearing { id version }');
    expect(await publicFeed()).toEqual([{ kind: 'HEARING', id, version: 2, deleted: false }]);
    await done(world, NGO, 'withdrawHearing', { hearingId: id, expectedVersion: next }, 'hearing { id version }');
    expect(await publicFeed()).toEqual([{ kind: 'HEARING', id, version: 3, deleted: true }]);
    expect(await ngoFeed()).toMatchObject([{ version: 2 }, { version: 3, deleted: false }]);
  });

  it('comes into the feed with its adoption, for a work plan, whose draft stays out of its history', async () => {
    const feed = follow(world.public);
    await feed();
    const { id } = await adoptedPlan(world);
    expect((await feed()).filter(({ kind }) => kind === 'WORK_PLAN')).toEqual([
      { kind: 'WORK_PLAN', id, version: 2, deleted: false },
    ]);
    expect((await historyOf(world.public, 'workPlan', id))?.map(({ version }) => version)).toEqual([2]);
    expect((await historyOf(world.as(...OFFICER), 'workPlan', id))?.map(({ version }) => version)).toEqual([2, 1]);
    expect(await historyOf(world.public, 'workPlan', (await plan(world)).id)).toBeNull();
  });
});

describe('the follow-up', () => {
  const LISTS = `query ($onDate: Date, $status: FollowUpStatus) {
    memberState(code: "SN") { recommendations(onDate: $onDate, status: $status, first: 100) { ...page } nationalCommission { recommendations(onDate: $onDate, first: 100) { ...page } } }
    sector(field: CULTURE) { recommendations(onDate: $onDate, first: 100) { ...page } }
    body(code: "LIAISON_COMMITTEE") { recommendations(onDate: $onDate, first: 100) { ...page } }
  }
  fragment page on AddressedRecommendationConnection { edges { node { id } followUp { status deliveredOn answeredOn answer } } }`;

  interface List {
    readonly edges: readonly {
      readonly node: Made;
      readonly followUp: { readonly status: string; readonly answer: string | null };
    }[];
  }
  interface Lists {
    readonly memberState: {
      readonly recommendations: List;
      readonly nationalCommission: { readonly recommendations: List };
    };
    readonly sector: { readonly recommendations: List };
    readonly body: { readonly recommendations: List };
  }

  /** How one recommendation stands in the lists of its four addressees; null where it is not listed. */
  async function statuses(id: string, onDate: string): Promise<(string | null)[]> {
    const { data } = await world.public.ask(LISTS, { onDate });
    const { memberState, sector, body: organ } = data as unknown as Lists;
    return [memberState, memberState.nationalCommission, sector, organ].map(
      ({ recommendations }) => recommendations.edges.find(({ node }) => node.id === id)?.followUp.status ?? null,
    );
  }

  it('stands in every list as of every day as it was recorded, back-dated or not', async () => {
    const { id } = await answered(world);
    expect(await statuses(id, '2026-11-04')).toEqual([null, null, null, null]);
    expect(await statuses(id, '2026-11-05')).toEqual(['ISSUED', 'ISSUED', 'ISSUED', 'ISSUED']);
    expect(await statuses(id, '2026-11-07')).toEqual(['ISSUED', 'ISSUED', 'ISSUED', 'ISSUED']);
    expect(await statuses(id, '2026-11-08')).toEqual(['DELIVERED', 'DELIVERED', 'DELIVERED', 'ISSUED']);
    expect(await statuses(id, '2026-11-10')).toEqual(['ANSWERED', 'DELIVERED', 'DELIVERED', 'ISSUED']);
    expect(await statuses(id, '2026-11-30')).toEqual(['ANSWERED', 'DELIVERED', 'DELIVERED', 'ISSUED']);
    const { id: late } = await delivered(world);
    expect((await statuses(late, '2026-11-15'))[0]).toBe('DELIVERED');
    expect((await statuses(late, '2026-11-16'))[0]).toBe('OVERDUE');
    const overdue = async (): Promise<unknown> =>
      (await world.public.ask(LISTS, { status: 'OVERDUE' })).data?.['memberState'];
    expect(JSON.stringify(await overdue())).toContain(late);
    const about = { recommendationId: late, expectedVersion: 2, addressee: { memberState: 'SN' } };
    await done(world, STATE, 'answerRecommendation', { ...about, answer: 'Yes.' }, 'recommendation { id version }');
    expect(JSON.stringify(await overdue())).not.toContain(`"${late}"},"followUp":{"status":"OVERDUE"`);
    expect((await statuses(late, '2026-11-20'))[0]).toBe('OVERDUE');
    expect((await statuses(late, '2026-11-21'))[0]).toBe('ANSWERED');
  });

  it('is answered by the operation of the contract, unchanged, for a sector and a National Commission', async () => {
    const { id } = await delivered(world);
    const act = async (caller: Caller, addressee: object, expectedVersion: number): Promise<unknown> => {
      const input = {
        idempotencyKey: randomUUID(),
        recommendationId: id,
        expectedVersion,
        addressee,
        answer: 'We shall.',
      };
      const { data, errors } = await caller.ask('AnswerRecommendation', { input });
      expect(errors).toEqual([]);
      return data?.['answerRecommendation'];
    };
    const done = { followUp: { status: 'ANSWERED', answeredOn: '2026-11-21', answer: 'We shall.' }, userErrors: [] };
    expect(await act(world.as('focal-point', { sector: 'CULTURE' }), { sector: 'CULTURE' }, 2)).toEqual(done);
    expect(await act(world.as(...STATE), { nationalCommission: 'natcom-sn' }, 3)).toEqual(done);
    expect(await act(world.as(...STATE), { memberState: 'SN' }, 3)).toMatchObject({
      followUp: null,
      userErrors: [{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }],
    });
  });

  it('shows the earlier wording of an answer to those who ask for an earlier day', async () => {
    const { id, version } = await answered(world);
    const about = { recommendationId: id, expectedVersion: version, addressee: { memberState: 'SN' } };
    const input = { ...about, answer: 'Not yet.', correctedOn: '2026-11-12' };
    await done(world, OFFICER, 'correctAnswer', input, 'recommendation { id version }');
    const ONE = `query ($id: ID!, $onDate: Date) { recommendation(id: $id) { addressees { followUp(onDate: $onDate) { answer correctedOn } } } }`;
    const seen = async (onDate: string): Promise<unknown> => {
      const { data } = await world.public.ask(ONE, { id, onDate });
      return (data?.['recommendation'] as { addressees: { followUp: unknown }[] }).addressees[0]?.followUp;
    };
    expect(await seen('2026-11-11')).toEqual({ answer: 'We do.', correctedOn: null });
    expect(await seen('2026-11-12')).toEqual({ answer: 'Not yet.', correctedOn: '2026-11-12' });
  });

  it('ends with a withdrawal, which the feed tells', async () => {
    const { id, version } = await recommendation(world);
    const feed = follow(world.public);
    await feed();
    const input = { recommendationId: id, expectedVersion: version };
    await world.as(...OFFICER).act('withdrawRecommendation', input, 'recommendationId');
    expect(await feed()).toEqual([{ kind: 'RECOMMENDATION', id, version: 2, deleted: true }]);
    expect(await statuses(id, '2026-11-21')).toEqual([null, null, null, null]);
  });
});

describe('several at once', () => {
  it('get one number each for what they issue at one session', async () => {
    const { id: sessionId } = await heldSession(world);
    const input = { sessionId, text: 'Dig.', addressees: [{ party: { memberState: 'SN' } }] };
    const all = await Promise.all(
      [1, 2, 3, 4].map(() =>
        done<Made & { number: number }>(
          world,
          OFFICER,
          'issueRecommendation',
          input,
          'recommendation { id version number }',
        ),
      ),
    );
    expect(all.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4]);
  });

  it('elect one chair', async () => {
    const code = await body(world);
    const payloads = await Promise.all(
      ['SN', 'FR', 'ML'].map((memberState) =>
        world
          .as(...OFFICER)
          .act(
            'electBodyMember',
            { body: code, memberState, role: 'Chair', startsOn: '2026-01-01' },
            'bodyMember { id }',
          ),
      ),
    );
    const codes = payloads.map(({ userErrors }) => userErrors.map((refusal) => refusal.code).join()).toSorted();
    expect(codes).toEqual(['', 'CHAIR_TAKEN', 'CHAIR_TAKEN']);
  });
});

it('leaves the views as the truth says', async () => {
  await world.expectSound();
});
