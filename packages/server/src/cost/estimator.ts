import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { valueFromASTUntyped } from 'graphql';
import { conditionVariables } from '@liaison/gateway';
import type { FieldPolicies, ObjectValue } from '@liaison/gateway';
import { compileCost } from './compile-cost.ts';
import type { SelectionCost } from './cost-graph.ts';
import type { Estimate, FittingArgument } from './estimate.ts';
import { evaluateCost } from './evaluate-cost.ts';
import type { CostInputs } from './evaluate-cost.ts';
import { fittingArguments } from './fitting.ts';

export interface EstimateRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Of the document, which is valid. */
  readonly operation: OperationDefinitionNode;
  /** As the caller gave them. What is no number where one is wanted counts as not given: it is refused later. */
  readonly variables: Readonly<ObjectValue>;
  /** True for those whose reads are strong, and cost twice as much. */
  readonly readsStrongly: boolean;
}

export interface EstimatedOperation extends Estimate {
  /** What would fit into so many cost units, as `fittingArguments` has it. */
  readonly fitting: (limit: number) => readonly FittingArgument[] | null;
}

/** Combinations of values of `@skip` and `@include` that are kept for one operation. */
const MOST_COMBINATIONS = 32;

/** Estimates operations. What has been compiled is kept as long as somebody keeps the document. */
export class Estimator {
  readonly #policies: FieldPolicies;
  readonly #largestPage: number;
  readonly #operations = new WeakMap<OperationDefinitionNode, OperationCosts>();

  /** `largestPage` is what a slicing argument may say at most. */
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
      fitting: (limit) => fittingArguments(root, inputs, limit * 100),
    };
  }
}

/** One operation compiled, under each combination of its conditions that has been asked for. */
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
    // What is no boolean is refused before anything is run.
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
