import * as v from 'valibot';
import { compareCodePoints } from '@liaison/kernel/values';
import { sortedCodes } from './party.ts';
import type { Contribution } from './task-force.ts';

/** What the accepted contributions say about one theme, in numbers. */
export const themeDigest = v.object({
  theme: v.string(),
  contributionCount: v.number(),
  /** Codes, each once, by code. */
  memberStates: v.array(v.string()),
});
export type ThemeDigest = v.InferOutput<typeof themeDigest>;

/** One entry a theme, themes by code point. A contribution counts once in each of its themes, whatever the order. */
export function digestOf(contributions: readonly Contribution[]): ThemeDigest[] {
  const byTheme = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    if (contribution.status !== 'ACCEPTED') continue;
    for (const theme of new Set(contribution.themes)) {
      const members = byTheme.get(theme);
      if (members) members.push(contribution);
      else byTheme.set(theme, [contribution]);
    }
  }
  return [...byTheme]
    .map(([theme, members]) => ({
      theme,
      contributionCount: members.length,
      memberStates: sortedCodes(members.flatMap(({ memberStates }) => memberStates)),
    }))
    .toSorted((a, b) => compareCodePoints(a.theme, b.theme));
}
