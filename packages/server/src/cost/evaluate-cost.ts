import type { ObjectValue } from '@liaison/gateway';
import type { FieldCost, SelectionCost } from './cost-graph.ts';
import { computeLength } from './slicing.ts';
import type { Replaced } from './slicing.ts';

export interface CostInputs {
  /** The values of the request, and the defaults of the operation for the rest. */
  readonly variables: Readonly<ObjectValue>;
  /**
   * The weight of each read: 2 for callers whose reads are strongly consistent, else 1. Mutations have their own
   * weights.
   */
  readonly readsCount: number;
  /** The most objects in one page: if a caller asks for more, the subgraph refuses and reads nothing. */
  readonly largestPage: number;
  /** Values to try instead of the request's. */
  readonly replaced?: Replaced;
}

/** The cost of an operation in hundredths of a cost unit, and the field whose own reads cost most. */
export interface OperationCost {
  readonly cost: number;
  readonly dearest: { readonly path: string; readonly cost: number } | null;
}

/** The largest sum, so that none becomes infinite. */
export const LARGEST_COST = 1e11;

/** The cost of a compiled operation with these variables. It takes time in proportion to the operation. */
export function evaluateCost(root: SelectionCost, inputs: CostInputs): OperationCost {
  const { alone, dearest } = new Evaluation(inputs).costOf(root);
  if (dearest.keys === null) return { cost: alone, dearest: null };
  const path: string[] = [];
  for (let keys: Keys | null = dearest.keys; keys !== null; keys = keys.below) path.push(keys.key);
  return { cost: alone, dearest: { path: path.join('.'), cost: dearest.cost } };
}

/** The cost of an object by itself, and for each object in its sized fields. */
interface Cost {
  readonly alone: number;
  readonly perSized: number;
  readonly dearest: Part;
  readonly dearestPerSized: Part;
}

/** A field at some depth, and the cost of its own reads. */
interface Part {
  readonly cost: number;
  readonly keys: Keys | null;
}

interface Keys {
  readonly key: string;
  readonly below: Keys | null;
}

const NO_PART: Part = { cost: 0, keys: null };
const NOTHING: Cost = { alone: 0, perSized: 0, dearest: NO_PART, dearestPerSized: NO_PART };

class Evaluation {
  readonly #inputs: CostInputs;
  readonly #costs: (Cost | undefined)[] = [];

  constructor(inputs: CostInputs) {
    this.#inputs = inputs;
  }

  costOf(selection: SelectionCost): Cost {
    const known = this.#costs[selection.index];
    if (known !== undefined) return known;
    const parts = [
      ...selection.fields.map((field) => this.#fieldCost(field)),
      ...selection.parts.map((part) => this.costOf(part)),
    ];
    const cost = parts.reduce(addCosts, NOTHING);
    this.#costs[selection.index] = cost;
    return cost;
  }

  #fieldCost(field: FieldCost): Cost {
    const { variables, readsCount, largestPage, replaced = NONE_REPLACED } = this.#inputs;
    const { responseKey: key, count } = field;
    const size = computeLength(field.sizeBelow, variables, replaced, largestPage);
    const weight = sum(field.weight, times(field.weightPerSized, size));
    const own = field.isAct ? weight : times(weight, readsCount);
    let [each, itself, below] = [0, 0, NO_PART];
    for (const { weight, selection } of field.objects) {
      const selected = selection === null ? NOTHING : this.costOf(selection);
      const object = times(weight, readsCount);
      each = Math.max(each, sum(object, sum(selected.alone, times(selected.perSized, size))));
      itself = Math.max(itself, object);
      below = chooseDearer(below, chooseDearer(selected.dearest, scalePart(selected.dearestPerSized, size)));
    }
    const deeper = below.keys && { cost: below.cost, keys: { key, below: below.keys } };
    const here = (cost: number): Part => ({ cost, keys: cost > 0 ? { key, below: null } : null });
    if (count === 'SIZE_ABOVE') {
      const dearestPerSized = chooseDearer(here(itself), deeper ?? NO_PART);
      return { alone: own, perSized: each, dearest: here(own), dearestPerSized };
    }
    const objects = computeLength(count, variables, replaced, largestPage);
    return {
      alone: sum(own, times(each, objects)),
      perSized: 0,
      dearest: chooseDearer(here(sum(own, times(itself, objects))), scalePart(deeper ?? NO_PART, objects)),
      dearestPerSized: NO_PART,
    };
  }
}

const NONE_REPLACED: Replaced = new Map();

function addCosts(a: Cost, b: Cost): Cost {
  return {
    alone: sum(a.alone, b.alone),
    perSized: sum(a.perSized, b.perSized),
    dearest: chooseDearer(a.dearest, b.dearest),
    dearestPerSized: chooseDearer(a.dearestPerSized, b.dearestPerSized),
  };
}

function chooseDearer(a: Part, b: Part): Part {
  return b.cost > a.cost ? b : a;
}

function scalePart({ cost, keys }: Part, by: number): Part {
  return { cost: times(cost, by), keys };
}

function sum(a: number, b: number): number {
  return Math.min(LARGEST_COST, a + b);
}

/** Zero times anything is zero, infinity included. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : Math.min(LARGEST_COST, a * b);
}
