import { GraphQLError } from 'graphql';
import type { ErrorHook, FieldFailure } from '../errors.ts';
import type { Path } from '../path.ts';
import type { ObjectValue } from '../transports/transport.ts';
import { ABSENT, BUBBLED } from './completion.ts';
import type { Completion, ObjectShape, ResponseField } from './completion.ts';
import { ErrorPaths } from './error-paths.ts';
import { locate } from './locate.ts';

/** What is known when the plan has run. */
export interface MergedAnswer {
  readonly data: ObjectValue;
  readonly failures: readonly FieldFailure[];
  /** Objects in `data` that are no more than references to entities which a subgraph does not have. */
  readonly absent: ReadonlySet<ObjectValue>;
  /** The answer to the root's introspection fields, by response key. */
  readonly introspection: Readonly<ObjectValue>;
}

export interface BuiltResponse {
  readonly data: ObjectValue | null;
  readonly errors: readonly GraphQLError[];
}

/**
 * The merged data as the caller requested it: with his keys, in his order, and with nulls as the public schema wants
 * them.
 */
export function buildResponse(answer: MergedAnswer, root: ObjectShape, onError: ErrorHook): BuiltResponse {
  const builder = new ResponseBuilder(answer, root, onError);
  const data = builder.object(answer.data, root);
  return { data: data === BUBBLED || data === ABSENT ? null : data, errors: builder.errors };
}

/** One run. */
class ResponseBuilder implements Completion {
  readonly errors: GraphQLError[] = [];
  /** The path of the object or list that is being completed. */
  readonly path: (string | number)[] = [];
  /** Whether the object that is being completed is one of `absent`. */
  isAbsent = false;
  readonly #explained = new ErrorPaths();
  readonly #absent: ReadonlySet<ObjectValue>;
  readonly #onError: ErrorHook;
  readonly #introspection: Readonly<ObjectValue>;

  constructor({ data, failures, absent, introspection }: MergedAnswer, root: ObjectShape, onError: ErrorHook) {
    this.#introspection = introspection;
    this.#absent = absent;
    this.#onError = onError;
    const seen = new Set<string>();
    for (const failure of failures) {
      const paths = responsePaths(failure, data, root);
      if (failure.cause !== undefined) onError(failure.cause, { subgraph: failure.subgraph, path: paths[0] });
      for (const path of paths) {
        const identity = JSON.stringify([path, failure.message, failure.extensions['code']]);
        if (seen.has(identity)) continue;
        seen.add(identity);
        this.#note(failure.message, failure.extensions, path);
      }
    }
  }

  /** Notes an error for a null at `path` + `key`, unless another error already explains that null. */
  explain(key: string | number, message: string): void {
    const path = [...this.path, key];
    if (this.#explained.explains(path)) return;
    this.#onError(new Error(message), { subgraph: undefined, path });
    this.#note(message, { code: 'INTERNAL_SERVER_ERROR' }, path);
  }

  /**
   * Notes an error for a requested field that is missing. If an error below the object around it removed
   * everything that a subgraph returned for that object, this error explains the field too: one null, one error.
   */
  explainMissing(key: string | number, message: string): void {
    if (!this.#explained.explains(this.path)) this.explain(key, message);
  }

  object(value: ObjectValue, shape: ObjectShape): ObjectValue | typeof BUBBLED | typeof ABSENT {
    const isAbsent = this.#absent.size > 0 && this.#absent.has(value);
    const projected: ObjectValue = {};
    for (const field of shape.fields) {
      this.isAbsent = isAbsent;
      const completed = this.#field(value, field, shape);
      if (completed === BUBBLED || completed === ABSENT) return completed;
      if (field.responseKey === '__proto__') define(projected, field.responseKey, completed);
      else projected[field.responseKey] = completed;
    }
    return projected;
  }

  #field(value: ObjectValue, field: ResponseField, { typeName }: ObjectShape): unknown {
    if (field.kind === 'data') return field.complete(value[field.storageKey], field.responseKey, this);
    if (field.kind === 'typename') return field.complete(typeName, field.responseKey, this);
    return this.#introspection[field.responseKey] ?? null;
  }

  #note(message: string, extensions: Readonly<Record<string, unknown>>, path: Path): void {
    this.errors.push(new GraphQLError(message, { path, extensions }));
    this.#explained.add(path);
  }
}

/** The places of a failure that the caller selected, or the nearest above them. */
function responsePaths({ places }: FieldFailure, data: ObjectValue, root: ObjectShape): readonly Path[] {
  const located = places.map((place) => locate(place, data, root));
  const selected = located.filter(({ isSelected }) => isSelected);
  return (selected.length > 0 ? selected : located).map(({ path }) => path);
}

/** `__proto__` is a name that a caller may use; assigned, it would be lost. */
function define(object: ObjectValue, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
