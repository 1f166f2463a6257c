import type { FieldCost, SelectionCost, Slice, SlicingArgument } from './cost-graph.ts';
import type { FittingArgument } from './estimate.ts';
import { evaluateCost } from './evaluate-cost.ts';
import type { CostInputs } from './evaluate-cost.ts';
import { argumentKey, valueOf } from './slicing.ts';
import type { Replaced } from './slicing.ts';

/** A slicing argument of the operation, at the first place where it stands. */
interface Candidate {
  readonly path: string;
  readonly argument: SlicingArgument;
  /** As it is asked for. */
  readonly value: number;
}

/** So many arguments are tried at most, those whose lists cost most first. */
const MOST_TRIED = 8;

const NONE: Replaced = new Map();

/**
 * The largest value of one slicing argument with which the operation costs no more than `limit`: of the argument whose
 * list costs most, else of the next. Where no one argument will do, the largest value for all of them; null where not even
 * 1 for all would fit. `limit` is in hundredths of a cost unit.
 */
export function fittingArguments(
  root: SelectionCost,
  inputs: CostInputs,
  limit: number,
): readonly FittingArgument[] | null {
  const costWith = (replaced: Replaced): number => evaluateCost(root, { ...inputs, replaced }).cost;
  const fits = (candidates: readonly Candidate[], value: number): boolean =>
    costWith(new Map(candidates.map((one) => [argumentKey(one.argument), Math.min(one.value, value)]))) <= limit;
  const rest = (candidate: Candidate): number => costWith(new Map([[argumentKey(candidate.argument), 0]]));
  const candidates = candidatesIn(root, inputs)
    .map((candidate) => ({ candidate, rest: rest(candidate) }))
    .sort((a, b) => a.rest - b.rest)
    .map(({ candidate }) => candidate);
  const tried = candidates.slice(0, MOST_TRIED).map((candidate) => [candidate]);
  const found = [...tried, candidates].find((together) => together.length > 0 && fits(together, 1));
  if (found === undefined) return null;
  const value = largest(Math.max(...found.map((one) => one.value)), (tryValue) => fits(found, tryValue));
  return found.filter((one) => one.value > value).map((candidate) => toFitting(candidate, value));
}

/** The largest whole number from 1 up to `most` that passes; 1 does, and what is larger than one that fails fails. */
function largest(most: number, passes: (value: number) => boolean): number {
  let [low, high] = [1, Math.floor(most)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toFitting({ path, argument: { name, variable } }: Candidate, value: number): FittingArgument {
  return { path, argument: name, ...(variable !== undefined && { variable }), value };
}

/** Every slicing argument that asks for more than one, once, in the order of the operation. */
function candidatesIn(root: SelectionCost, { variables, largestPage }: CostInputs): Candidate[] {
  const found = new Map<unknown, Candidate>();
  const seen = new Set<SelectionCost>();
  const lookAt = (size: number | Slice | 'SIZE_ABOVE', path: string): void => {
    if (typeof size !== 'object') return;
    for (const argument of size.given) {
      const asked = valueOf(argument, variables, NONE);
      const value = asked === undefined ? undefined : Math.min(asked, largestPage);
      const key = argumentKey(argument);
      if (value !== undefined && value > 1 && !found.has(key)) found.set(key, { path, argument, value });
    }
  };
  const walk = (selection: SelectionCost, above: string): void => {
    if (seen.has(selection)) return;
    seen.add(selection);
    for (const field of selection.fields) walkField(field, above);
    for (const part of selection.parts) walk(part, above);
  };
  const walkField = (field: FieldCost, above: string): void => {
    const path = above === '' ? field.responseKey : `${above}.${field.responseKey}`;
    lookAt(field.count, path);
    lookAt(field.sizeBelow, path);
    for (const { selection } of field.objects) if (selection !== null) walk(selection, path);
  };
  walk(root, '');
  return [...found.values()];
}
