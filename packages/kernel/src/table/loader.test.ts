import { describe, expect, it } from 'vitest';
import { createLoader } from './loader.ts';
import type { Loader } from './loader.ts';

function recording(): { loader: Loader<string, string>; batches: (readonly string[])[] } {
  const batches: (readonly string[])[] = [];
  const loader = createLoader<string, string>(async (keys) => {
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
      Promise.all([loader.load('b'), loader.load('c')]),
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
    expect(await Promise.all([loader.load('a'), loader.load('b')])).toEqual(['A', 'told']);
    expect(batches).toEqual([['a']]);
  });

  it('gives a failure to everybody who waited for it', async () => {
    const loader = createLoader<string, string>(async () => {
      throw new Error('no table');
    });
    const answers = await Promise.allSettled([loader.load('a'), loader.load('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('does not take a short answer for an answer', async () => {
    const loader = createLoader<string, string>(async () => ['A']);
    await expect(Promise.all([loader.load('a'), loader.load('b')])).rejects.toThrow('same length');
  });
});
