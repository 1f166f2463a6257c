import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import { Estimator } from './estimator.ts';
import type { EstimatedOperation } from './estimator.ts';
import { refuseCost, describeEstimate } from './refusal.ts';
import { COST_HEADER, DRY_RUN_HEADER } from '../http/headers.ts';
import type { ServerContext } from '../request-state.ts';
import { coerceVariables, conditionVariables } from '@liaison/gateway';
import type { FieldPolicies } from '@liaison/gateway';
import { addExtension } from '../extensions.ts';

/** A query is stopped when it has cost this many times its estimate, plus some units for the sake of small queries. */
const MOST_TIMES_ITS_ESTIMATE = 2;
const UNITS_BEYOND = 10;

/**
 * Estimates operations by the cost policies of their fields. Refuses operations that are above the limit of the caller,
 * and lets the tables stop queries that cost far more than estimated. Without policies, nothing has a cost.
 */
export function limitCostPlugin(policies: FieldPolicies = {}, largestPage?: number): ApolloServerPlugin<ServerContext> {
  const estimator = new Estimator(policies, largestPage);
  const knowsCosts = Object.keys(policies).length > 0;
  return {
    async requestDidStart({ contextValue: { headers, meter, readsStrongly, operationState } }) {
      const isDryRun = headers.get(DRY_RUN_HEADER) === '1';
      const limit = operationState?.caller.allowance.unitsPerOperation ?? Infinity;
      let estimate: EstimatedOperation | null = null;
      return {
        async didResolveOperation({ document, operation, request: { variables = {} }, schema }) {
          if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return;
          estimate = estimator.estimate({ schema, document, operation, variables, readsStrongly });
          if (operationState !== undefined) operationState.estimate = estimate;
          if (isDryRun) return;
          if (estimate.units > limit) throw refuseCost(estimate, limit);
          // A mutation is not stopped: half a mutation would be worse than an expensive one.
          if (!knowsCosts || operation.operation !== OperationTypeNode.QUERY) return;
          meter.stopAbove(MOST_TIMES_ITS_ESTIMATE * estimate.units + UNITS_BEYOND);
        },
        async responseForOperation({ document, operation, request: { variables = {} }, schema }) {
          if (!isDryRun || estimate === null) return null;
          const { errors } = coerceVariables(schema, operation, variables, conditionVariables(document, operation));
          return errors === undefined ? answerEstimate(estimate, limit) : answerInvalidVariables(errors);
        },
        async willSendResponse({ response }) {
          if (isDryRun || headers.get(COST_HEADER) !== '1') return;
          const bySubgraph = Object.fromEntries([...meter.bySubgraph()].sort(([a], [b]) => (a < b ? -1 : 1)));
          const estimated = knowsCosts && estimate !== null && { estimated: estimate.units };
          addExtension(response, 'cost', { ...estimated, ...meter.total(), bySubgraph });
        },
      };
    },
  };
}

/** An answer without an error, even above the limit: the caller asked for the estimate. */
function answerEstimate(estimate: EstimatedOperation, limit: number): GraphQLResponse {
  return createResponse(200, { data: null, extensions: { cost: describeEstimate(estimate, limit) } });
}

function answerInvalidVariables(errors: readonly GraphQLError[]): GraphQLResponse {
  return createResponse(400, { errors: errors.map((error) => error.toJSON()) });
}

function createResponse(status: number, singleResult: FormattedExecutionResult): GraphQLResponse {
  return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}
