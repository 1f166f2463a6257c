import { execute } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Transport } from '../transport.ts';

/**
 * A subgraph in this process, run by graphql-js. Resolvers receive the request's own context, except that `signal` is
 * the fetch's: it is aborted when the gateway no longer waits for this answer.
 */
export function createLocalTransport(schema: GraphQLSchema): Transport {
  return {
    async execute({ document, operationName, variables, context, signal }) {
      return execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: { ...context, signal },
      });
    },
  };
}
