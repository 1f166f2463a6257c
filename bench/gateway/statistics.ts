/** The value below which the share `part` (0 to 1) of the values lies; NaN without values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A ratio of medians over rounds, and the quartiles of the ratios of the single rounds. */
export interface Ratio {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Values of one candidate and of the reference, by round. */
export function ratioOf(values: readonly number[], reference: readonly number[]): Ratio {
  const byRound = values.map((value, round) => value / (reference[round] ?? NaN));
  return {
    value: median(values) / median(reference),
    lower: quantile(byRound, 0.25),
    upper: quantile(byRound, 0.75),
  };
}
