import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { valueFromASTUntyped } from 'graphql';
import { conditionVariables } from '@liaison/gateway';
import type { FieldPolicies, ObjectValue } from '@liaison/gateway';
import { compileCost } from './compile-cost.ts';
import type { SelectionCost } from './cost-graph.ts';
import type { Estimate, SuggestedArgument } from './estimate.ts';
import { evaluateCost } from './evaluate-cost.ts';
import type { CostInputs } from './evaluate-cost.ts';
import { suggestArguments } from './suggest-arguments.ts';

export interface EstimateRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** An operation of the document, which is valid. */
  readonly operation: OperationDefinitionNode;
  /** As the caller sent them. A value that is not a number although it must be is ignored: it is refused later. */
  readonly variables: Readonly<ObjectValue>;
  /** True for callers whose reads are strongly consistent, which cost twice as much. */
  readonly readsStrongly: boolean;
}

export interface EstimatedOperation extends Estimate {
  /** The arguments with which the operation would cost no more than `limit`; see `suggestArguments`. */
  readonly suggest: (limit: number) => readonly SuggestedArgument[] | null;
}

/** Combinations of `@skip` and `@include` that are kept for one operation. */
const MOST_COMBINATIONS = 32;

/** Estimates operations. Compiled operations are kept as long as their documents are. */
export class Estimator {
  readonly #policies: FieldPolicies;
  readonly #largestPage: number;
  readonly #operations = new WeakMap<OperationDefinitionNode, OperationCosts>();

  /** `largestPage` is the largest value that a slicing argument may have. */
  constructor(policies: FieldPolicies, largestPage = Infinity) {
    this.#policies = policies;
    this.#largestPage = largestPage;
  }

  estimate(request: EstimateRequest): EstimatedOperation {
    const { document, operation, readsStrongly } = request;
    const costs = this.#operations.get(operation) ?? new OperationCosts(document, operation);
    this.#operations.set(operation, costs);
    const inputs: CostInputs = {
      variables: costs.withDefaults(request.variables),
      readsCount: readsStrongly ? 2 : 1,
      largestPage: this.#largestPage,
    };
    const root = costs.get(inputs.variables, (variables) =>
      compileCost({ ...request, policies: this.#policies, variables }),
    );
    const { cost, dearest } = evaluateCost(root, inputs);
    return {
      units: toUnits(cost),
      costliest: dearest && { path: dearest.path, units: toUnits(dearest.cost) },
      suggest: (limit) => suggestArguments(root, inputs, limit * 100),
    };
  }
}

/** One operation, compiled for each combination of its conditions so far. */
class OperationCosts {
  readonly #conditions: readonly string[];
  readonly #defaults: Readonly<ObjectValue>;
  readonly #compiled = new Map<string, SelectionCost>();

  constructor(document: DocumentNode, operation: OperationDefinitionNode) {
    this.#conditions = conditionVariables(document, operation);
    const defaults = operation.variableDefinitions?.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    );
    this.#defaults = Object.fromEntries(defaults ?? []);
  }

  withDefaults(variables: Readonly<ObjectValue>): Readonly<ObjectValue> {
    const given = Object.entries(variables).filter(([, value]) => value !== undefined);
    return { ...this.#defaults, ...Object.fromEntries(given) };
  }

  get(variables: Readonly<ObjectValue>, compile: (conditions: Readonly<ObjectValue>) => SelectionCost): SelectionCost {
    // A value that is not a boolean is refused before execution.
    const values = this.#conditions.map((name) => variables[name] === true);
    const key = values.join();
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    if (this.#compiled.size >= MOST_COMBINATIONS) this.#compiled.clear();
    const compiled = compile(Object.fromEntries(this.#conditions.map((name, index) => [name, values[index]])));
    this.#compiled.set(key, compiled);
    return compiled;
  }
}

function toUnits(cost: number): number {
  return Math.ceil(cost) / 100;
}
