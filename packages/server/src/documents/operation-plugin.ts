import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { createPublicError } from '@liaison/kernel/reader';
import type { ServerContext } from '../request-state.ts';

/** Stores the type and name of the operation, and the errors of its answer. Refuses mutations by GET. */
export function describeOperationPlugin(): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart({ contextValue: { operationState } }) {
      if (operationState === undefined) return;
      return {
        async didResolveOperation({ operation }) {
          if (operation === undefined) return;
          operationState.operation = { type: operation.operation, name: operation.name?.value ?? null };
          if (operation.operation === OperationTypeNode.QUERY || operationState.request.method === 'POST') return;
          const http = { status: 405, headers: new HeaderMap([['allow', 'POST']]) };
          throw createPublicError('METHOD_NOT_ALLOWED', 'Only queries are answered to GET: send this by POST.', {
            http,
          });
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          operationState.result = body.singleResult;
          operationState.codes = (body.singleResult.errors ?? []).map(({ extensions }) => String(extensions?.['code']));
        },
      };
    },
  };
}
