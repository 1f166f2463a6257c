import type { FieldNode } from 'graphql';

// What an operation costs, as a sum: what remains of it once schema and policies have been looked up. A selection is shared
// wherever the same fragments meet, so that it is a graph without circles and not a tree. All weights are hundredths of a
// cost unit. What costs nothing is left out.

/** What is selected of an object of one type. */
export interface SelectionCost {
  /** Its place among all selections of the operation: those that it holds come before it. */
  readonly index: number;
  readonly fields: readonly FieldCost[];
  /** Fragments that are not spread out. */
  readonly parts: readonly SelectionCost[];
  /** True where whoever refers to the object knows all that is selected, or others than its home answer it. */
  readonly isKnownElsewhere: boolean;
}

export interface FieldCost {
  readonly responseKey: string;
  /** Each time it is resolved. */
  readonly weight: number;
  /** Each time it is resolved, for each of the objects that its sized fields bring. */
  readonly weightPerSized: number;
  /** True for a change of the data, which reads strongly whoever asks. */
  readonly isAct: boolean;
  /** What one resolution brings: that many objects, or as many as the arguments of the field above say. */
  readonly count: number | Slice | 'SIZE_ABOVE';
  /** How many objects the sized fields of its object bring. */
  readonly sizeBelow: number | Slice;
  /** One for each type that an object may have. */
  readonly objects: readonly ObjectCost[];
}

export interface ObjectCost {
  /** Of the object itself. */
  readonly weight: number;
  readonly selection: SelectionCost | null;
}

/** How many objects a field brings by its slicing arguments: the largest value counts. */
export interface Slice {
  readonly given: readonly SlicingArgument[];
  /** Where no argument has a value. */
  readonly otherwise: number;
}

/** A slicing argument as one field of the document gives it, or leaves it to its default. */
export interface SlicingArgument {
  readonly name: string;
  readonly node: FieldNode;
  /** Undefined where a variable is given, or nothing. */
  readonly value: number | undefined;
  /** The name of the variable that is given. */
  readonly variable: string | undefined;
}
