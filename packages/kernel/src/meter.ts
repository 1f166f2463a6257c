/** What one request spent in the tables, as the engine itself reported it (`ReturnConsumedCapacity`). */
export interface Spending {
  requests: number;
  /** Read capacity units, 4 KB strongly consistent or 8 KB eventually consistent each. */
  readUnits: number;
  /** Write capacity units, 1 KB each, twice that in a transaction. */
  writeUnits: number;
}

/** Adds up what a request spends, by subgraph. One meter lives as long as one request. */
export class Meter {
  readonly #bySubgraph = new Map<string, Spending>();

  record(subgraph: string, readUnits: number, writeUnits: number): void {
    const spending = this.#bySubgraph.get(subgraph) ?? { requests: 0, readUnits: 0, writeUnits: 0 };
    spending.requests += 1;
    spending.readUnits += readUnits;
    spending.writeUnits += writeUnits;
    this.#bySubgraph.set(subgraph, spending);
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
}
