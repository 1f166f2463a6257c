/**
 * Numbers that look random and are the same for the same seed on every machine: Chris Doty-Humphrey's sfc32 (PractRand,
 * public domain), with its four words filled from the seed by a mixing step of MurmurHash3 (public domain).
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** `stream` names what the numbers are for, so that one list of records can change without moving the others. */
  constructor(seed: number, stream = '') {
    let state = mix(seed | 0);
    for (const character of stream) state = mix(state ^ (character.codePointAt(0) ?? 0));
    this.#a = state = mix(state + 1);
    this.#b = state = mix(state + 1);
    this.#c = mix(state + 1);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** At least 0 and below 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  /** From one to `count` different values, in the order drawn; none of an empty list. */
  some<T>(values: readonly T[], count: number): T[] {
    const chosen = new Set<T>();
    if (values.length > 0) for (let draw = 0; draw < count; draw += 1) chosen.add(this.pick(values));
    return [...chosen];
  }

  /** From the normal distribution with mean 0 and standard deviation 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}

/** The finalizer of MurmurHash3: every bit of the answer hangs on every bit of the value. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return mixed ^ (mixed >>> 16);
}
