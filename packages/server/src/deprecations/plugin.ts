import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { DeprecatedInputs, holdsDeprecations } from './deprecated-inputs.ts';
import { compileDeprecations } from './used-deprecations.ts';
import type { UsedDeprecations } from './used-deprecations.ts';
import type { Deprecation, ServerContext } from '../request-state.ts';
import { addExtension } from '../extensions.ts';

/**
 * Adds `extensions.deprecations`: the deprecated fields, arguments and values that the operation and its variables use,
 * as `{ coordinate, reason }`, sorted by coordinate. Absent if there are none.
 */
export function listDeprecationsPlugin(): ApolloServerPlugin<ServerContext> {
  // Apollo Server keeps its schema, and we keep the documents of earlier requests.
  const inputs = new WeakMap<GraphQLSchema, DeprecatedInputs | null>();
  const known = new WeakMap<OperationDefinitionNode, UsedDeprecations>();
  /** Null if nothing is deprecated. */
  const inputsOf = (schema: GraphQLSchema): DeprecatedInputs | null => {
    let found = inputs.get(schema);
    if (found === undefined) {
      found = holdsDeprecations(schema) ? new DeprecatedInputs(schema) : null;
      inputs.set(schema, found);
    }
    return found;
  };
  return {
    async requestDidStart({ contextValue: { operationState } }) {
      let used: readonly Deprecation[] = [];
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (operation === undefined) return;
          const ofSchema = inputsOf(schema);
          if (ofSchema === null) return;
          const find = known.get(operation) ?? compileDeprecations(schema, ofSchema, document, operation);
          known.set(operation, find);
          used = find(request.variables ?? {});
          if (operationState !== undefined) operationState.deprecations = used;
        },
        async willSendResponse({ response }) {
          if (used.length > 0) addExtension(response, 'deprecations', used);
        },
      };
    },
  };
}
