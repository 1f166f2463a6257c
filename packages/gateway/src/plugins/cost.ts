import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../door/visit.ts';
import { addExtension } from './extensions.ts';

const HEADER = 'x-liaison-cost';

/** `extensions.cost`: what the tables were asked for, where the caller sent `x-liaison-cost: 1`. */
export function costPlugin(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue: { headers } }) {
      if (headers.get(HEADER) !== '1') return;
      return {
        async willSendResponse({ contextValue: { meter }, response }) {
          const bySubgraph = Object.fromEntries([...meter.bySubgraph()].sort(([a], [b]) => (a < b ? -1 : 1)));
          addExtension(response, 'cost', { ...meter.total(), bySubgraph });
        },
      };
    },
  };
}
