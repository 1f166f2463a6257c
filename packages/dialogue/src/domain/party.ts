import * as v from 'valibot';
import { compareCodePoints, fold } from '@liaison/kernel';

/** An NGO under the name it took part or was elected under; its record, elsewhere, may have been renamed since. */
export const namedNgo = v.object({ id: v.string(), name: v.string() });
export type NamedNgo = v.InferOutput<typeof namedNgo>;

/** Named lists: name folded, by code point, then id. */
export function compareNamedNgos(a: NamedNgo, b: NamedNgo): number {
  return compareCodePoints(fold(a.name), fold(b.name)) || compareCodePoints(a.id, b.id);
}

/** Each code once, by code point. */
export function sortedCodes(codes: readonly string[]): string[] {
  return [...new Set(codes)].toSorted(compareCodePoints);
}
