/**
 * For `@override(label: "percent(…)")`: each request draws a percentage, and the fields whose threshold is above the draw
 * are taken from the subgraph that overrides. Draws between the same thresholds have the same plans: they are one bucket.
 */
export interface Draw {
  /** From 0 up to, not including, 100. */
  readonly percentage: number;
  readonly bucket: number;
}

const NO_DRAW: Draw = { percentage: 0, bucket: 0 };

export function drawPercentage(thresholds: readonly number[], random: () => number): Draw {
  if (thresholds.length === 0) return NO_DRAW;
  const percentage = random() * 100;
  return { percentage, bucket: thresholds.filter((threshold) => percentage >= threshold).length };
}

/** One percentage out of each bucket, in their order. */
export function percentagesOf(thresholds: readonly number[]): number[] {
  return [0, ...thresholds.toSorted((a, b) => a - b)];
}
