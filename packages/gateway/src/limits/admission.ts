import { HeaderMap } from '@apollo/server';
import { publicError } from '@liaison/kernel';
import type { Admit } from '../executor.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** Takes what an operation is estimated at out of its caller's bucket, or refuses it with 429. */
export function createAdmission(limiter: RateLimiter): Admit {
  return async ({ visit }) => {
    if (visit?.estimate === undefined) return null;
    const { caller, estimate, request } = visit;
    const state = await limiter.take(caller, estimate.units, request.now);
    visit.rate = state;
    if (state.isAllowed) return null;
    const { limit, remaining, retryAfterSeconds } = state;
    const message = `This costs up to ${estimate.units} units, and ${remaining} of your ${limit} a minute are left.`;
    const headers = new HeaderMap([['retry-after', String(retryAfterSeconds)]]);
    return publicError('RATE_LIMITED', message, { retryAfterSeconds, http: { status: 429, headers } });
  };
}
