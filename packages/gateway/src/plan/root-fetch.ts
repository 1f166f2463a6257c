import type { GraphQLSchema } from 'graphql';
import type { FetchNode } from '@graphql-hive/router-query-planner';
import { fetchFailure, subgraphFieldFailure } from '../errors.ts';
import { compileFetchOperation, selectVariables } from './compiled-fetch.ts';
import type { Step } from './execution.ts';
import { fieldPlaces, mergeObject, responseShape } from './response-shape.ts';
import { compileRewrites, rewritePath, rewriteShape } from './rewrites.ts';

/** A fetch at the root of the answer: `{ ngos { id } }`. */
export function compileRootFetch(node: FetchNode, schema: GraphQLSchema): Step {
  const fetch = compileFetchOperation(node);
  const rewrite = compileRewrites(node.outputRewrites, schema);
  const shape = rewriteShape(responseShape(fetch), node.outputRewrites);
  const everywhere = fieldPlaces(shape, []);

  return async (execution) => {
    const { failures } = execution;
    if (execution.isOver?.() === true) return;
    const outcome = await execution.fetch(fetch, selectVariables(fetch, execution.variables), execution.context);
    if (outcome.kind === 'failed') {
      failures.push(fetchFailure(outcome.code, fetch.subgraph, everywhere, outcome.cause));
      return;
    }
    const { data, errors } = outcome.result;
    for (const error of errors ?? []) {
      const places = error.path ? [rewritePath(error.path, node.outputRewrites)] : everywhere;
      failures.push(subgraphFieldFailure(error, fetch.subgraph, places));
    }
    if (data) {
      rewrite?.(data);
      mergeObject(execution.data, data, shape, false);
    } else if (!errors?.length) {
      const cause = new Error('The subgraph answered with neither data nor errors.');
      failures.push(fetchFailure('SUBGRAPH_FAILED', fetch.subgraph, everywhere, cause));
    }
  };
}
