import { HeaderMap } from '@apollo/server';
import { createPublicError } from '@liaison/kernel/reader';
import type { GraphQLError } from 'graphql';
import type { Admit } from '@liaison/gateway';
import type { ServerContext } from '../request-state.ts';
import type { RateLimiter, RateState } from './rate-limiter.ts';

/** What any request takes, whatever it is estimated at: it has been read, checked and planned. */
export const LEAST_UNITS = 1;

/** Takes what an operation is estimated at out of its caller's bucket, or refuses it with 429. */
export function createAdmission(limiter: RateLimiter): Admit<ServerContext> {
  return async ({ operationState }) => {
    if (operationState === undefined) return null;
    const { caller, estimate, request } = operationState;
    const units = Math.max(LEAST_UNITS, estimate?.units ?? 0);
    const state = await limiter.take(caller, units, request.now);
    operationState.rate = state;
    return state.isAllowed ? null : refusalOf(units, state);
  };
}

function refusalOf(units: number, { limit, remaining, retryAfterSeconds }: RateState): GraphQLError {
  if (retryAfterSeconds === null) {
    const message =
      `This may cost up to ${inWords(units)} units, and you may spend ${inWords(limit)} a minute: ` +
      'it would never be let in. Ask for less.';
    return createPublicError('COST_LIMIT_EXCEEDED', message, {
      cost: { estimated: units, limit },
      http: { status: 400 },
    });
  }
  const message =
    `This may cost up to ${inWords(units)} units, and ${inWords(remaining)} of your ${inWords(limit)} a minute are left. ` +
    `Try again in ${retryAfterSeconds} s.`;
  const headers = new HeaderMap([['retry-after', String(retryAfterSeconds)]]);
  return createPublicError('RATE_LIMITED', message, { retryAfterSeconds, http: { status: 429, headers } });
}

function inWords(units: number): string {
  return units.toLocaleString('en', { maximumFractionDigits: 2 });
}
