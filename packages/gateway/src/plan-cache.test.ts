import { describe, expect, it } from 'vitest';
import { PlanCache } from './plan-cache.ts';

describe('PlanCache', () => {
  it('makes a value once, also for those who ask while it is made', async () => {
    const cache = new PlanCache<number>(2);
    let made = 0;
    const make = async () => (made += 1);
    expect(await Promise.all([cache.get('a', make), cache.get('a', make)])).toEqual([1, 1]);
    expect(await cache.get('a', make)).toBe(1);
  });

  it('forgets what was not asked for longest', async () => {
    const cache = new PlanCache<string>(2);
    const made: string[] = [];
    const ask = (key: string) =>
      cache.get(key, async () => {
        made.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(cache.size).toBe(2);
  });

  it('forgets failures', async () => {
    const cache = new PlanCache<string>(2);
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', async () => 'yes')).toBe('yes');
  });
});
