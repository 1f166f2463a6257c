import { describe, expect, it } from 'vitest';
import { simulateCommits } from '../../bench/scale/commits.ts';
import { askingsOf, pastCaches, zipfWeights } from '../../bench/scale/crowds.ts';
import { readFootprints, totalOf } from '../../bench/scale/footprints.ts';
import { Capacity, Partition } from '../../bench/scale/partition.ts';
import { roundMs, simulateProjector } from '../../bench/scale/projector.ts';
import { LADDER } from '../../bench/scale/remedies.ts';
import { replay } from '../../bench/scale/replay.ts';
import { report } from '../../bench/scale/report.ts';
import { simulate } from '../../bench/scale/simulation.ts';
import { requestsIn, yearOf } from '../../bench/scale/year.ts';
import { ACT_BUDGET, BUDGET } from '../support/budget.ts';

const footprints = readFootprints();
const SEED = 11;

describe('The footprints that are replayed', () => {
  // Where this fails after a change of the budget: npm --prefix bench run footprints, then scale and costs with --write.
  it.each(Object.entries(footprints.queries).filter(([name]) => !name.startsWith('Changes')))(
    'of %s come to what the budget says of a warm process',
    (name, { readUnits, requests, touches }) => {
      const bound = BUDGET[`${name} (facts and examples, again)`] ?? BUDGET[`${name} (facts and examples)`];
      expect(totalOf(touches, 'readUnits')).toBeCloseTo(readUnits);
      expect({ readUnits, isWithin: requests <= (bound?.requests ?? 0) }).toEqual({
        readUnits: bound?.readUnits,
        isWithin: true,
      });
    },
  );

  it.each(Object.entries(footprints.acts).filter(([name]) => name !== 'publishSchedule'))(
    'of %s stay within the budget of acts',
    (name, { requests, writeUnits, touches }) => {
      expect(totalOf(touches, 'writeUnits')).toBeCloseTo(writeUnits);
      expect(requests).toBeLessThanOrEqual(ACT_BUDGET[name]?.requests ?? 0);
      // The budget's acts are on a forum with little in it, these on the example forum.
      expect(writeUnits).toBeLessThanOrEqual((ACT_BUDGET[name]?.writeUnits ?? 0) + 6);
    },
  );
});

describe('The capacity of a partition', () => {
  it('gives what it takes a second, and refuses the rest once nothing is kept', () => {
    const capacity = new Capacity(3000, 0);
    expect(capacity.take(2000, 10)).toEqual({ served: 20_000, throttled: 0 });
    expect(capacity.take(5000, 10)).toEqual({ served: 30_000, throttled: 20_000 });
  });

  it('lends what was not used in the last five minutes, once', () => {
    const capacity = new Capacity(3000);
    expect(capacity.take(6000, 300)).toEqual({ served: 1_800_000, throttled: 0 });
    expect(capacity.take(6000, 1)).toEqual({ served: 3000, throttled: 3000 });
    expect(capacity.take(0, 3600).throttled).toBe(0);
    expect(capacity.kept).toBe(900_000);
  });

  it('is the same for a demand in one piece and in many', () => {
    const [whole, pieces] = [new Capacity(1000), new Capacity(1000)];
    let refused = 0;
    for (let second = 0; second < 600; second += 1) refused += pieces.take(1700, 1).throttled;
    expect(whole.take(1700, 600).throttled).toBeCloseTo(refused, 6);
  });
});

describe('A hot partition', () => {
  const items = (rates: readonly number[]) => () => new Map(rates.entries());
  const cool = { unitsASecond: 3000, burstSeconds: 0 };

  it('is split once it has been hot for ten minutes, and each item then has what a partition takes', () => {
    const partition = new Partition({ ...cool, splits: true });
    expect(partition.take(6000, 600, items([3000, 3000]))).toBe(1_800_000);
    expect(partition.isSplit).toBe(true);
    expect(partition.take(6000, 600, items([3000, 3000]))).toBe(0);
  });

  it('gains nothing by it where one item is what is hot', () => {
    const partition = new Partition({ ...cool, splits: true });
    partition.take(6000, 600, items([6000]));
    expect(partition.take(6000, 10, items([6000]))).toBe(30_000);
  });

  it('stays whole where it may not be split', () => {
    const partition = new Partition({ ...cool, splits: false });
    partition.take(6000, 6000, items([3000, 3000]));
    expect(partition.isSplit).toBe(false);
  });
});

describe('Caches before the origin', () => {
  it('let a question past at most once in its age, and let all of the rest past', () => {
    expect(pastCaches(1000, 0)).toBe(1000);
    // A tenth is not sent by GET; of the rest, each of eight caches asks once in sixty seconds.
    expect(pastCaches(1000, 60)).toBeGreaterThan(100);
    expect(pastCaches(1000, 60)).toBeLessThan(100 + 8 / 60);
    expect(pastCaches(0.0001, 60)).toBeCloseTo(0.0001, 6);
  });

  it('are asked by popularity', () => {
    const weights = zipfWeights({ kind: 'office', count: 3, zipf: 1 });
    const [first = 0, second, third] = weights;
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    expect(second).toBeCloseTo(first / 2);
    expect(third).toBeCloseTo(first / 3);
  });
});

