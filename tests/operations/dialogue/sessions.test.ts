import { expect, it } from 'vitest';
import type { SessionWhere } from '../../reference/dialogue.ts';
import { byCodePoint, shiftDay } from '../../reference/shared.ts';
import { createDifferences, expectNoDifference } from '../../support/differences.ts';
import { DAY_KINDS, dayKind, describeTrials, pageSizes, someOfEachDayKind, tally, walkNodes } from '../trials.ts';
import type { Trial } from '../trials.ts';
import { answerOf } from '../../support/asking.ts';
import type { ConnectionPage } from '../../support/asking.ts';

interface SessionsAnswer {
  readonly dialogueSessions: ConnectionPage<{ readonly node: object }>;
}

async function walkSessions({ world }: Trial, where: SessionWhere | null, first: number): Promise<object[]> {
  return walkNodes(first, async (after) => {
    const answer = await answerOf<SessionsAnswer>(world, 'DialogueSessions', { where, first, after });
    return answer.dialogueSessions;
  });
}

/** Values that a filter can have: those of the data, and one that fits nothing. */
function valuesOf({ world: { dataset } }: Trial): { [Key in keyof SessionWhere]-?: string[] } {
  const { dialogueSessions: sessions, vocabulary, memberStates, ngos, forums } = dataset;
  const days = sessions.flatMap(({ startDate, endDate }) => [startDate, endDate]).filter((day) => day !== null);
  const edges = days.flatMap((day) => [shiftDay(day, -1), day, shiftDay(day, 1)]);
  const years = sessions.flatMap(({ year }) => [`${year}-01-01`, `${year}-12-31`]);
  const distinct = (values: (string | null | undefined)[]): string[] =>
    [...new Set(values.filter((value) => value != null))].sort(byCodePoint);
  const codes = (scheme: string): string[] =>
    vocabulary.filter((term) => term.scheme === scheme).map(({ code }) => code);
  return {
    body: codes('body'),
    format: codes('dialogueFormat'),
    memberState: distinct(
      [...memberStates.slice(0, 20), ...memberStates.slice(-20)].map(({ code }) => code).concat('FR'),
    ),
    ngo: distinct([ngos[0]?.id, ...ngos.slice(100, 120).map(({ id }) => id)]),
    forum: distinct([...sessions.map(({ relatedForumId }) => relatedForumId), forums[0]?.id]),
    from: distinct([...edges, ...years]),
    to: distinct([...edges, ...years]),
    text: [
      'committee',
      'NGO Liaison',
      'éduc',
      'Executive board 2',
      'council',
      'c',
      'theme culture',
      'nothing of the kind',
      'session 01',
      'general conf',
      '207',
    ],
  };
}

describeTrials('dialogue sessions', 8001, (trial) => {
  it('answer each filter alone as the reference does, in pages of 1, 7 and 100', async () => {
    const differences = createDifferences();
    const questions: (SessionWhere | null)[] = [null, {}];
    for (const [name, all] of Object.entries(valuesOf(trial))) {
      const sample = all.length > 10 ? trial.random.shuffled(all).slice(0, 10) : all;
      questions.push(...sample.map((value) => ({ [name]: value })));
    }
    for (const where of questions) {
      const expected = trial.dialogue.sessions(where ?? {});
      const sizes = pageSizes(expected.length);
      for (const first of expected.length > 30 ? [trial.random.pick(sizes)] : sizes) {
        differences.compare({ where, first }, await walkSessions(trial, where, first), expected);
      }
      for (const name of Object.keys(where ?? { none: null })) tally(trial, name, expected);
    }
    expectNoDifference(differences);
  });

  it('answer filters combined, absent and null', async () => {
    const differences = createDifferences();
    const { random } = trial;
    const values = valuesOf(trial);
    const names = Object.keys(values) as (keyof SessionWhere)[];
    for (let question = 0; question < 50; question += 1) {
      const chosen = random.shuffled(names).slice(0, 1 + random.below(3));
      const drawn: SessionWhere = Object.fromEntries(
        names.flatMap((name): [string, string | null][] => {
          if (chosen.includes(name)) return [[name, random.pick(values[name])]];
          return random.chance(0.3) ? [[name, null]] : [];
        }),
      );
      const { from, to } = drawn;
      const where = from != null && to != null && from > to ? { ...drawn, from: to, to: from } : drawn;
      const expected = trial.dialogue.sessions(where);
      const first = random.pick(pageSizes(expected.length));
      differences.compare({ where, first }, await walkSessions(trial, where, first), expected);
      tally(trial, 'combined', expected);
    }
    expectNoDifference(differences);
  });

  it('answer ranges of days around the first and last days of sessions', async () => {
    const differences = createDifferences();
    const { world, occurrences } = trial;
    occurrences.expect('day kind', DAY_KINDS);
    for (const session of someOfEachDayKind(trial, world.dataset.dialogueSessions)) {
      const { startDate, endDate, year } = session;
      const first = startDate ?? `${year}-01-01`;
      const last = startDate === null ? `${year}-12-31` : (endDate ?? startDate);
      occurrences.count('day kind', dayKind(session));
      const ranges: SessionWhere[] = [
        { from: last, to: last },
        { from: first, to: first },
        { from: shiftDay(last, 1), to: shiftDay(last, 3) },
        { from: shiftDay(first, -3), to: shiftDay(first, -1) },
      ];
      for (const where of ranges) {
        const expected = trial.dialogue.sessions(where);
        differences.compare({ where }, await walkSessions(trial, where, 100), expected);
        tally(trial, 'range', expected);
      }
    }
    expectNoDifference(differences);
  });

  it('show a task force as the public sees it, and what is withheld', async () => {
    const { world, dialogue } = trial;
    for (const { id, contributions } of world.dataset.taskForces) {
      const { data, errors, extensions } = await world.ask('TaskForce', { id });
      expect(errors).toEqual([]);
      expect(data).toEqual({ taskForce: dialogue.taskForce(id) });
      const isWithheld = contributions.some(({ status }) => status !== 'ACCEPTED');
      expect(extensions['withheld'] ?? []).toEqual(isWithheld ? ['Contribution.text'] : []);
      tally(trial, 'contributions', contributions);
    }
  });
});
