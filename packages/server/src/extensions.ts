import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { ServerContext } from './request-state.ts';

/** Adds an entry to the `extensions` of an answer. */
export function addExtension(response: GraphQLResponse, name: string, value: unknown): void {
  if (response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  singleResult.extensions = { ...singleResult.extensions, [name]: value };
}

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
