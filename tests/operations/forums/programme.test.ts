import { expect, it } from 'vitest';
import { instantsOf } from '../../reference/forums.ts';
import { answerOf } from '../../support/asking.ts';
import { createDifferences, expectNoDifference } from '../../support/differences.ts';
import { describeTrials, tally, walkNodes } from '../trials.ts';
import type { Trial } from '../trials.ts';

const CHANGE_KINDS = ['CANCELLED', 'RESTORED', 'ADDED', 'MOVED', 'ROOM_CHANGED', 'EDITED'];

interface ForumAnswer {
  readonly forum: (Readonly<Record<string, unknown>> & { readonly schedule?: Programme | null }) | null;
}

interface Programme {
  readonly slots: readonly {
    readonly status: string;
    readonly participants: readonly { party: { __typename: string } }[];
  }[];
}

interface ChangesAnswer {
  readonly forum: {
    readonly id: string;
    readonly scheduleChanges: {
      readonly nodes: readonly object[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

describeTrials('programmes', 7002, (trial) => {
  it('answers the whole programme of every forum', async () => {
    const { world, forums, occurrences } = trial;
    const differences = createDifferences();
    occurrences.expect('slot status', ['CONFIRMED', 'CANCELLED']);
    occurrences.expect('participant', ['Ngo', 'MemberState']);
    for (const { id } of world.dataset.forums) {
      const expected = forums.schedule(id);
      const { forum } = await answerOf<ForumAnswer>(world, 'ForumSchedule', { forum: id });
      differences.compare({ forum: id }, forum, expected);
      tally(trial, 'programme', forum?.schedule?.slots ?? []);
      for (const slot of forum?.schedule?.slots ?? []) {
        occurrences.count('slot status', slot.status);
        for (const { party } of slot.participants) occurrences.count('participant', party.__typename);
      }
    }
    expectNoDifference(differences);
  });

  it('answers a part of the programme, from and to at, before and after the edges of slots', async () => {
    const { world, forums, random } = trial;
    const differences = createDifferences();
    for (const forum of world.dataset.forums.filter(({ preparation }) => preparation?.versions.length)) {
      const instants = instantsOf(forum);
      const one = (): string => {
        const time = Date.parse(random.pick(instants)) + random.pick([-1000, -500, 0, 0, 500, 1000, 36e5, -36e5]);
        return new Date(time).toISOString();
      };
      for (let question = 0; question < 3; question += 1) {
        const [early = '', late = ''] = [one(), one()].sort();
        const range = random.pick([{ from: early, to: late }, { from: early }, { to: late }, { from: late, to: null }]);
        const spelled = inAnotherZone(range, random.chance(0.3));
        const answer = await answerOf<ForumAnswer>(world, 'ForumSchedule', { forum: forum.id, ...spelled });
        const { from, to } = range;
        differences.compare({ forum: forum.id, ...spelled }, answer.forum, forums.schedule(forum.id, from, to));
        tally(trial, 'part of a programme', answer.forum?.schedule?.slots ?? []);
      }
    }
    expectNoDifference(differences);
  });

  it('answers what every published version changed, after every version, in pages', async () => {
    const { world, forums, occurrences, random } = trial;
    const differences = createDifferences();
    occurrences.expect('change', CHANGE_KINDS);
    for (const { id, preparation } of world.dataset.forums) {
      const versions = preparation?.versions.length ?? 0;
      for (let sinceVersion = 0; sinceVersion <= versions + 1; sinceVersion += 1) {
        if (versions === 0 && random.chance(0.7)) continue;
        const expected = forums.scheduleChanges(id, sinceVersion);
        for (const first of sinceVersion === 0 ? [1, 100] : [random.pick([1, 7, 100])]) {
          differences.compare({ id, sinceVersion, first }, await walkChanges(trial, id, sinceVersion, first), expected);
        }
        tally(trial, 'changes', expected);
        if (sinceVersion > 0) continue;
        for (const { kind } of expected.flatMap(({ changes }) => changes)) occurrences.count('change', kind);
      }
    }
    expectNoDifference(differences);
  });

  it('tells the sequence of a slot alike in the programme and in its changes', async () => {
    const { data } = await trial.world.ask(`{ forum(id: "example-forum") {
      schedule { slots { id sequence changedInVersion } }
      scheduleChanges(first: 100) { nodes { version changes { slot { slotId sequence version } } } }
    } }`);
    const forum = (data as { forum: SequenceAnswer }).forum;
    const last = new Map<string, object>();
    for (const { changes } of forum.scheduleChanges.nodes) {
      for (const { slot } of changes) last.set(slot.slotId, slot);
    }
    const now = forum.schedule.slots.map((slot) => [
      slot.id,
      { slotId: slot.id, sequence: slot.sequence, version: slot.changedInVersion },
    ]);
    expect(new Map(now as [string, object][])).toEqual(last);
  });

  it('answers the preparation of every forum', async () => {
    const { world, forums, recommendations, occurrences } = trial;
    const differences = createDifferences();
    occurrences.expect('call', ['UPCOMING', 'OPEN', 'CLOSED']);
    for (const { id } of world.dataset.forums) {
      const { forum } = await answerOf<ForumAnswer>(world, 'ForumPreparation', { forum: id });
      const recommended = recommendations.ofForum(id);
      const expected = { ...forums.preparation(id), recommendations: { nodes: recommended.slice(0, 10) } };
      differences.compare({ forum: id }, forum, expected);
      tally(trial, 'recommendations of a forum', recommended);
      for (const { status } of (forum?.['calls'] ?? []) as { status: string }[]) occurrences.count('call', status);
    }
    expectNoDifference(differences);
  });
});

interface SequenceAnswer {
  readonly schedule: { readonly slots: readonly { id: string; sequence: number; changedInVersion: number }[] };
  readonly scheduleChanges: {
    readonly nodes: readonly { readonly changes: readonly { readonly slot: { slotId: string } }[] }[];
  };
}

async function walkChanges({ world }: Trial, forum: string, sinceVersion: number, first: number): Promise<object[]> {
  return walkNodes(first, async (after) => {
    const answer = await answerOf<ChangesAnswer>(world, 'ScheduleChanges', { forum, sinceVersion, first, after });
    const { nodes, pageInfo } = answer.forum.scheduleChanges;
    return { edges: nodes.map((node) => ({ node })), pageInfo };
  });
}

/** The same instants, now and then as a clock two hours ahead of UTC shows them. */
function inAnotherZone(range: object, isShifted: boolean): object {
  if (!isShifted) return range;
  const shifted = Object.entries(range).map(([name, instant]: [string, string | null]) => [
    name,
    instant === null ? null : new Date(Date.parse(instant) + 72e5).toISOString().replace('Z', '+02:00'),
  ]);
  return Object.fromEntries(shifted) as object;
}
