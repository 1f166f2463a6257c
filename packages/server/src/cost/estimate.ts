/** The most that an operation can cost by its schema, computed before it runs. */
export interface Estimate {
  /** In cost units: a read unit counts one, a write unit five. */
  readonly units: number;
  /** The most expensive part: its path in the operation, by response keys (`ngos.nodes.activities`), and its units. */
  readonly costliest: { readonly path: string; readonly units: number } | null;
}

/** The largest value of an argument with which the operation would be allowed. */
export interface SuggestedArgument {
  /** The field of the argument, by response keys: `ngos.nodes.activities`. */
  readonly path: string;
  /** For example `first`. */
  readonly argument: string;
  /** The variable that holds the argument, without `$`. */
  readonly variable?: string;
  readonly value: number;
}
