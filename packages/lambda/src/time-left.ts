import type { Context } from 'aws-lambda';

/** For the last second in which a request may bring what it has, and for sending its answer and its spans. */
const MARGIN_MS = 2500;
/** A function with a short timeout shares it fairly with the margin. */
const LEAST_PART = 0.5;

/**
 * Milliseconds for a request before Lambda ends the function: those that are left, less a margin in which to answer that it
 * took too long. Undefined where nobody ends it.
 */
export function computeTimeLeft(context: Pick<Context, 'getRemainingTimeInMillis'> | undefined): number | undefined {
  const left = context?.getRemainingTimeInMillis();
  return left === undefined ? undefined : Math.max(left - MARGIN_MS, left * LEAST_PART);
}
