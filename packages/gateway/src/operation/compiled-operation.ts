import { Kind } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '@liaison/kernel';
import type { ErrorHook } from '../errors.ts';
import type { Execution, Step } from '../plan/execution.ts';
import { projectAnswer } from '../projection/projection.ts';
import { SelectionShape } from '../projection/selection-shape.ts';
import type { ObjectShape } from '../projection/selection-shape.ts';
import type { ObjectValue } from '../transport.ts';
import { conditionVariables } from './conditions.ts';
import { introspect } from './introspection.ts';
import { coerceVariables } from './variables.ts';

export interface OperationResult {
  /** Absent where the operation did not run at all. */
  readonly data?: ObjectValue | null;
  readonly errors?: readonly GraphQLError[];
}

export interface OperationParts {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
  readonly plan: Step;
  readonly fetch: Execution['fetch'];
  readonly onError: ErrorHook;
}

/** Selections are worked out once for each combination of `@skip` and `@include`; beyond this many, anew. */
const MOST_SHAPES = 32;

/** One operation of one document, ready to run any number of times. */
export class CompiledOperation {
  readonly #parts: OperationParts;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #conditionVariables: readonly string[];
  readonly #shapes = new Map<string, ObjectShape>();

  constructor(parts: OperationParts) {
    this.#parts = parts;
    const fragments = parts.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#conditionVariables = conditionVariables(parts.document);
  }

  async run(given: Readonly<ObjectValue>, context: RequestContext): Promise<OperationResult> {
    const { schema, operation, plan, fetch, onError } = this.#parts;
    const coerced = coerceVariables(schema, operation, given);
    if (coerced.errors !== undefined) return { errors: coerced.errors };
    const { values } = coerced;

    const root = this.#rootShape(values);
    const execution: Execution = { data: {}, failures: [], variables: values, context, fetch };
    const [introspection] = await Promise.all([
      introspect(root, operation, this.#fragments.values(), schema, values),
      plan(execution),
    ]);
    const answer = { data: execution.data, failures: execution.failures, introspection: introspection.data };
    const { data, errors } = projectAnswer(answer, root, onError);
    const all = [...introspection.errors, ...errors];
    return all.length === 0 ? { data } : { data, errors: all };
  }

  #rootShape(variables: Readonly<ObjectValue>): ObjectShape {
    const key = this.#conditionVariables.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const { schema, operation } = this.#parts;
    const type = schema.getRootType(operation.operation);
    if (!type) throw new Error(`The schema has no type for a ${operation.operation}.`);
    const context = { schema, fragments: this.#fragments, variables };
    const shape = new SelectionShape(type, [operation.selectionSet], context).forType(type.name);
    if (shape === null) throw new Error(`The type "${type.name}" cannot be answered.`);
    if (this.#shapes.size >= MOST_SHAPES) this.#shapes.clear();
    this.#shapes.set(key, shape);
    return shape;
  }
}
