/** What an operation may cost at most, as its schema says, before it is run. */
export interface Estimate {
  /** Cost units: read units, with five for each write unit. */
  readonly units: number;
  /** The part that costs most: its path in the operation, by response keys (`ngos.nodes.activities`), and its units. */
  readonly costliest: { readonly path: string; readonly units: number } | null;
}
