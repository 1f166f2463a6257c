import type { HttpReply } from '../http/message.ts';
import type { RateState } from './rate-limiter.ts';

/** The name of the one policy: a full bucket may be spent at once, and it fills again within a minute. */
const POLICY = '"minute"';
const WINDOW_SECONDS = 60;

/** The largest toInteger that a structured field holds (RFC 9651 §3.3.1). */
const LARGEST = 999_999_999_999_999;

/** Adds the headers of `formatRateHeaders` to a reply. */
export function setRateHeaders(reply: HttpReply, state: RateState | undefined): HttpReply {
  return { ...reply, headers: { ...reply.headers, ...formatRateHeaders(state) } };
}

/**
 * `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers), names in lower case: the units of a full
 * bucket, the units that are left, and the seconds until there are more. No headers if nothing is limited.
 */
export function formatRateHeaders(state: RateState | undefined): Readonly<Record<string, string>> {
  if (state === undefined || !Number.isFinite(state.limit)) return {};
  const { limit, remaining, refillSeconds } = state;
  return {
    'ratelimit-policy': `${POLICY};q=${toInteger(limit)};w=${WINDOW_SECONDS}`,
    ratelimit: `${POLICY};r=${toInteger(remaining)};t=${toInteger(refillSeconds)}`,
  };
}

function toInteger(value: number): number {
  return Math.min(LARGEST, Math.max(0, Math.floor(value)));
}
