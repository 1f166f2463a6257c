import { compareCodePoints, fold } from '@liaison/kernel/values';
import type { Position } from '@liaison/kernel/schema';
import type { Day } from '@liaison/kernel/values';

/** Compares positions member by member: numbers by size, texts by code point. Both have the same shape. */
export function comparePositions(a: Position, b: Position): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compareCodePoints(String(left), String(right));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The position of a named record in a list: folded name, then id. */
export function namePosition({ name, id }: { readonly name: string; readonly id: string }): Position {
  return [fold(name), id];
}

/** The named things in the order of lists: folded name, then id. */
export function inNameOrder<Named extends { readonly name: string; readonly id: string }>(
  named: readonly Named[],
): Named[] {
  return named.toSorted((a, b) => comparePositions(namePosition(a), namePosition(b)));
}

/** After every day turned round. */
const UNKNOWN = '~';

/** A text that sorts later days first and unknown days last. */
export function latestFirst(day: Day | null): string {
  return day === null ? UNKNOWN : String(99_999_999 - Number(day.replaceAll('-', ''))).padStart(8, '0');
}

/** The position of a dated record in a list: latest day first, unknown last, then id. */
export function datePosition(day: Day | null, id: string): Position {
  return [latestFirst(day), id];
}
