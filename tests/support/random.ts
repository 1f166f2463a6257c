import { SEED_OFFSET } from './seed.ts';

/** Numbers that look random and are the same in every run of one seed: mulberry32, a generator with 32 bits of state. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** From 0 up to, not including, `end`. */
  below(end: number): number;
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  shuffled<Value>(values: readonly Value[]): Value[];
  /** Draws all values once, in a new order, before any comes again: what is sampled so never leaves one out. */
  deck<Value>(values: readonly Value[]): () => Value;
}

export function createRandom(seed: number): Random {
  let state = (seed + SEED_OFFSET) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const random: Random = {
    next,
    below: (end) => Math.floor(next() * end),
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    pick: (values) => {
      const value = values[random.below(values.length)];
      if (value === undefined) throw new Error('There is nothing to pick from.');
      return value;
    },
    shuffled: (values) =>
      values
        .map((value) => ({ value, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ value }) => value),
    deck: (values) => {
      let left: (typeof values)[number][] = [];
      return () => {
        if (left.length === 0) left = random.shuffled(values);
        const [value] = left.splice(-1);
        if (value === undefined) throw new Error('There is nothing to draw from.');
        return value;
      };
    },
  };
  return random;
}
