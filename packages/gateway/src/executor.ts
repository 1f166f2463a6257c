import { OperationTypeNode, print } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { QueryPlanner } from '@graphql-hive/router-query-planner';
import { publicError } from '@liaison/kernel';
import type { RequestContext } from '@liaison/kernel';
import { internalError } from './errors.ts';
import type { ErrorHook } from './errors.ts';
import { CompiledOperation } from './operation/compiled-operation.ts';
import type { OperationResult } from './operation/compiled-operation.ts';
import { conditionVariables } from './operation/conditions.ts';
import { planningDocument } from './operation/planning-document.ts';
import { coerceVariables } from './operation/variables.ts';
import { compilePlan } from './plan/compile.ts';
import type { Execution } from './plan/execution.ts';
import type { PlanCache } from './plan-cache.ts';
import type { ObjectValue } from './transport.ts';

export interface ExecutorParts {
  readonly planner: QueryPlanner;
  /** The public schema. */
  readonly schema: GraphQLSchema;
  readonly operations: PlanCache<CompiledOperation>;
  readonly fetch: Execution['fetch'];
  readonly onError: ErrorHook;
}

/** A validated operation of a request. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Stands for the text of the document. */
  readonly queryHash: string;
  readonly variables: Readonly<ObjectValue>;
  readonly context: RequestContext;
}

/** Answers operations: coerces variables, finds or makes the compiled operation, runs it. */
export class Executor {
  readonly #parts: ExecutorParts;
  readonly #conditions = new WeakMap<OperationDefinitionNode, readonly string[]>();

  constructor(parts: ExecutorParts) {
    this.#parts = parts;
  }

  /** Never rejects: what goes wrong inside the gateway is told to `onError` and answered as an internal error. */
  async execute(request: OperationRequest): Promise<OperationResult> {
    const { operation, variables, context } = request;
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [subscriptionError()] };
    try {
      const coerced = coerceVariables(this.#parts.schema, operation, variables);
      if (coerced.errors !== undefined) return { errors: coerced.errors };
      const compiled = await this.#compiled(request, coerced.values);
      return await compiled.run(coerced.values, context);
    } catch (error) {
      this.#parts.onError(error, { subgraph: undefined, path: undefined });
      return { data: null, errors: [internalError()] };
    }
  }

  #compiled(request: OperationRequest, variables: Readonly<ObjectValue>): Promise<CompiledOperation> {
    const { planner, operations } = this.#parts;
    const { operation, queryHash } = request;
    const { percentage, bucket } = drawPercentage(planner.overridePercentages);
    const conditions = this.#conditionsOf(request).map((name) => (variables[name] === true ? '1' : '0'));
    const key = [queryHash, operation.name?.value ?? '', conditions.join(''), bucket].join('|');
    return operations.get(key, () => this.#compile(request, variables, percentage));
  }

  async #compile(
    { document, operation }: OperationRequest,
    variables: Readonly<ObjectValue>,
    percentage: number,
  ): Promise<CompiledOperation> {
    const { planner, schema, fetch, onError } = this.#parts;
    const planned = planningDocument(document, operation, variables);
    const { node } = planned
      ? await planner.planAsync(print(planned), operation.name?.value, new Set(), percentage)
      : { node: undefined };
    const plan = compilePlan(node, schema);
    return new CompiledOperation({ document, operation, variables, schema, plan, fetch, onError });
  }

  #conditionsOf({ document, operation }: OperationRequest): readonly string[] {
    const known = this.#conditions.get(operation);
    if (known !== undefined) return known;
    const names = conditionVariables(document, operation);
    this.#conditions.set(operation, names);
    return names;
  }
}

function subscriptionError() {
  return publicError('OPERATION_NOT_SUPPORTED', 'Subscriptions are not supported: ask for changes with a query.');
}

/** For `@override(label: "percent(…)")`: requests are dealt out at random, and plans differ by what the draw is below. */
function drawPercentage(thresholds: readonly number[]): { percentage: number; bucket: number } {
  if (thresholds.length === 0) return { percentage: 0, bucket: 0 };
  const percentage = Math.random() * 100;
  return { percentage, bucket: thresholds.filter((threshold) => percentage < threshold).length };
}
