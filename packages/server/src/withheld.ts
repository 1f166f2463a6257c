import type { ApolloServerPlugin } from '@apollo/server';
import type { ServerContext } from './request-state.ts';
import { addExtension } from './extensions.ts';

/**
 * Adds `extensions.withheld`: the coordinates of fields that are null because the caller may not see them, in order.
 */
export function listWithheldFieldsPlugin(): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          if (contextValue.withheld.size > 0) addExtension(response, 'withheld', [...contextValue.withheld].sort());
        },
      };
    },
  };
}
