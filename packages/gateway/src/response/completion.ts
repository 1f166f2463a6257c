import type { FieldNode } from 'graphql';
import type { ObjectValue } from '../transports/transport.ts';

/**
 * Stands for a place that had to be null although its type forbids it: the null goes on to the place around it
 * (GraphQL specification §6.4.4). Its error has been noted already.
 */
export const BUBBLED = Symbol('bubbled');

/**
 * In place of an object that only refers to an entity which a subgraph does not have, if a non-null field of it was requested:
 * no subgraph can answer the field, so there is no object. If null is allowed in its place, this is no error:
 * an unknown id has the same answer everywhere.
 */
export const ABSENT = Symbol('absent');

/**
 * CompleteValue() for merged data: the value as the answer shows it, null, or BUBBLED; ABSENT for a field of an object that
 * is not there. `key` is the last segment of the
 * place's path; those before it are in `completion.path`.
 */
export type Completer = (value: unknown, key: string | number, completion: Completion) => unknown;

/** One run that completes the merged data of an operation, as the completers of its fields see it. */
export interface Completion {
  /** The path of the object or list that is being completed. */
  readonly path: (string | number)[];
  /** Whether the object that is being completed is no more than a reference to an entity that a subgraph does not have. */
  readonly isAbsent: boolean;
  /** Notes an error at the key of the object or list that is being completed. */
  explain(key: string | number, message: string): void;
  /** Notes an error unless a failed fetch explains already why the value is missing. */
  explainMissing(key: string | number, message: string): void;
  /** Completes an object. */
  object(value: ObjectValue, shape: ObjectShape): unknown;
}

/** What is selected at one place of the answer. */
export interface Selection {
  /** The fields for an object of this `__typename`; null if the type is not public or cannot be there. */
  forType(typename: unknown): ObjectShape | null;
  /** Every shape that an object here can have. */
  forAnyType(): readonly ObjectShape[];
}

/** A field of the answer. */
export interface ResponseField {
  readonly responseKey: string;
  readonly storageKey: string;
  /** The nodes that ask for it, whose selections are merged. */
  readonly nodes: readonly FieldNode[];
  readonly kind: 'data' | 'typename' | 'introspection';
  /** `Ngo.name`. */
  readonly coordinate: string;
  /** The selections on it; null for a leaf. */
  readonly shape: Selection | null;
  readonly complete: Completer;
}

/** The fields that are selected on one object type, in the order of the answer. */
export interface ObjectShape {
  readonly typeName: string;
  readonly fields: readonly ResponseField[];
  /** By storage key. */
  readonly stored: ReadonlyMap<string, ResponseField>;
}
