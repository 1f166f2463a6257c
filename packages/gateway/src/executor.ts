import { OperationTypeNode } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { runInSpan, createPublicError } from '@liaison/kernel/reader';
import { internalError } from './errors.ts';
import type { ErrorHook } from './errors.ts';
import type { ExecutionContext } from './execution-context.ts';
import { CompiledOperation } from './operation/compiled-operation.ts';
import type { OperationResult } from './operation/compiled-operation.ts';
import { conditionVariables } from './operation/conditions.ts';
import { operationKey } from './operation/operation-planner.ts';
import type { OperationPlanner } from './operation/operation-planner.ts';
import { drawPercentage } from './operation/progressive-override.ts';
import { coerceVariables } from './operation/variables.ts';
import { compilePlan } from './plan/compile.ts';
import type { Execution } from './plan/execution.ts';
import type { PlanCache } from './operation/plan-cache.ts';
import type { ObjectValue } from './transports/transport.ts';

/** Returns an error if the operation may not run. */
export type Admit<Context extends ExecutionContext> = (context: Context) => Promise<GraphQLError | null>;

export interface ExecutorParts<Context extends ExecutionContext> {
  readonly planner: OperationPlanner;
  /** The public schema. */
  readonly schema: GraphQLSchema;
  /** The public schema with descriptions. */
  readonly describedSchema: () => GraphQLSchema;
  readonly operations: PlanCache<CompiledOperation>;
  /** Prepared plans, by key; null if the operation needs no subgraph. */
  readonly knownPlans: ReadonlyMap<string, PlanNode | null>;
  readonly fetch: Execution['fetch'];
  /** Called while the operation is planned, since both may take long. */
  readonly admit: Admit<Context>;
  readonly onError: ErrorHook;
  /** A draw for `@override(label: "percent(…)")`, from 0 to below 1. */
  readonly random: () => number;
}

/** A validated operation of a request. */
export interface OperationRequest<Context extends ExecutionContext> {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The text of the document, and its hash, for keys. */
  readonly source: string;
  readonly queryHash: string;
  readonly variables: Readonly<ObjectValue>;
  readonly context: Context;
}

/** Executes operations: coerces variables, finds or compiles the operation, runs it. */
export class Executor<Context extends ExecutionContext> {
  readonly #parts: ExecutorParts<Context>;
  readonly #conditions = new WeakMap<OperationDefinitionNode, readonly string[]>();

  constructor(parts: ExecutorParts<Context>) {
    this.#parts = parts;
  }

  /** Never rejects. Faults of the gateway go to `onError`, and the caller gets an internal error. */
  async execute(request: OperationRequest<Context>): Promise<OperationResult> {
    const { operation, variables, context } = request;
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [subscriptionError()] };
    try {
      const coerced = coerceVariables(this.#parts.schema, operation, variables, this.#conditionsOf(request));
      if (coerced.errors !== undefined) return { errors: coerced.errors };
      const [compiled, refused] = await Promise.all([
        this.#compiled(request, coerced.values),
        this.#parts.admit(context),
      ]);
      if (refused !== null) return { errors: [refused] };
      return await compiled.run(coerced.values, context);
    } catch (error) {
      this.#parts.onError(error, { subgraph: undefined, path: undefined, requestId: context.requestId });
      return { data: null, errors: [internalError()] };
    }
  }

  #compiled(request: OperationRequest<Context>, variables: Readonly<ObjectValue>): Promise<CompiledOperation> {
    const { planner, operations, knownPlans, random } = this.#parts;
    const { operation, queryHash, source } = request;
    const { percentage, bucket } = drawPercentage(planner.thresholds, random);
    const key = operationKey(queryHash, operation, this.#conditionsOf(request), variables, bucket);
    return operations.get(key, source.length, async () => {
      const known = knownPlans.get(key);
      const { document } = request;
      const plan = (): Promise<PlanNode | null> => planner.plan(document, operation, variables, percentage);
      const node = known === undefined ? await runInSpan('plan', {}, plan) : known;
      return this.#compile(request, variables, node);
    });
  }

  #compile(
    { document, operation }: OperationRequest<Context>,
    variables: Readonly<ObjectValue>,
    node: PlanNode | null,
  ): CompiledOperation {
    const { planner, schema, describedSchema, fetch, onError } = this.#parts;
    const { contested } = planner;
    const plan = compilePlan(node, schema);
    const parts = { document, operation, variables, schema, describedSchema, contested, plan, fetch, onError };
    return new CompiledOperation(parts);
  }

  #conditionsOf({ document, operation }: OperationRequest<Context>): readonly string[] {
    const known = this.#conditions.get(operation);
    if (known !== undefined) return known;
    const names = conditionVariables(document, operation);
    this.#conditions.set(operation, names);
    return names;
  }
}

function subscriptionError() {
  return createPublicError('OPERATION_NOT_SUPPORTED', 'Subscriptions are not supported: ask for changes with a query.');
}
