import { compareCodePoints } from '@liaison/kernel/values';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLatestFirst, latestFirstPosition } from '../domain/latest-first.ts';
import * as keys from './keys.ts';

const SEED = 20270328;

describe('keys of the derived rows', () => {
  it('sort the latest first, the unknown day last, then by id', () => {
    const days = fc.option(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), {
      nil: null,
    });
    const members = fc.tuple(
      days.map((date) => date?.toISOString().slice(0, 10) ?? null),
      fc.constantFrom('a', 'a-b', 'ab', 'b'),
    );
    fc.assert(
      fc.property(members, members, (a, b) => {
        const byKey = compareCodePoints(keys.latestFirst(...a), keys.latestFirst(...b));
        const byPosition = compareLatestFirst(latestFirstPosition(...a), latestFirstPosition(...b));
        expect(Math.sign(byKey)).toBe(Math.sign(byPosition));
      }),
      { seed: SEED },
    );
  });

  it('put the programme right behind the forum, day by day', () => {
    const sorted = [
      keys.WHOLE,
      keys.programmeKey('f').sk,
      keys.programmeDayKey('f', '2027-03-27T23:30:00Z', 0).sk,
      keys.programmeDayKey('f', '2027-03-27T23:45:00Z', 1).sk,
      keys.programmeDayKey('f', '2027-03-28T00:30:00Z', 0).sk,
      keys.forumCallKey('f', '2026-01-01', 'c').sk,
      keys.evaluationKey('f', '2027-05-01', 'e').sk,
      keys.versionPrefix(9),
      keys.versionKey('f', 9, 0).sk,
      keys.versionKey('f', 9, 10).sk,
      keys.versionPrefix(10),
    ];
    expect(sorted.toSorted(compareCodePoints)).toEqual(sorted);
  });

  it('give each thing a partition of its own', () => {
    const partitions = [
      keys.forumPartition('x'),
      keys.slotPartition('x'),
      keys.callPartition('x'),
      keys.contributionPartition('x'),
      keys.ngoPartition('x'),
      keys.memberStatePartition('x'),
      keys.FORUMS,
    ];
    expect(new Set(partitions).size).toBe(partitions.length);
  });
});
