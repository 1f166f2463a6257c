import { compareCodePoints } from '@liaison/kernel/values';
import { describe, expect, it } from 'vitest';
import * as keys from './record-keys.ts';

describe('keys of the truth', () => {
  it('keep all of a forum in one partition, drafts behind what its rows depend on', () => {
    const all = [
      keys.forumKey('f'),
      keys.callKey('f', 'c'),
      keys.callContributionKey('f', 'x'),
      keys.evaluationKey('f', 'e'),
      keys.publishedVersionKey('f', 9),
      keys.publishedVersionKey('f', 10),
      keys.publishedVersionKey('f', 10, 1),
      keys.publishedVersionKey('f', 11),
      keys.registrationKey('f', 'r'),
      keys.draftSlotKey('f', 's'),
      keys.forumThemeKey('f', 't'),
    ];
    expect(new Set(all.map(({ pk }) => pk))).toEqual(new Set([keys.forumPartition('f')]));
    const sortKeys = all.map(({ sk }) => sk);
    expect(sortKeys.toSorted(compareCodePoints)).toEqual(sortKeys);
    expect(compareCodePoints(keys.LAST_OF_FORUM, keys.registrationKey('f', 'zz').sk)).toBeGreaterThan(0);
    expect(compareCodePoints(keys.LAST_OF_FORUM, keys.draftSlotKey('f', '0').sk)).toBeLessThan(0);
  });

  it('tell the partition of a forum from the log', () => {
    expect(keys.isForumPartition(keys.forumPartition('f'))).toBe(true);
    expect(keys.isForumPartition('LOG')).toBe(false);
  });
});
