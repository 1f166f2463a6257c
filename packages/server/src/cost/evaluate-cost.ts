import type { ObjectValue } from '@liaison/gateway';
import type { FieldCost, SelectionCost } from './cost-graph.ts';
import { lengthOf } from './slicing.ts';
import type { Replaced } from './slicing.ts';

export interface CostInputs {
  /** As given, with the operation's defaults in place of those that were not. */
  readonly variables: Readonly<ObjectValue>;
  /** How often each read counts: twice for those whose reads are strong. Acts say themselves what they cost anybody. */
  readonly readsCount: number;
  /** Objects that a page holds at most: who asks for more is refused by the subgraph, which reads nothing then. */
  readonly largestPage: number;
  /** Values to be tried in place of those given. */
  readonly replaced?: Replaced;
}

/** An operation's cost in hundredths of a cost unit, and the field whose own reads, taken together, cost most. */
export interface OperationCost {
  readonly cost: number;
  readonly dearest: { readonly path: string; readonly cost: number } | null;
}

/** No sum is larger, so that none becomes infinite. */
export const LARGEST_COST = 1e11;

/** The sum that a compiled operation costs with these variables. Takes time in proportion to the operation. */
export function evaluateCost(root: SelectionCost, inputs: CostInputs): OperationCost {
  const { alone, dearest } = new Evaluation(inputs).costOf(root);
  if (dearest.keys === null) return { cost: alone, dearest: null };
  const path: string[] = [];
  for (let keys: Keys | null = dearest.keys; keys !== null; keys = keys.below) path.push(keys.key);
  return { cost: alone, dearest: { path: path.join('.'), cost: dearest.cost } };
}

/** What an object costs by itself, and for each object that its sized fields bring. */
interface Cost {
  readonly alone: number;
  readonly perSized: number;
  readonly dearest: Part;
  readonly dearestPerSized: Part;
}

/** A field somewhere below, and what its own reads cost. */
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
    const cost = parts.reduce(together, NOTHING);
    this.#costs[selection.index] = cost;
    return cost;
  }

  #fieldCost(field: FieldCost): Cost {
    const { variables, readsCount, largestPage, replaced = NONE_REPLACED } = this.#inputs;
    const { responseKey: key, count } = field;
    const size = lengthOf(field.sizeBelow, variables, replaced, largestPage);
    const weight = sum(field.weight, times(field.weightPerSized, size));
    const own = field.isAct ? weight : times(weight, readsCount);
    let [each, itself, below] = [0, 0, NO_PART];
    for (const { weight, selection } of field.objects) {
      const selected = selection === null ? NOTHING : this.costOf(selection);
      const object = times(weight, readsCount);
      each = Math.max(each, sum(object, sum(selected.alone, times(selected.perSized, size))));
      itself = Math.max(itself, object);
      below = dearer(below, dearer(selected.dearest, scaled(selected.dearestPerSized, size)));
    }
    const deeper = below.keys && { cost: below.cost, keys: { key, below: below.keys } };
    const here = (cost: number): Part => ({ cost, keys: cost > 0 ? { key, below: null } : null });
    if (count === 'SIZE_ABOVE') {
      const dearestPerSized = dearer(here(itself), deeper ?? NO_PART);
      return { alone: own, perSized: each, dearest: here(own), dearestPerSized };
    }
    const objects = lengthOf(count, variables, replaced, largestPage);
    return {
      alone: sum(own, times(each, objects)),
      perSized: 0,
      dearest: dearer(here(sum(own, times(itself, objects))), scaled(deeper ?? NO_PART, objects)),
      dearestPerSized: NO_PART,
    };
  }
}

const NONE_REPLACED: Replaced = new Map();

function together(a: Cost, b: Cost): Cost {
  return {
    alone: sum(a.alone, b.alone),
    perSized: sum(a.perSized, b.perSized),
    dearest: dearer(a.dearest, b.dearest),
    dearestPerSized: dearer(a.dearestPerSized, b.dearestPerSized),
  };
}

function dearer(a: Part, b: Part): Part {
  return b.cost > a.cost ? b : a;
}

function scaled({ cost, keys }: Part, by: number): Part {
  return { cost: times(cost, by), keys };
}

function sum(a: number, b: number): number {
  return Math.min(LARGEST_COST, a + b);
}

/** Nothing taken any number of times is nothing. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : Math.min(LARGEST_COST, a * b);
}
