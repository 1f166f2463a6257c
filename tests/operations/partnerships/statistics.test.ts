import { expect, it } from 'vitest';
import type { Dataset } from '@liaison/data/dataset';
import { DIMENSIONS } from '../../reference/partnerships-statistics.ts';
import type {
  Dimension,
  PartnershipWhere,
  TrendInterval,
  TrendPoint,
} from '../../reference/partnerships-statistics.ts';
import { shiftDay } from '../../reference/shared.ts';
import { answerOf } from '../../support/asking.ts';
import { createDifferences } from '../../support/differences.ts';
import type { Random } from '../../support/random.ts';
import { describeBothWorlds, FIELDS, TODAY } from './worlds.ts';
import type { Trial } from './worlds.ts';

const INSTITUTIONS = ['UNESCO', 'UN_ECOSOC', 'COUNCIL_OF_EUROPE', 'ICH_2003_CONVENTION', 'CONVERGENCES'];
const STATUSES = [
  'CONSULTATIVE',
  'ASSOCIATE',
  'GENERAL',
  'SPECIAL',
  'ROSTER',
  'PARTICIPATORY',
  'ACCREDITED',
  'UNSPECIFIED',
];
const REGIONS = ['AFRICA', 'ARAB_STATES', 'ASIA_PACIFIC', 'EUROPE_NORTH_AMERICA', 'LATIN_AMERICA_CARIBBEAN'];
const DAY_KINDS = [
  'today',
  'before all',
  'start',
  'day before start',
  'end',
  'day before end',
  'any',
  'after all',
] as const;

interface Stats {
  readonly asOf: string;
  readonly partnershipCount: number;
  readonly ngoCount: number;
  readonly groups: readonly {
    readonly keys: readonly {
      readonly dimension: Dimension;
      readonly value: string | null;
      readonly label: string | null;
    }[];
    readonly partnershipCount: number;
    readonly ngoCount: number;
  }[];
}

describeBothWorlds('Statistics of partnerships', 90_210, (trial) => {
  const { world, examples, random, occurrences } = trial;

  it('count as the reference does, by one to three dimensions in any order, with any filter, on any day', async () => {
    occurrences.expect('dimension', DIMENSIONS);
    occurrences.expect('institution', INSTITUTIONS);
    occurrences.expect('status', STATUSES);
    occurrences.expect('region', REGIONS);
    occurrences.expect('kind of day', DAY_KINDS);
    occurrences.expect('value', ['null', 'given']);
    occurrences.expect('answers', ['empty', 'not empty']);
    occurrences.expect('filter', ['institution', 'status', 'field', 'region', 'country', 'null']);
    const differences = createDifferences();
    const kindOfDay = random.deck(DAY_KINDS);
    for (const by of [...ordersOf(DIMENSIONS, 1), ...ordersOf(DIMENSIONS, 2), ...ordersOf(DIMENSIONS, 3)]) {
      const filters = [null, anyFilter(world.dataset, random)];
      for (const where of by.length < 3 ? filters : [random.pick(filters)]) {
        const kind = kindOfDay();
        const asOf = dayOfKind(kind, world.dataset, random);
        const { partnershipStats } = await answerOf<{ partnershipStats: Stats }>(world, 'PartnershipStats', {
          by,
          asOf,
          where,
        });
        compareStats(trial, differences, { by, asOf, where: where ?? {} }, partnershipStats);
        occurrences.count('kind of day', kind);
        for (const [name, value] of Object.entries(where ?? {}))
          occurrences.count('filter', value === null ? 'null' : name);
      }
    }
    expect(differences.found).toEqual([]);
  });

  it('make a trend as the reference does, by month, quarter and year, over any range', async () => {
    occurrences.expect('interval', ['MONTH', 'QUARTER', 'YEAR']);
    occurrences.expect('trend', ['no point', 'points', 'something started', 'something ended']);
    const differences = createDifferences();
    const interval = random.deck<TrendInterval>(['MONTH', 'QUARTER', 'YEAR']);
    for (let count = 0; count < 45; count += 1) {
      const [from, to] = rangeOf(count, world.dataset, random);
      const variables = {
        from,
        to,
        interval: interval(),
        where: count % 3 === 0 ? null : anyFilter(world.dataset, random),
      };
      const data = await answerOf<{ partnershipTrend: { points: TrendPoint[] } }>(world, 'PartnershipTrend', variables);
      const { points } = data.partnershipTrend;
      differences.compare(
        variables,
        points,
        trial.reference.trend(from, to, variables.interval, variables.where ?? {}),
      );
      occurrences.count('interval', variables.interval);
      occurrences.count('trend', points.length === 0 ? 'no point' : 'points');
      if (points.some(({ startedCount }) => startedCount > 0)) occurrences.count('trend', 'something started');
      if (points.some(({ endedCount }) => endedCount > 0)) occurrences.count('trend', 'something ended');
    }
    expect(differences.found).toEqual([]);
  });

  it('make a trend of as many as 600 points', async () => {
    const variables = { from: '1978-12-02', to: '2028-12-31', interval: 'MONTH' };
    const data = await answerOf<{ partnershipTrend: { points: TrendPoint[] } }>(world, 'PartnershipTrend', variables);
    expect(data.partnershipTrend.points).toHaveLength(600);
    expect(data.partnershipTrend.points).toEqual(trial.reference.trend(variables.from, variables.to, 'MONTH', {}));
  });

  it('know the 137 partnerships that the records of NGOs tell of', async () => {
    if (examples) return;
    const { partnershipStats } = await answerOf<{ partnershipStats: Stats }>(world, 'PartnershipStats', {
      by: ['INSTITUTION'],
    });
    expect(partnershipStats.asOf).toBe(TODAY);
    expect(partnershipStats.partnershipCount).toBe(137);
  });
});

