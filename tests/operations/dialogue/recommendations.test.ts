import { expect, it } from 'vitest';
import type { AddresseeFact } from '@liaison/data';
import { FOLLOW_UP_STATUSES } from '../../reference/dialogue-recommendations.ts';
import type { AddressedAnswer, FollowUpStatus } from '../../reference/dialogue-recommendations.ts';
import { byCodePoint, shiftDay } from '../../reference/shared.ts';
import { createDifferences, expectNoDifference } from '../../support/differences.ts';
import { describeTrials, pageSizes, tally, TODAY } from '../trials.ts';
import type { Trial } from '../trials.ts';
import { answerOf, walk } from '../../support/asking.ts';
import type { ConnectionPage } from '../../support/asking.ts';

type Page = ConnectionPage<AddressedAnswer & { readonly cursor?: string }>;

interface Question {
  readonly status?: FollowUpStatus | null;
  readonly onDate?: string | null;
}

interface StateAnswer {
  readonly memberState: { readonly recommendations: Page };
}

async function walkState({ world }: Trial, code: string, question: Question, first: number): Promise<unknown[]> {
  const { edges } = await walk(first, async (after) => {
    const variables = { memberState: code, ...question, first, after };
    return (await answerOf<StateAnswer>(world, 'RecommendationsForState', variables)).memberState.recommendations;
  });
  return [...edges];
}

/** Of the Member States that were asked anything, so many are looked at in a run. */
const MOST_STATES = 70;

/** The codes after which addressees of that kind were asked at least once. */
function addressed({ world }: Trial, kind: keyof AddresseeFact): string[] {
  const all = world.dataset.recommendations.flatMap(({ addressees }) => addressees.flatMap((one) => one[kind] ?? []));
  return [...new Set(all)].sort(byCodePoint);
}

/** Days on which something happened, the days around them, before everything and after everything. */
function daysToAsk({ recommendations, random }: Trial, count: number): string[] {
  const days = recommendations.days();
  const [first = TODAY, last = TODAY] = [days[0], days.at(-1)];
  const drawn = Array.from({ length: count }, () => shiftDay(random.pick(days), random.pick([-1, 0, 0, 1])));
  return [shiftDay(first, -1), first, last, shiftDay(last, 1), '0001-01-01', '9999-12-31', TODAY, ...drawn];
}

