import type { RateState } from './rate-limiter.ts';

/** The name of the one policy: all that a bucket holds may be spent at once, and it is full again within a minute. */
const POLICY = '"minute"';
const WINDOW_SECONDS = 60;

/** The largest integer that a structured field holds (RFC 9651 §3.3.1). */
const LARGEST = 999_999_999_999_999;

/**
 * `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers has them, names in lower case: the units of a
 * full bucket, those that are left, and the seconds until there are more. None where nothing is limited.
 */
export function rateHeaders(state: RateState | undefined): Readonly<Record<string, string>> {
  if (state === undefined || !Number.isFinite(state.limit)) return {};
  const { limit, remaining, refillSeconds } = state;
  return {
    'ratelimit-policy': `${POLICY};q=${integer(limit)};w=${WINDOW_SECONDS}`,
    ratelimit: `${POLICY};r=${integer(remaining)};t=${integer(refillSeconds)}`,
  };
}

function integer(value: number): number {
  return Math.min(LARGEST, Math.max(0, Math.floor(value)));
}
