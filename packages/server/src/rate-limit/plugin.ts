import type { ApolloServerPlugin } from '@apollo/server';
import { computeCostUnits } from '@liaison/kernel/reader';
import type { ServerContext } from '../request-state.ts';
import { LEAST_UNITS } from './admission.ts';
import type { RateLimiter } from './rate-limiter.ts';

/**
 * Gives back the units that an operation did not spend. A request that was not executed (an invalid document, a dry
 * run) costs the least that a request costs.
 */
export function giveBackUnitsPlugin(limiter: RateLimiter | undefined): ApolloServerPlugin<ServerContext> {
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
