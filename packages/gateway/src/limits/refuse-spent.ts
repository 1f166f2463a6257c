import { RefusedRequest } from '../http/refused-request.ts';
import type { IdentifyCaller } from '../door/caller.ts';
import { LEAST_UNITS } from './admission.ts';
import { rateHeaders } from './rate-headers.ts';
import type { RateLimiter } from './rate-limiter.ts';

/**
 * Refuses callers whose bucket this process knows to be empty as soon as they are known: their documents are neither
 * parsed nor planned, and no table is asked.
 */
export function refuseSpent(identify: IdentifyCaller, limiter: RateLimiter): IdentifyCaller {
  return async (request) => {
    const caller = await identify(request);
    const state = limiter.look(caller, LEAST_UNITS, request.now);
    if (state.isAllowed) return caller;
    const { limit, retryAfterSeconds } = state;
    const wait = String(retryAfterSeconds ?? 60);
    const message = `Your ${limit.toLocaleString('en')} units of this minute are spent. Try again in ${wait} s.`;
    throw new RefusedRequest(429, 'RATE_LIMITED', message, {
      headers: { 'retry-after': wait, ...rateHeaders(state) },
      extensions: { retryAfterSeconds },
    });
  };
}
