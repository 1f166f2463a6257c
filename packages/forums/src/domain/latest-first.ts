import { compareCodePoints } from '@liaison/kernel/values';
import type { Position } from '@liaison/kernel/schema';
import type { Day } from '@liaison/kernel/values';

/** The position of a forum, evaluation or contribution in a list that begins with the latest. */
export function latestFirstPosition(day: Day | null, id: string): Position {
  return [day ?? '', id];
}

/** The latest day first, the unknown one last, then by id. */
export function compareLatestFirst(a: Position, b: Position): number {
  return compareCodePoints(String(b[0]), String(a[0])) || compareCodePoints(String(a[1]), String(b[1]));
}
