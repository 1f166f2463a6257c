import type { Instant } from '@liaison/kernel/values';
import type { Caller } from '../identity/caller.ts';
import { RefusedRequest } from '../http/refused-request.ts';
import { LEAST_UNITS } from './admission.ts';
import { formatRateHeaders } from './rate-headers.ts';
import type { RateLimiter } from './rate-limiter.ts';

/**
 * Throws `RefusedRequest` if this process knows that the bucket of the caller is empty. Nothing is parsed or planned
 * then, and no table is asked.
 */
export function refuseSpent(limiter: RateLimiter, caller: Caller, now: Instant): void {
  const state = limiter.look(caller, LEAST_UNITS, now);
  if (state.isAllowed) return;
  const { limit, retryAfterSeconds } = state;
  const wait = String(retryAfterSeconds ?? 60);
  const message = `Your ${limit.toLocaleString('en')} units of this minute are spent. Try again in ${wait} s.`;
  throw new RefusedRequest(429, 'RATE_LIMITED', message, {
    headers: { 'retry-after': wait, ...formatRateHeaders(state) },
    extensions: { retryAfterSeconds },
  });
}
