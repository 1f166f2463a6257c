import type { Context } from 'aws-lambda';

/** Time for the grace of an abandoned request, and to send its answer and its spans. */
const MARGIN_MS = 2500;
/** With a short timeout, the request gets at least this part of it. */
const LEAST_PART = 0.5;

/**
 * Milliseconds that a request has before Lambda ends the function: the remaining time, less a margin to answer that it
 * took too long. Undefined if nothing ends it.
 */
export function computeTimeLeft(context: Pick<Context, 'getRemainingTimeInMillis'> | undefined): number | undefined {
  const left = context?.getRemainingTimeInMillis();
  return left === undefined ? undefined : Math.max(left - MARGIN_MS, left * LEAST_PART);
}
