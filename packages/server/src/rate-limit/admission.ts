import { HeaderMap } from '@apollo/server';
import { createPublicError } from '@liaison/kernel/reader';
import type { GraphQLError } from 'graphql';
import type { Admit } from '@liaison/gateway';
import type { ServerContext } from '../request-state.ts';
import type { RateLimiter, RateState } from './rate-limiter.ts';

/** The least that a request costs: it is read, checked and planned. */
export const LEAST_UNITS = 1;

/** Takes the estimate of an operation from the bucket of its caller, or refuses the operation with 429. */
export function createAdmission(limiter: RateLimiter): Admit<ServerContext> {
  return async ({ operationState }) => {
    if (operationState === undefined) return null;
    const { caller, estimate, request } = operationState;
    const units = Math.max(LEAST_UNITS, estimate?.units ?? 0);
    const state = await limiter.take(caller, units, request.now);
    operationState.rate = state;
    return state.isAllowed ? null : createRefusal(units, state);
  };
}

function createRefusal(units: number, { limit, remaining, retryAfterSeconds }: RateState): GraphQLError {
  if (retryAfterSeconds === null) {
    const message =
      `This may cost up to ${formatUnits(units)} units, and you may spend ${formatUnits(limit)} a minute: ` +
      'it would never be let in. Ask for less.';
    return createPublicError('COST_LIMIT_EXCEEDED', message, {
      cost: { estimated: units, limit },
      http: { status: 400 },
    });
  }
  const message =
    `This may cost up to ${formatUnits(units)} units, and ${formatUnits(remaining)} of your ${formatUnits(limit)} a minute are left. ` +
    `Try again in ${retryAfterSeconds} s.`;
  const headers = new HeaderMap([['retry-after', String(retryAfterSeconds)]]);
  return createPublicError('RATE_LIMITED', message, { retryAfterSeconds, http: { status: 429, headers } });
}

function formatUnits(units: number): string {
  return units.toLocaleString('en', { maximumFractionDigits: 2 });
}
