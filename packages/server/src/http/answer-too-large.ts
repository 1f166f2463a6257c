import { RefusedRequest } from './refused-request.ts';
import type { OperationState } from '../request-state.ts';

/** What is left for the rest of the answer when a list is cut down to fit. */
const MARGIN = 0.9;

/** A list of the answer: where, how many items, and about how many characters of JSON. */
interface FoundList {
  readonly path: readonly string[];
  readonly items: number;
  readonly size: number;
}

/**
 * The refusal of an answer that cannot be carried: `load` times too large. It says which list to page through, and with
 * which `first` the answer would fit.
 */
export function answerTooLarge(operationState: OperationState | null, load: number): RefusedRequest {
  const { result, operation } = operationState ?? {};
  const fits = result?.data == null ? null : fittingFirst(result.data, load);
  const sentences = [
    `The answer is ${load.toFixed(1)} times as large as one answer can be.`,
    fits === null
      ? 'Select less, or ask in several operations.'
      : `Ask for fewer at a time: it fits with about first: ${fits.first} at "${fits.path}"; go on with "after".`,
    ...(operation?.type === 'mutation' ? ['What was to be changed has been changed.'] : []),
  ];
  const extensions = fits === null ? {} : { fittingFirst: [{ argument: 'first', path: fits.path, value: fits.first }] };
  return new RefusedRequest(400, 'ANSWER_TOO_LARGE', sentences.join(' '), { extensions });
}

/** The outermost list of the largest part of the answer that would make it fit when it is cut; null where none would. */
function fittingFirst(data: object, load: number): { readonly path: string; readonly first: number } | null {
  const whole = sizeOf(data);
  const excess = whole - whole / load;
  const lists = listsIn(data, []).filter(({ items }) => items > 1);
  for (const { path, items, size } of lists) {
    const first = Math.floor(((items * (size - excess)) / size) * MARGIN);
    if (first >= 1) return { path: fieldOf(path).join('.'), first };
  }
  return null;
}

/** The list of a connection is asked for where the connection is. */
function fieldOf(path: readonly string[]): readonly string[] {
  return path.length > 1 && ['edges', 'nodes'].includes(path.at(-1) ?? '') ? path.slice(0, -1) : path;
}

/** The lists of a value from the outside in, each followed by those of its largest part. */
function listsIn(value: unknown, path: readonly string[]): FoundList[] {
  if (Array.isArray(value)) {
    const [largest] = value.map((item: unknown) => ({ item, size: sizeOf(item) })).toSorted((a, b) => b.size - a.size);
    return [{ path, items: value.length, size: sizeOf(value) }, ...listsIn(largest?.item, path)];
  }
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).map(([key, part]) => ({ key, part: part as unknown, size: sizeOf(part) }));
  const largest = parts.toSorted((a, b) => b.size - a.size)[0];
  return largest === undefined ? [] : listsIn(largest.part, [...path, largest.key]);
}

/** Characters of the value as JSON. */
function sizeOf(value: unknown): number {
  return (JSON.stringify(value) as string | undefined)?.length ?? 0;
}