describe('The year', () => {
  const year = yearOf(SEED);

  it('is the same for the same seed, and another for another', () => {
    expect(yearOf(SEED)).toEqual(year);
    expect(yearOf(SEED + 1)).not.toEqual(year);
  });

  it('has each second once, in order', () => {
    let from = 0;
    for (const segment of year) {
      expect(segment.from).toBe(from);
      from += segment.seconds;
    }
    expect(from).toBe(365 * 24 * 3600);
  });

  it('has the requests that were supposed, within what the General Conference adds', () => {
    const daily = requestsIn(year, new Set(['dashboards', 'people', 'apps', 'officers']));
    expect(daily / 60e6).toBeGreaterThan(1);
    expect(daily / 60e6).toBeLessThan(1.15);
    expect(requestsIn(year, new Set(['deadline']))).toBeCloseTo(4 * 600, 3);
  });

  it('knows for every crowd what it asks', () => {
    const crowds = new Set(askingsOf(footprints).map(({ crowd }) => crowd));
    const met = new Set(year.flatMap(({ rates }) => [...rates.keys()]));
    expect(met).toEqual(crowds);
  });
});

describe('The replay', () => {
  // One ordinary day, and those of events.
  const year = yearOf(SEED, 365);
  const at = (load: number, name: string) => {
    const remedies = LADDER.find((step) => step.name === name)?.remedies;
    if (!remedies) throw new Error(`The ladder has no ${name}.`);
    return replay(year, { footprints, load, remedies });
  };

  it('refuses nothing at load 1, whether or not anything is done', () => {
    for (const name of ['nothing', '+ CDN']) {
      const { throttledReads, throttledWrites } = at(1, name);
      expect({ throttledReads, throttledWrites }).toEqual({ throttledReads: 0, throttledWrites: 0 });
    }
  });

  it('is hotter the more is asked, and refuses more', () => {
    const [some, more] = [at(100, 'nothing'), at(1000, 'nothing')];
    expect(more.requests / some.requests).toBeCloseTo(10);
    expect(more.heats[0]?.peakReads).toBeGreaterThan(some.heats[0]?.peakReads ?? Infinity);
    expect(more.throttledReads).toBeGreaterThan(some.throttledReads);
  });

  it('spends the same units with and without splits, and fewer with every cache', () => {
    const units = ['nothing', '+ split for heat', '+ CDN', '+ log kept'].map((name) => at(100, name).readUnits);
    expect(units[1]).toBe(units[0]);
    expect(units[2]).toBeLessThan(units[1] ?? 0);
    expect(units[3]).toBeLessThan(units[2] ?? 0);
  });
});

describe('Commits at the head of a log', () => {
  const options = { seed: SEED, seconds: 20, lanes: 1, wavesToCommit: 5 };

  it('are done at once while few come', () => {
    const { begun, committed, attempts, givenUp } = simulateCommits({ ...options, rate: 1 });
    expect({ committed, givenUp }).toEqual({ committed: begun, givenUp: 0 });
    expect(attempts).toBeLessThan(1.1);
  });

  it('are never more than one head takes, and more with more heads', () => {
    const [one, four] = [1, 4].map((lanes) => simulateCommits({ ...options, rate: 100, lanes }));
    expect(one?.givenUp).toBeGreaterThan(0.3);
    expect(four?.committed).toBeGreaterThan(2 * (one?.committed ?? Infinity));
  });

  it('loses no act: each is committed or given up, and each lane is in order', () => {
    const { begun, committed, givenUp, times } = simulateCommits({ ...options, rate: 60, lanes: 3 });
    expect(committed + Math.round(givenUp * begun)).toBe(begun);
    for (const lane of times) expect(lane).toEqual(lane.toSorted((a, b) => a - b));
    expect(times.flat()).toHaveLength(committed);
  });
});

describe('The projector', () => {
  const cost = { rowsAnEntry: 4, entriesAUnit: 50 };

  it('is behind by one round where entries come slowly', () => {
    const { most } = simulateProjector([0, 10, 20], cost);
    expect(most).toBeCloseTo(roundMs(1, cost) / 1000);
  });

  it('falls behind where more come than it applies, and catches up', () => {
    const times = Array.from({ length: 1000 }, (_, index) => index / 1000);
    const { p50, most, rate } = simulateProjector(times, { rowsAnEntry: 4, entriesAUnit: 1 });
    expect(most).toBeGreaterThan(p50);
    expect(rate).toBeLessThan(1000);
  });
});

it('writes the same report of the same seed', () => {
  const options = { footprints, seed: SEED, everyDays: 365, loads: [100], deadlineLoads: [10, 25] };
  const text = report(simulate(options), footprints);
  expect(report(simulate(options), footprints)).toBe(text);
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
});
