/** What one partition takes a second, whatever the table takes (DynamoDB Developer Guide, "Partition key design"). */
export const READ_UNITS_A_SECOND = 3000;
export const WRITE_UNITS_A_SECOND = 1000;

/** Unused units of so many seconds are kept for a burst (DynamoDB Developer Guide, "Burst and adaptive capacity"). */
export const BURST_SECONDS = 300;

/** What became of units that were asked for at an even rate. */
export interface Served {
  readonly served: number;
  readonly throttled: number;
}

/**
 * The capacity of one partition, as a token bucket: so many units a second, and those of `burstSeconds` kept when they
 * are not used. Exact for a demand that is even for a while, so that a year needs no step a second.
 */
export class Capacity {
  readonly #unitsASecond: number;
  readonly #most: number;
  #kept: number;

  constructor(unitsASecond: number, burstSeconds = BURST_SECONDS) {
    this.#unitsASecond = unitsASecond;
    this.#most = unitsASecond * burstSeconds;
    this.#kept = this.#most;
  }

  /** Units that a burst could still take. */
  get kept(): number {
    return this.#kept;
  }

  /** Asks for `rate` units a second, for so many seconds. */
  take(rate: number, seconds: number): Served {
    const spare = (this.#unitsASecond - rate) * seconds;
    if (spare >= 0) {
      this.#kept = Math.min(this.#most, this.#kept + spare);
      return { served: rate * seconds, throttled: 0 };
    }
    const borrowed = Math.min(this.#kept, -spare);
    this.#kept -= borrowed;
    const throttled = -spare - borrowed;
    return { served: rate * seconds - throttled, throttled };
  }
}

/** After so many seconds of throttling a partition counts as split. DynamoDB does not say how long it takes. */
export const SPLIT_AFTER_SECONDS = 600;

export interface PartitionOptions {
  readonly unitsASecond: number;
  readonly burstSeconds?: number;
  /** Whether DynamoDB splits it by its sort keys once it is hot. */
  readonly splits: boolean;
}

/**
 * The items of one partition key. They share one partition until it has been hot for a while; where it splits, each item
 * then has a partition to itself, and no item ever more than that.
 */
export class Partition {
  readonly #options: PartitionOptions;
  readonly #whole: Capacity;
  readonly #items = new Map<number, Capacity>();
  #hotSeconds = 0;

  constructor(options: PartitionOptions) {
    this.#options = options;
    this.#whole = new Capacity(options.unitsASecond, options.burstSeconds);
  }

  get isSplit(): boolean {
    return this.#options.splits && this.#hotSeconds >= SPLIT_AFTER_SECONDS;
  }

  /**
   * Asks for units of some items, at even rates, for so many seconds; answers the units that were refused. Which items they
   * are matters once it is split, and is asked then.
   */
  take(rate: number, seconds: number, ratesOfItems: () => ReadonlyMap<number, number>): number {
    if (this.isSplit) {
      let refused = 0;
      for (const [item, one] of ratesOfItems()) refused += this.#itemOf(item).take(one, seconds).throttled;
      return refused;
    }
    const { throttled } = this.#whole.take(rate, seconds);
    if (throttled > 0) this.#hotSeconds += seconds;
    return throttled;
  }

  #itemOf(item: number): Capacity {
    const known = this.#items.get(item);
    if (known) return known;
    const { unitsASecond, burstSeconds } = this.#options;
    const capacity = new Capacity(unitsASecond, burstSeconds);
    this.#items.set(item, capacity);
    return capacity;
  }
}
