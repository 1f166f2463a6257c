import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { computeDistanceMetres } from '@liaison/kernel/values';
import { generateActivities, generateExamples, generateNgos, readDataset, readFacts } from '@liaison/data';
import type { ActivityFact } from '@liaison/data';

const facts = readFacts();
const examples = generateExamples(readDataset({ examples: false }));
const activities = examples.activities.filter(({ organizationType }) => organizationType === 'NGO');
const DAY = '2026-11-21';

describe('the generator of examples', () => {
  it('makes as many records as asked, by default and otherwise', () => {
    expect(activities).toHaveLength(5000);
    expect(examples).toMatchObject({ partnerships: { length: 2000 }, recommendations: { length: 300 } });
    const few = generateExamples(facts, { activities: 80, partnerships: 30, recommendations: 7 });
    expect(few).toMatchObject({ ngos: { length: 10 }, partnerships: { length: 30 }, recommendations: { length: 7 } });
  });

  it('makes the same from the same seed, and something else from another', () => {
    const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
    expect(hash(generateExamples(readDataset({ examples: false })))).toBe(hash(examples));
    expect(hash(generateExamples(readDataset({ examples: false }), { seed: 1 }))).not.toBe(hash(examples));
  });

  it('streams: what comes first does not hang on how much follows', () => {
    const ngos = generateNgos({ facts, seed: 7, count: 2000 });
    expect(generateNgos({ facts, seed: 7, count: 50 })).toEqual(ngos.slice(0, 50));
    const few = [...generateActivities({ facts, seed: 7, count: 500, ngos })];
    const more: ActivityFact[] = [];
    for (const activity of generateActivities({ facts, seed: 7, count: 1_000_000, ngos })) {
      if (more.push(activity) === 500) break;
    }
    expect(more).toEqual(few);
  });

  it('spreads 10,000 activities over an eighth as many NGOs, a few of which run many', () => {
    const counts = new Map<string | null, number>();
    for (const { ngoId } of generateActivities({ facts, seed: 3, count: 10_000 }))
      counts.set(ngoId, (counts.get(ngoId) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    expect(sorted.length).toBeGreaterThan(1100);
    expect(sorted.length).toBeLessThanOrEqual(1250);
    expect(sorted[0]).toBeGreaterThan(100);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(10);
  });
});

describe('the activities of the default examples', () => {
  it('lie around towns: half within 20 km of one that the facts name, all within 100', () => {
    const towns = [...facts.fieldOffices, ...facts.memberStates, ...facts.ngos].flatMap(point);
    const distances = activities
      .slice(0, 1000)
      .flatMap(point)
      .map((place) => Math.min(...towns.map((town) => computeDistanceMetres(town, place))))
      .sort((a, b) => a - b);
    expect(distances[Math.floor(distances.length / 2)]).toBeLessThan(20_000);
    expect(distances.at(-1)).toBeLessThan(100_000);
  });

  it('have each kind of place, of time and of fields', () => {
    const times = tally(activities, ({ startDate, endDate }) => {
      if (startDate === null || endDate === null)
        return startDate === endDate ? 'open' : startDate === null ? 'no start' : 'no end';
      if (startDate === endDate) return 'one day';
      return endDate < DAY ? 'over' : startDate > DAY ? 'to come' : 'running';
    });
    expectEach(times, ['open', 'no start', 'no end', 'one day', 'over', 'to come', 'running'], 40);
    const places = tally(
      activities,
      ({ locationPrecision, countryCodes }) => `${locationPrecision ?? 'null'} ${Math.min(2, countryCodes.length)}`,
    );
    expectEach(places, ['PLACE_NAME 1', 'COUNTRY_CAPITAL 1', 'null 1', 'null 2'], 40);
    const fields = tally(activities, ({ fieldsOfCompetence }) => String(fieldsOfCompetence.length));
    expectEach(fields, ['0', '1', '2', '3', '5'], 40);
  });

  it('tie in distance: many at one point, of one NGO and of several, and at a headquarters', () => {
    const placed = activities.filter(({ locationPrecision }) => locationPrecision === 'PLACE_NAME');
    const at = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }): string =>
      `${latitude} ${longitude}`;
    const seats = new Map(examples.ngos.map((ngo) => [ngo.id, at(ngo)]));
    const points = tally(placed, at);
    const ownPoints = tally(placed, (activity) => `${activity.ngoId} ${at(activity)}`);
    expect([...points.values()].filter((count) => count > 1).length).toBeGreaterThan(100);
    expect([...ownPoints.values()].filter((count) => count > 1).length).toBeGreaterThan(10);
    expect(placed.filter((activity) => seats.get(activity.ngoId ?? '') === at(activity)).length).toBeGreaterThan(40);
  });

  it('bring culture within 50 km of every field office', () => {
    const culture = activities.filter(
      ({ locationPrecision, fieldsOfCompetence }) =>
        locationPrecision === 'PLACE_NAME' && fieldsOfCompetence.includes('CULTURE'),
    );
    const bare = facts.fieldOffices.filter(
      (office) => !culture.flatMap(point).some((place) => computeDistanceMetres(office, place) <= 50_000),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe('the other default examples', () => {
  it('have partnerships of every institution, status and stage, with renewals and breaks', () => {
    const { partnerships } = examples;
    expectEach(
      tally(partnerships, ({ institution, status }) => `${institution} ${status}`),
      [
        'UNESCO CONSULTATIVE',
        'UNESCO ASSOCIATE',
        'UNESCO UNSPECIFIED',
        'UN_ECOSOC GENERAL',
        'UN_ECOSOC SPECIAL',
        'UN_ECOSOC ROSTER',
        'COUNCIL_OF_EUROPE PARTICIPATORY',
        'ICH_2003_CONVENTION ACCREDITED',
        'CONVERGENCES UNSPECIFIED',
      ],
      20,
    );
    const stages = tally(partnerships, ({ startDate, endDate }) =>
      startDate === null
        ? 'no start'
        : startDate > DAY
          ? 'to come'
          : endDate === null
            ? 'no end'
            : endDate <= DAY
              ? 'ended'
              : 'to end',
    );
    expectEach(stages, ['no start', 'to come', 'no end', 'ended', 'to end'], 15);
    const pairs = Map.groupBy(partnerships, ({ ngoId, institution }) => `${ngoId} ${institution}`);
    const follows = [...pairs.values()].flatMap((terms) =>
      terms.slice(1).map(({ startDate }, index) => {
        const ended = terms[index]?.endDate ?? null;
        if (ended === null || startDate === null || startDate < ended) return 'overlap';
        return startDate === ended ? 'renewal' : 'break';
      }),
    );
    expectEach(
      tally(follows, (follow) => follow),
      ['renewal', 'break'],
      100,
    );
    expect(follows).not.toContain('overlap');
    expect(partnerships.filter(({ ngoId }) => !ngoId.startsWith('example-')).length).toBeGreaterThan(100);
    const starts = tally(partnerships, ({ startDate }) => startDate ?? '');
    expect(Math.max(...[...starts].filter(([day]) => day !== '').map(([, count]) => count))).toBeGreaterThan(5);
  });

  it('have recommendations to every kind of addressee in the four states of follow-up, today and in ten years', () => {
    const addressed = examples.recommendations.flatMap(({ addressees }) => addressees);
    for (const day of [DAY, '2036-11-21']) {
      const states = tally(addressed, (one) => {
        const { memberState, sector, nationalCommission } = one;
        const kind = memberState ? 'state' : sector ? 'sector' : nationalCommission ? 'commission' : 'body';
        return `${kind} ${followUp(one, day)}`;
      });
      const kinds = ['state', 'sector', 'commission', 'body'];
      const wanted = ['ANSWERED', 'OVERDUE', 'DELIVERED', 'ISSUED'];
      expectEach(
        states,
        kinds.flatMap((kind) => wanted.map((state) => `${kind} ${state}`)),
        5,
      );
    }
    expect(examples.recommendations.filter(({ forumId }) => forumId === 'example-forum').length).toBeGreaterThan(2);
  });

  it('have forums and sessions of every series, format and stage of preparation', () => {
    const { forums, dialogueSessions, bodyMembers } = examples;
    const revisions = forums.flatMap(({ preparation }) => (preparation?.versions ?? []).slice(1));
    expect(revisions.length).toBeGreaterThan(20);
    expect(revisions.filter(({ slots }) => slots.length === 0)).toEqual([]);
    expect([forums.length, dialogueSessions.length]).toEqual([60, 120]);
    expect(tally(forums, ({ series }) => series).size).toBe(6);
    expect(tally(dialogueSessions, ({ format }) => format).size).toBeGreaterThan(12);
    expectEach(
      tally(forums, ({ preparation, startDate, endDate }) => {
        if (startDate === null || endDate === null) return startDate === null ? 'year only' : 'first day only';
        if (preparation === undefined) return 'no preparation';
        return preparation.versions.length === 0 ? 'unpublished' : 'published';
      }),
      ['year only', 'first day only', 'no preparation', 'unpublished', 'published'],
      3,
    );
    expectEach(
      tally(bodyMembers, ({ termStartDate, termEndDate }) =>
        termStartDate === null
          ? 'no start'
          : termStartDate > DAY
            ? 'to come'
            : termEndDate === null
              ? 'no end'
              : termEndDate <= DAY
                ? 'over'
                : 'serving',
      ),
      ['no start', 'to come', 'no end', 'over', 'serving'],
      2,
    );
  });
});

function followUp(
  { deliveredOn, dueOn, answeredOn }: { deliveredOn: string | null; dueOn: string | null; answeredOn: string | null },
  day: string,
): string {
  if (answeredOn !== null && answeredOn <= day) return 'ANSWERED';
  if (dueOn !== null && dueOn < day) return 'OVERDUE';
  return deliveredOn !== null && deliveredOn <= day ? 'DELIVERED' : 'ISSUED';
}

function tally<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}

/** Each key occurs at least so often. */
function expectEach(counts: ReadonlyMap<string, number>, keys: readonly string[], least: number): void {
  for (const key of keys) expect(counts.get(key) ?? 0, key).toBeGreaterThanOrEqual(least);
}

function point({ latitude, longitude }: { latitude: number | null; longitude: number | null }) {
  return latitude === null || longitude === null ? [] : [{ latitude, longitude }];
}
