import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@liaison/kernel';
import { addExtension } from './extensions.ts';

const HEADER = 'x-liaison-cost';

/** `extensions.cost`: what the tables were asked for, where the caller sent `x-liaison-cost: 1`. */
export function costPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ request }) {
      if (request.http?.headers.get(HEADER) !== '1') return;
      return {
        async willSendResponse({ contextValue: { meter }, response }) {
          const bySubgraph = Object.fromEntries([...meter.bySubgraph()].sort(([a], [b]) => (a < b ? -1 : 1)));
          addExtension(response, 'cost', { ...meter.total(), bySubgraph });
        },
      };
    },
  };
}
