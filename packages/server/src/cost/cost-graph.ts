import type { FieldNode } from 'graphql';

// The cost of an operation as a sum, without its schema and policies. Selections are shared if the same fragments meet,
// so this is a graph without circles, not a tree. Weights are in hundredths of a cost unit. Parts that cost nothing are
// left out.

/** The selections of an object of one type. */
export interface SelectionCost {
  /** Its index among all selections of the operation. The selections in it have lower ones. */
  readonly index: number;
  readonly fields: readonly FieldCost[];
  /** Fragments that are not merged into `fields`. */
  readonly parts: readonly SelectionCost[];
  /**
   * True if the object that refers to this one already knows all selected fields, or if other subgraphs answer them.
   */
  readonly isKnownElsewhere: boolean;
}

export interface FieldCost {
  readonly responseKey: string;
  /** For each time that it is resolved. */
  readonly weight: number;
  /** For each time that it is resolved, and each object in its sized fields. */
  readonly weightPerSized: number;
  /** True for a mutation, which always reads strongly. */
  readonly isAct: boolean;
  /** The objects of one resolution: a number, or as many as the arguments of the field above say. */
  readonly count: number | Slice | 'SIZE_ABOVE';
  /** The number of objects in the sized fields of its object. */
  readonly sizeBelow: number | Slice;
  /** One for each possible type of an object. */
  readonly objects: readonly ObjectCost[];
}

export interface ObjectCost {
  /** The weight of the object itself. */
  readonly weight: number;
  readonly selection: SelectionCost | null;
}

/** The number of objects by slicing arguments: the largest value counts. */
export interface Slice {
  readonly given: readonly SlicingArgument[];
  /** The number if no argument has a value. */
  readonly otherwise: number;
}

/** A slicing argument of one field, with its value in the document or its default. */
export interface SlicingArgument {
  readonly name: string;
  readonly node: FieldNode;
  /** Undefined if the argument is a variable, or absent. */
  readonly value: number | undefined;
  /** The name of the variable, if the argument is one. */
  readonly variable: string | undefined;
}
