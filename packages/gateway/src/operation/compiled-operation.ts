import { OperationTypeNode } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { requestDeadlineError } from '../errors.ts';
import type { ErrorHook } from '../errors.ts';
import type { ExecutionContext } from '../execution-context.ts';
import type { Execution, Step } from '../plan/execution.ts';
import { buildResponse } from '../response/build-response.ts';
import { SelectionShape } from '../response/selection-shape.ts';
import type { ObjectShape } from '../response/completion.ts';
import type { ObjectValue } from '../transports/transport.ts';
import { fragmentsOf } from './fragments.ts';
import { introspect } from './introspection.ts';

export interface OperationResult {
  /** Absent if the operation did not run. */
  readonly data?: ObjectValue | null;
  readonly errors?: readonly GraphQLError[];
}

export interface OperationParts {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Only the values of variables in `@skip` and `@include` matter. */
  readonly variables: Readonly<ObjectValue>;
  readonly schema: GraphQLSchema;
  /** The schema with descriptions. */
  readonly describedSchema: () => GraphQLSchema;
  readonly contested: ReadonlySet<string>;
  readonly plan: Step;
  readonly fetch: Execution['fetch'];
  readonly onError: ErrorHook;
}

/** One operation under one combination of `@skip` and `@include`, ready to run any number of times. */
export class CompiledOperation {
  readonly #parts: OperationParts;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #root: ObjectShape;

  constructor(parts: OperationParts) {
    const { document, operation, schema, variables, contested } = parts;
    this.#parts = parts;
    this.#fragments = fragmentsOf(document);
    const type = schema.getRootType(operation.operation);
    if (!type) throw new Error(`The schema has no type for a ${operation.operation}.`);
    const context = { schema, fragments: this.#fragments, variables, contested };
    const root = new SelectionShape(type, [operation.selectionSet], context).forType(type.name);
    if (root === null) throw new Error(`The type "${type.name}" cannot be answered.`);
    this.#root = root;
  }

  async run(variables: Readonly<ObjectValue>, context: ExecutionContext): Promise<OperationResult> {
    const { describedSchema, operation, plan, fetch } = this.#parts;
    const running: Execution = { data: {}, failures: [], absent: new Set(), variables, context, fetch };
    const isMutation = operation.operation === OperationTypeNode.MUTATION;
    const execution = isMutation ? { ...running, isOver: () => this.#isOver(running) } : running;
    const [introspection] = await Promise.all([
      introspect(this.#root, operation, this.#fragments.values(), describedSchema, variables),
      plan(execution),
    ]);
    const answer = { ...execution, introspection: introspection.data };
    const onError: ErrorHook = (error, where) => {
      this.#parts.onError(error, { ...where, requestId: context.requestId });
    };
    const { data, errors } = buildResponse(answer, this.#root, onError);
    const isEmpty = [execution.data, introspection.data].every((answered) => Object.keys(answered).length === 0);
    if (context.signal.aborted && isEmpty && errors.length > 0) return { errors: [requestDeadlineError()] };
    const all = [...introspection.errors, ...errors];
    return all.length === 0 ? { data } : { data, errors: all };
  }

  /** A mutation field that was null although it may not be ends the mutation (GraphQL specification §6.2.2). */
  #isOver(execution: Execution): boolean {
    const { data, failures } = execution;
    const run = new Set([...Object.keys(data), ...failures.flatMap(({ places }) => places.map(([key]) => key))]);
    const fields = this.#root.fields.filter(({ kind, storageKey }) => kind === 'data' && run.has(storageKey));
    const answer = { ...execution, introspection: {} };
    return buildResponse(answer, { ...this.#root, fields }, () => undefined).data === null;
  }
}
