/** What an operation may cost at most, as its schema says, before it is run. */
export interface Estimate {
  /** Cost units: read units, with five for each write unit. */
  readonly units: number;
  /** The part that costs most: its path in the operation, by response keys (`ngos.nodes.activities`), and its units. */
  readonly costliest: { readonly path: string; readonly units: number } | null;
}

/** The largest value of an argument with which an operation would fit. */
export interface FittingArgument {
  /** The field that has the argument, by response keys: `ngos.nodes.activities`. */
  readonly path: string;
  /** Such as `first`. */
  readonly argument: string;
  /** The variable that the argument reads, without `$`. */
  readonly variable?: string;
  readonly value: number;
}
