import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { CachePolicy } from './compute-cache-policy.ts';
import { computeCachePolicy } from './compute-cache-policy.ts';
import type { ServerContext } from '../request-state.ts';
import type { FieldPolicies } from '@liaison/gateway';

/** Sets `cachePolicy` by the cache hints in the schema. Does nothing if there are none. */
export function computeCachePolicyPlugin(policies: FieldPolicies | undefined): ApolloServerPlugin<ServerContext> {
  if (policies === undefined) return {};
  // Apollo Server keeps the documents of earlier requests.
  const known = new WeakMap<OperationDefinitionNode, CachePolicy>();
  return {
    async requestDidStart({ contextValue: { operationState } }) {
      if (operationState === undefined) return;
      return {
        async didResolveOperation({ schema, document, operation }) {
          if (operation === undefined) return;
          const policy = known.get(operation) ?? computeCachePolicy(schema, policies, document, operation);
          if (policy === null) return;
          known.set(operation, policy);
          operationState.cachePolicy = policy;
        },
      };
    },
  };
}