interface Question {
  readonly by: readonly Dimension[];
  readonly asOf: string | null;
  readonly where: PartnershipWhere;
}

function compareStats(
  { reference, occurrences }: Trial,
  differences: ReturnType<typeof createDifferences>,
  question: Question,
  { asOf, groups, ...totals }: Stats,
): void {
  const { by, where } = question;
  const expected = reference.statistics(by, question.asOf ?? TODAY, where);
  const shown = groups.map(({ keys, ...counts }) => ({ values: keys.map(({ value }) => value), ...counts }));
  differences.compare(question, asOf, question.asOf ?? TODAY);
  differences.compare(question, { ...totals, groups: [] }, { ...expected, groups: [] });
  differences.compare(question, shown, expected.groups);
  occurrences.count('answers', groups.length === 0 ? 'empty' : 'not empty');
  for (const dimension of by) occurrences.count('dimension', dimension);
  for (const { keys } of groups) {
    differences.compare(
      question,
      keys.map(({ dimension }) => dimension),
      by,
    );
    for (const { dimension, value, label } of keys) {
      const named = reference.label(dimension, value, []);
      if (named === undefined) differences.compare({ dimension, value, label }, label !== null && label !== '', true);
      else differences.compare({ dimension, value }, label, named);
      occurrences.count('value', value === null ? 'null' : 'given');
      if (['INSTITUTION', 'STATUS', 'REGION'].includes(dimension)) occurrences.count(dimension.toLowerCase(), value);
    }
  }
}

function ordersOf<Value>(values: readonly Value[], length: number): Value[][] {
  if (length === 0) return [[]];
  return values.flatMap((first) =>
    ordersOf(
      values.filter((value) => value !== first),
      length - 1,
    ).map((rest) => [first, ...rest]),
  );
}

/** Each part with a chance of its own; sometimes an explicit null, which is as good as absent. */
function anyFilter(dataset: Dataset, random: Random): PartnershipWhere {
  const countries = dataset.ngos.flatMap(({ headquartersCountryCode }) => headquartersCountryCode ?? []);
  const parts = {
    institution: INSTITUTIONS,
    status: STATUSES,
    field: FIELDS,
    region: REGIONS,
    country: [...countries, 'TV', 'AQ'],
  };
  const chosen = Object.entries(parts).flatMap(([name, values]) =>
    random.chance(0.3) ? [[name, random.chance(0.15) ? null : random.pick<string>(values)] as const] : [],
  );
  return Object.fromEntries(chosen);
}

function dayOfKind(kind: (typeof DAY_KINDS)[number], dataset: Dataset, random: Random): string | null {
  if (kind === 'today') return null;
  if (kind === 'before all') return '1900-01-01';
  if (kind === 'after all') return '2999-12-31';
  if (kind === 'any') return anyDay(random);
  const days = dataset.partnerships.flatMap(
    ({ startDate, endDate }) => (kind.endsWith('start') ? startDate : endDate) ?? [],
  );
  const day = days.length === 0 ? anyDay(random) : random.pick(days);
  return kind.startsWith('day before') ? shiftDay(day, -1) : day;
}

function anyDay(random: Random): string {
  return shiftDay('1985-01-01', random.below(16_000));
}

/** Ranges of years, of days, of one day, and between the days of partnerships. */
function rangeOf(count: number, dataset: Dataset, random: Random): [from: string, to: string] {
  const first = count % 4 === 1 ? (dayOfKind('start', dataset, random) ?? TODAY) : anyDay(random);
  if (count % 5 === 0) return [`${first.slice(0, 7)}-01`, `${first.slice(0, 7)}-01`];
  return [first, shiftDay(first, random.below(count % 4 === 2 ? 60 : 12_000))];
}
