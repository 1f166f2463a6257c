import type { FieldCost, SelectionCost, Slice, SlicingArgument } from './cost-graph.ts';
import type { SuggestedArgument } from './estimate.ts';
import { evaluateCost } from './evaluate-cost.ts';
import type { CostInputs } from './evaluate-cost.ts';
import { argumentKey, readValue } from './slicing.ts';
import type { Replaced } from './slicing.ts';

/** A slicing argument of the operation, at its first place. */
interface Candidate {
  readonly path: string;
  readonly argument: SlicingArgument;
  /** The value in the request. */
  readonly value: number;
}

/** The most arguments that are tried, those with the most expensive lists first. */
const MOST_TRIED = 8;

const NONE: Replaced = new Map();

/**
 * The largest value of one slicing argument with which the operation costs no more than `limit`. It tries the argument
 * with the most expensive list first. If no single argument is enough, the largest value for all of them; null if even
 * 1 for all is too expensive. `limit` is in hundredths of a cost unit.
 */
export function suggestArguments(
  root: SelectionCost,
  inputs: CostInputs,
  limit: number,
): readonly SuggestedArgument[] | null {
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
  return found.filter((one) => one.value > value).map((candidate) => toSuggestion(candidate, value));
}

/** The largest whole number from 1 to `most` that passes. 1 passes, and every number above one that fails fails. */
function largest(most: number, passes: (value: number) => boolean): number {
  let [low, high] = [1, Math.floor(most)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toSuggestion({ path, argument: { name, variable } }: Candidate, value: number): SuggestedArgument {
  return { path, argument: name, ...(variable !== undefined && { variable }), value };
}

/** Every slicing argument with a value above one, once, in the order of the operation. */
function candidatesIn(root: SelectionCost, { variables, largestPage }: CostInputs): Candidate[] {
  const found = new Map<unknown, Candidate>();
  const seen = new Set<SelectionCost>();
  const lookAt = (size: number | Slice | 'SIZE_ABOVE', path: string): void => {
    if (typeof size !== 'object') return;
    for (const argument of size.given) {
      const asked = readValue(argument, variables, NONE);
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
