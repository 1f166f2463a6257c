import { describe, expect, it } from 'vitest';
import { PlanCache } from './plan-cache.ts';

const ROOMY = { entries: 100, characters: 1000 };

/** Asks for the keys in order, each standing for a document of that many characters; the keys that were made. */
async function madeBy(cache: PlanCache<string>, keys: readonly string[], characters = 1): Promise<string[]> {
  const made: string[] = [];
  for (const key of keys) {
    await cache.get(key, characters, async () => {
      made.push(key);
      return key;
    });
  }
  return made;
}

describe('PlanCache', () => {
  it('makes a value once, also for those who ask while it is made', async () => {
    const cache = new PlanCache<number>(ROOMY);
    let made = 0;
    const make = async () => (made += 1);
    expect(await Promise.all([cache.get('a', 1, make), cache.get('a', 1, make)])).toEqual([1, 1]);
    expect(await cache.get('a', 1, make)).toBe(1);
  });

  it('forgets what was not asked for longest', async () => {
    const cache = new PlanCache<string>({ ...ROOMY, entries: 2 });
    expect(await madeBy(cache, ['a', 'b', 'a', 'c', 'a', 'b'])).toEqual(['a', 'b', 'c', 'b']);
    expect(cache.size).toBe(2);
  });

  it('forgets more for long documents', async () => {
    const cache = new PlanCache<string>({ ...ROOMY, characters: 10 });
    await madeBy(cache, ['a', 'b', 'c', 'd', 'e'], 2);
    expect(cache.size).toBe(5);
    await madeBy(cache, ['f'], 7);
    expect(await madeBy(cache, ['f', 'e'])).toEqual([]);
    expect(cache.size).toBe(2);
  });

  it('answers what is too long to be kept', async () => {
    const cache = new PlanCache<string>({ ...ROOMY, characters: 10 });
    expect(await madeBy(cache, ['a', 'a'], 11)).toEqual(['a', 'a']);
    expect(cache.size).toBe(0);
  });

  it('forgets failures, and what they weighed', async () => {
    const cache = new PlanCache<string>({ ...ROOMY, characters: 10 });
    for (let round = 0; round < 3; round += 1) {
      await expect(cache.get('a', 8, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    }
    expect(await cache.get('a', 8, async () => 'yes')).toBe('yes');
    expect(await madeBy(cache, ['a'], 8)).toEqual([]);
  });
});
