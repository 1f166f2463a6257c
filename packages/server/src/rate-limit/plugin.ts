import type { ApolloServerPlugin } from '@apollo/server';
import { computeCostUnits } from '@liaison/kernel/reader';
import type { ServerContext } from '../request-state.ts';
import { LEAST_UNITS } from './admission.ts';
import type { RateLimiter } from './rate-limiter.ts';

/**
 * Gives back what an operation was let in for and did not spend. Whatever was answered without being run (a document that
 * is none, a dry run) takes the least that a request takes.
 */
export function ratePlugin(limiter: RateLimiter | undefined): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart({ contextValue: { operationState } }) {
      if (operationState === undefined || limiter === undefined) return;
      return {
        async willSendResponse() {
          const { caller, meter, rate, request } = operationState;
          if (rate === undefined) {
            operationState.rate = await limiter.take(caller, LEAST_UNITS, request.now);
            return;
          }
          limiter.giveBack(caller, rate.taken - Math.max(LEAST_UNITS, computeCostUnits(meter.total())));
        },
      };
    },
  };
}
