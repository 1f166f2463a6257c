import { it } from 'vitest';
import type { ForumWhere } from '../../reference/forums.ts';
import { byCodePoint, shiftDay } from '../../reference/shared.ts';
import { answerOf } from '../../support/asking.ts';
import type { ConnectionPage } from '../../support/asking.ts';
import { createDifferences, expectNoDifference } from '../../support/differences.ts';
import { DAY_KINDS, dayKind, describeTrials, pageSizes, someOfEachDayKind, tally, walkNodes } from '../trials.ts';
import type { Trial } from '../trials.ts';

interface RangeAnswer {
  readonly forums: ConnectionPage<{ readonly node: object }>;
}

async function walkForums({ world }: Trial, where: ForumWhere | null, first: number): Promise<object[]> {
  return walkNodes(first, async (after) => {
    const { forums } = await answerOf<RangeAnswer>(world, 'ForumsInRange', { where, first, after });
    return forums;
  });
}

/** Values that a filter can have: those of the data, and one that fits nothing. */
function valuesOf({ world: { dataset } }: Trial): { [Key in keyof ForumWhere]-?: string[] } {
  const { forums, memberStates, vocabulary } = dataset;
  const days = forums.flatMap(({ startDate, endDate }) => [startDate, endDate]).filter((day) => day !== null);
  const edges = days.flatMap((day) => [shiftDay(day, -1), day, shiftDay(day, 1)]);
  const years = forums.flatMap(({ year }) => [`${year}-01-01`, `${year}-12-31`, `${year}-06-15`]);
  const unheld = memberStates
    .map(({ code }) => code)
    .find((code) => forums.every((forum) => forum.countryCode !== code));
  const distinct = (values: (string | null | undefined)[]): string[] =>
    [...new Set(values.filter((value) => value != null))].sort(byCodePoint);
  const codes = (scheme: string): string[] =>
    vocabulary.filter((term) => term.scheme === scheme).map(({ code }) => code);
  return {
    series: codes('forumSeries'),
    country: distinct([...forums.map(({ countryCode }) => countryCode), unheld]),
    region: codes('region'),
    field: codes('fieldOfCompetence'),
    from: distinct([...edges, ...years, '0001-01-01', '9999-12-31']),
    to: distinct([...edges, ...years, '0001-01-01', '9999-12-31']),
    text: [
      'forum',
      'FORUM ngo',
      'éducation',
      'Zero pov',
      'convergences',
      'ngo-',
      'culture dialogue',
      '2019',
      'world 3',
      'of',
      'water',
      'f',
      'nothing of the kind',
      'Forum Forum',
      'Example 01',
      'intern conf',
    ],
  };
}

describeTrials('forums in range', 7001, (trial) => {
  it('answers each filter alone as the reference does, in pages of 1, 7 and 100', async () => {
    const differences = createDifferences();
    const values = valuesOf(trial);
    const questions: (ForumWhere | null)[] = [null, {}];
    for (const [name, all] of Object.entries(values)) {
      const sample = all.length > 16 ? trial.random.shuffled(all).slice(0, 16) : all;
      questions.push(...sample.map((value) => ({ [name]: value })));
    }
    for (const where of questions) {
      const expected = trial.forums.inRange(where ?? {});
      const sizes = pageSizes(expected.length);
      for (const first of expected.length > 30 ? [trial.random.pick(sizes)] : sizes) {
        differences.compare({ where, first }, await walkForums(trial, where, first), expected);
      }
      for (const name of Object.keys(where ?? { none: null })) tally(trial, name, expected);
    }
    differences.compare({ first: 1 }, await walkForums(trial, null, 1), trial.forums.inRange({}));
    expectNoDifference(differences);
  });

  it('answers filters combined, absent and null', async () => {
    const differences = createDifferences();
    const { random } = trial;
    const values = valuesOf(trial);
    const names = Object.keys(values) as (keyof ForumWhere)[];
    for (let question = 0; question < 60; question += 1) {
      const chosen = random.shuffled(names).slice(0, 1 + random.below(3));
      const drawn = Object.fromEntries(
        names.flatMap((name): [string, string | null][] => {
          if (chosen.includes(name)) return [[name, random.pick(values[name])]];
          return random.chance(0.3) ? [[name, null]] : [];
        }),
      );
      const where = inOrder(drawn);
      const expected = trial.forums.inRange(where);
      const first = random.pick(pageSizes(expected.length));
      differences.compare({ where, first }, await walkForums(trial, where, first), expected);
      tally(trial, 'combined', expected);
    }
    expectNoDifference(differences);
  });

  it('answers ranges of days around the first and last days of forums', async () => {
    const differences = createDifferences();
    const { world, occurrences } = trial;
    occurrences.expect('day kind', DAY_KINDS);
    for (const forum of someOfEachDayKind(trial, world.dataset.forums)) {
      const first = forum.startDate ?? `${forum.year}-01-01`;
      const last = forum.startDate === null ? `${forum.year}-12-31` : (forum.endDate ?? forum.startDate);
      occurrences.count('day kind', dayKind(forum));
      const ranges: ForumWhere[] = [
        { from: last, to: last },
        { from: first, to: first },
        { from: shiftDay(last, 1), to: shiftDay(last, 3) },
        { from: shiftDay(first, -3), to: shiftDay(first, -1) },
      ];
      for (const where of ranges) {
        const expected = trial.forums.inRange(where);
        differences.compare({ where }, await walkForums(trial, where, 100), expected);
        tally(trial, 'range', expected);
      }
    }
    expectNoDifference(differences);
  });
});

/** A range is asked in the right direction: the other one is an error. */
function inOrder(where: ForumWhere): ForumWhere {
  const { from, to } = where;
  return from != null && to != null && from > to ? { ...where, from: to, to: from } : where;
}