describeTrials('recommendations', 8002, (trial) => {
  it('to Member States: each status and all, today and on days around what happened', async () => {
    const { world, recommendations, random, occurrences } = trial;
    const differences = createDifferences();
    occurrences.expect('follow-up', FOLLOW_UP_STATUSES);
    occurrences.expect('origin', ['Forum', 'DialogueSession']);
    const asked = addressed(trial, 'memberState');
    const nextStatus = random.deck(FOLLOW_UP_STATUSES);
    const others = world.dataset.memberStates.map(({ code }) => code).filter((code) => !asked.includes(code));
    const drawn = random.shuffled(asked).slice(0, MOST_STATES);
    for (const code of [...drawn, ...random.shuffled(others).slice(0, 12)]) {
      const questions: Question[] = [
        {},
        { status: nextStatus() },
        { status: nextStatus() },
        ...random
          .shuffled(daysToAsk(trial, 6))
          .slice(0, 1)
          .map((onDate) => ({ onDate })),
        { status: random.pick(FOLLOW_UP_STATUSES), onDate: random.pick(daysToAsk(trial, 6)) },
      ];
      for (const question of asked.includes(code) ? questions : questions.slice(0, 1)) {
        const expected = recommendations.to({ memberState: code }, question.onDate ?? TODAY, question.status);
        const first = random.pick(pageSizes(expected.length));
        differences.compare({ code, ...question, first }, await walkState(trial, code, question, first), expected);
        tally(trial, question.onDate == null ? 'today' : 'on a day', expected);
        for (const { followUp, node } of expected) {
          occurrences.count('follow-up', followUp.status);
          occurrences.count('origin', (node.origin as { __typename: string }).__typename);
        }
      }
    }
    expectNoDifference(differences);
  });

  it('of the busiest Member States on every kind of day, in pages of 1, 7 and 100', async () => {
    const { recommendations, occurrences } = trial;
    const differences = createDifferences();
    const weigh = (memberState: string): number => recommendations.to({ memberState }, TODAY).length;
    const busiest = addressed(trial, 'memberState')
      .sort((a, b) => weigh(b) - weigh(a))
      .slice(0, 3);
    for (const code of busiest) {
      for (const { kind, onDate } of daysOf(trial, code)) {
        occurrences.count('day', kind);
        for (const status of [null, ...FOLLOW_UP_STATUSES]) {
          const expected = recommendations.to({ memberState: code }, onDate, status);
          const sizes = pageSizes(expected.length);
          const first = sizes[differences.compared % sizes.length] ?? 100;
          const question = { onDate, status };
          differences.compare({ code, ...question, first }, await walkState(trial, code, question, first), expected);
        }
      }
    }
    occurrences.expect('day', DAY_KINDS);
    expect(differences.found).toEqual([]);
  });

  it('to every sector, National Commission and body', async () => {
    const { recommendations, random, occurrences } = trial;
    const differences = createDifferences();
    const asks = (['sector', 'nationalCommission', 'body'] as const).flatMap((kind) => {
      occurrences.expect('addressee', [kind]);
      const values = addressed(trial, kind);
      return (values.length > 30 ? random.shuffled(values).slice(0, 30) : values).map((value) => ({ kind, value }));
    });
    for (const { kind, value } of asks) {
      const onDates = [null, ...random.shuffled(daysToAsk(trial, 4)).slice(0, 3)];
      for (const onDate of onDates) {
        const status = random.pick([null, null, ...FOLLOW_UP_STATUSES]);
        const first = random.pick([7, 100]);
        const { edges } = await walk(first, async (after) => {
          const document = `query ($value: ${TYPES[kind]}, $status: FollowUpStatus, $onDate: Date, $first: Int!, $after: String) {
            ${FIELDS[kind]} }`;
          const answer = await answerOf<Answer>(trial.world, document, { value, status, onDate, first, after });
          return answer.asked.recommendations ?? (answer.asked.nationalCommission?.recommendations as Page);
        });
        const expected = recommendations.to({ [kind]: value }, onDate ?? TODAY, status);
        differences.compare({ kind, value, status, onDate }, [...edges], expected);
        if (expected.length > 0) occurrences.count('addressee', kind);
      }
    }
    expect(differences.found).toEqual([]);
  });

  it('keep the day that a walk began with', async () => {
    const { world, recommendations } = trial;
    const code = addressed(trial, 'memberState').find(
      (state) => recommendations.to({ memberState: state }, '2016-06-01').length > 2,
    );
    if (code === undefined) return;
    world.now = '2016-06-01T23:59:00Z';
    const ask = async (after: string | null): Promise<Page> => {
      const variables = { memberState: code, first: 1, after };
      return (await answerOf<StateAnswer>(world, 'RecommendationsForState', variables)).memberState.recommendations;
    };
    const begun = await ask(null);
    world.now = '2026-06-02T00:01:00Z';
    const edges = [...begun.edges];
    for (let page = begun; page.pageInfo.hasNextPage; edges.push(...page.edges))
      page = await ask(page.pageInfo.endCursor);
    expect(edges).toEqual(recommendations.to({ memberState: code }, '2016-06-01'));
  });
});

interface Answer {
  readonly asked: { readonly recommendations?: Page; readonly nationalCommission?: { readonly recommendations: Page } };
}

const CONNECTION = `recommendations(status: $status, onDate: $onDate, first: $first, after: $after) {
  edges {
    followUp { status deliveredOn dueOn answeredOn answer }
    node { id number text issuedOn origin { __typename ... on Forum { id title } ... on DialogueSession { id title } } }
  }
  pageInfo { hasNextPage endCursor }
}`;
const TYPES = { sector: 'FieldOfCompetence!', nationalCommission: 'ID!', body: 'ID!' };
const FIELDS = {
  sector: `asked: sector(field: $value) { ${CONNECTION} }`,
  nationalCommission: `asked: memberState(code: $value) { nationalCommission { ${CONNECTION} } }`,
  body: `asked: body(code: $value) { ${CONNECTION} }`,
};

const DAY_KINDS = [
  'before all',
  'issued',
  'before issue',
  'delivered',
  'before delivery',
  'due',
  'after due',
  'answered',
  'before answer',
  'after all',
];

/** One day of each kind that the recommendations to the state have. */
function daysOf({ world }: Trial, code: string): { kind: string; onDate: string }[] {
  const days = new Map<string, string>([
    ['before all', '0001-01-01'],
    ['after all', '9999-12-31'],
  ]);
  for (const { issuedOn, addressees } of world.dataset.recommendations) {
    const asked = addressees.find(({ memberState }) => memberState === code);
    if (!asked) continue;
    days.set('issued', issuedOn).set('before issue', shiftDay(issuedOn, -1));
    const { deliveredOn, dueOn, answeredOn } = asked;
    if (deliveredOn !== null) days.set('delivered', deliveredOn).set('before delivery', shiftDay(deliveredOn, -1));
    if (dueOn !== null && answeredOn === null) days.set('due', dueOn).set('after due', shiftDay(dueOn, 1));
    if (answeredOn !== null) days.set('answered', answeredOn).set('before answer', shiftDay(answeredOn, -1));
  }
  return [...days].map(([kind, onDate]) => ({ kind, onDate }));
}
