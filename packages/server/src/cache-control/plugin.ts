import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { CachePolicy } from './cache-policy.ts';
import { hintedPolicy } from './hinted-policy.ts';
import type { ServerContext } from '../request-state.ts';
import type { FieldPolicies } from '@liaison/gateway';

/** Notes on the operationState how long the answer may be kept, as the hints in the SDL say; nothing where there are none. */
export function computeCachePolicyPlugin(policies: FieldPolicies | undefined): ApolloServerPlugin<ServerContext> {
  if (policies === undefined) return {};
  // Apollo Server keeps documents that were asked before.
  const known = new WeakMap<OperationDefinitionNode, CachePolicy>();
  return {
    async requestDidStart({ contextValue: { operationState } }) {
      if (operationState === undefined) return;
      return {
        async didResolveOperation({ schema, document, operation }) {
          if (operation === undefined) return;
          const policy = known.get(operation) ?? hintedPolicy(schema, policies, document, operation);
          if (policy === null) return;
          known.set(operation, policy);
          operationState.cachePolicy = policy;
        },
      };
    },
  };
}
