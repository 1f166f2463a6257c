import { createPublicError } from './errors.ts';

/** What one request spent in the tables, as the engine itself reported it (`ReturnConsumedCapacity`). */
export interface Spending {
  requests: number;
  /** Read capacity units, 4 KB strongly consistent or 8 KB eventually consistent each. */
  readUnits: number;
  /** Write capacity units, 1 KB each, twice that in a transaction. */
  writeUnits: number;
}

/** The price of a write unit in read units, by DynamoDB's prices on demand. */
const READ_UNITS_IN_A_WRITE_UNIT = 5;

/** In cost units: read units, with five for each write unit. */
export function computeCostUnits({ readUnits, writeUnits }: Pick<Spending, 'readUnits' | 'writeUnits'>): number {
  return readUnits + READ_UNITS_IN_A_WRITE_UNIT * writeUnits;
}

/** A ceiling, and what has been spent under it so far, in cost units: what a meter in another process goes on from. */
export interface Headroom {
  readonly ceiling: number;
  readonly spent: number;
}

/** Adds up what a request spends, by subgraph. One meter lives as long as one request. */
export class Meter {
  readonly #bySubgraph = new Map<string, Spending>();
  #ceiling = Infinity;
  /** Cost units spent under the same ceiling in another process. */
  #spentBefore = 0;

  /** A meter that continues the one of another process; null if that one has no ceiling. */
  static goingOnFrom(headroom: Headroom | null): Meter {
    const meter = new Meter();
    if (headroom !== null) {
      meter.#ceiling = headroom.ceiling;
      meter.#spentBefore = headroom.spent;
    }
    return meter;
  }

  record(subgraph: string, readUnits: number, writeUnits: number): void {
    this.add(subgraph, { requests: 1, readUnits, writeUnits });
  }

  /** Adds what was spent elsewhere, such as in the process of a subgraph. */
  add(subgraph: string, { requests, readUnits, writeUnits }: Readonly<Spending>): void {
    const spending = this.#bySubgraph.get(subgraph) ?? { requests: 0, readUnits: 0, writeUnits: 0 };
    spending.requests += requests;
    spending.readUnits += readUnits;
    spending.writeUnits += writeUnits;
    this.#bySubgraph.set(subgraph, spending);
  }

  /** Cost units after which no further request to a table may be begun. */
  stopAbove(ceiling: number): void {
    this.#ceiling = ceiling;
  }

  /** What may still be spent; null without a ceiling. */
  headroom(): Headroom | null {
    return this.#ceiling === Infinity ? null : { ceiling: this.#ceiling, spent: this.#spent() };
  }

  /** Throws `COST_ESTIMATE_EXCEEDED` if more was spent than the ceiling allows. */
  assertBelowCeiling(): void {
    if (this.#ceiling === Infinity) return;
    const spent = this.#spent();
    if (spent <= this.#ceiling) return;
    const message =
      `The query was stopped after ${spent} cost units, at more than twice its estimate: ask for less, ` +
      'in several queries.';
    throw createPublicError('COST_ESTIMATE_EXCEEDED', message, { spent, ceiling: this.#ceiling });
  }

  bySubgraph(): ReadonlyMap<string, Readonly<Spending>> {
    return this.#bySubgraph;
  }

  total(): Spending {
    const total: Spending = { requests: 0, readUnits: 0, writeUnits: 0 };
    for (const spending of this.#bySubgraph.values()) {
      total.requests += spending.requests;
      total.readUnits += spending.readUnits;
      total.writeUnits += spending.writeUnits;
    }
    return total;
  }

  #spent(): number {
    return this.#spentBefore + computeCostUnits(this.total());
  }
}
