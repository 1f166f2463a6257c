import { RefusedRequest } from './refused-request.ts';
import type { OperationState } from '../request-state.ts';

/** The part of the size that is used when a list is shortened; the rest is a margin. */
const MARGIN = 0.9;

/** A list in the answer: its path, its items, and its size in characters of JSON. */
interface FoundList {
  readonly path: readonly string[];
  readonly items: number;
  readonly size: number;
}

/**
 * Refuses an answer that is too large to be sent: `load` times the largest size. The message says which list to page
 * through, and with which `first`.
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

/** The outermost list in the largest part of the answer that can be shortened enough; null if there is none. */
function fittingFirst(data: object, load: number): { readonly path: string; readonly first: number } | null {
  const whole = measureSize(data);
  const excess = whole - whole / load;
  const lists = findLists(data, []).filter(({ items }) => items > 1);
  for (const { path, items, size } of lists) {
    const first = Math.floor(((items * (size - excess)) / size) * MARGIN);
    if (first >= 1) return { path: findField(path).join('.'), first };
  }
  return null;
}

/** The list of a connection has its argument at the connection. */
function findField(path: readonly string[]): readonly string[] {
  return path.length > 1 && ['edges', 'nodes'].includes(path.at(-1) ?? '') ? path.slice(0, -1) : path;
}

/** The lists of a value from the outside in, each followed by the lists of its largest part. */
function findLists(value: unknown, path: readonly string[]): FoundList[] {
  if (Array.isArray(value)) {
    const [largest] = value
      .map((item: unknown) => ({ item, size: measureSize(item) }))
      .toSorted((a, b) => b.size - a.size);
    return [{ path, items: value.length, size: measureSize(value) }, ...findLists(largest?.item, path)];
  }
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).map(([key, part]) => ({ key, part: part as unknown, size: measureSize(part) }));
  const largest = parts.toSorted((a, b) => b.size - a.size)[0];
  return largest === undefined ? [] : findLists(largest.part, [...path, largest.key]);
}

/** The length of the value as JSON. */
function measureSize(value: unknown): number {
  return (JSON.stringify(value) as string | undefined)?.length ?? 0;
}
