import { describe, expect, it } from 'vitest';
import { Loader } from './loader.ts';

function recording(): { loader: Loader<string, string>; batches: (readonly string[])[] } {
  const batches: (readonly string[])[] = [];
  const loader = new Loader<string, string>(async (keys) => {
    batches.push(keys);
    return keys.map((key) => key.toUpperCase());
  });
  return { loader, batches };
}

describe('loader', () => {
  it('reads what is asked for in one turn together, each key once', async () => {
    const { loader, batches } = recording();
    const answers = await Promise.all([
      loader.load('a'),
      loader.load('b'),
      loader.load('a'),
      loader.loadMany(['b', 'c']),
    ]);
    expect(answers).toEqual(['A', 'B', 'A', ['B', 'C']]);
    expect(batches).toEqual([['a', 'b', 'c']]);
  });

  it('gathers across promises that settle in the same turn', async () => {
    const { loader, batches } = recording();
    await Promise.all([loader.load('a'), Promise.resolve().then(async () => loader.load('b'))]);
    expect(batches).toEqual([['a', 'b']]);
  });

  it('remembers what it read and what it was told', async () => {
    const { loader, batches } = recording();
    await loader.load('a');
    loader.prime('b', 'told');
    loader.prime('a', 'too late');
    expect(await loader.loadMany(['a', 'b'])).toEqual(['A', 'told']);
    expect(batches).toEqual([['a']]);
  });

  it('gives a failure to everybody who waited for it', async () => {
    const loader = new Loader<string, string>(async () => {
      throw new Error('no table');
    });
    const answers = await Promise.allSettled([loader.load('a'), loader.load('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('does not take a short answer for an answer', async () => {
    const loader = new Loader<string, string>(async () => ['A']);
    await expect(Promise.all([loader.load('a'), loader.load('b')])).rejects.toThrow('Asked for 2 keys, got 1 values.');
  });

  it('answers nothing for nothing', async () => {
    const { loader, batches } = recording();
    expect(await loader.loadMany([])).toEqual([]);
    expect(batches).toEqual([]);
  });
});
