import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { Executor } from '@graphql-tools/utils';
import type { RequestContext } from '@liaison/kernel/reader';
import { execute } from 'graphql';
import { newContext } from '../layers/context.ts';
import { readSupergraph } from '../layers/files.ts';
import type { BenchSubgraph } from '../layers/layer.ts';
import type { Create } from './candidate.ts';

interface OwnContext {
  readonly own: RequestContext;
}

/** (c) Hive Gateway's runtime with its router runtime, whose planner is ours too; subgraphs in its own process. */
export const create: Create = (settings, layer) => {
  const subgraphs = new Map(layer.subgraphs(settings).map((subgraph) => [subgraph.name, subgraph]));
  const gateway = createGatewayRuntime<OwnContext>({
    supergraph: readSupergraph(settings),
    unifiedGraphHandler,
    logging: false,
    landingPage: false,
    graphiql: false,
    transports: () => ({
      getSubgraphExecutor: ({ subgraphName }) => executor(subgraphs.get(subgraphName.toLowerCase()), subgraphName),
    }),
  });
  return async (question) => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
    };
    const response = await gateway.fetch('http://localhost/graphql', init, { own: newContext() });
    return response.text();
  };
};

function executor(subgraph: BenchSubgraph | undefined, name: string): Executor<OwnContext> {
  if (!subgraph) throw new Error(`There is no subgraph ${name}.`);
  const { readingSchema: schema, contextFor } = subgraph;
  return ({ document, variables, context }) => {
    const contextValue = contextFor(context?.own ?? newContext());
    // What it answers is an execution result; the type that is asked for is the caller's to choose.
    return execute({ schema, document, variableValues: variables, contextValue }) as never;
  };
}
