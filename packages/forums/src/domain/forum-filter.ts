import { regionOf, words } from '@liaison/kernel';
import type { Day, FieldOfCompetence, Region } from '@liaison/kernel';
import type { ForumSummary } from './forum.ts';

/** Conditions on forums; null does not filter. */
export interface ForumConditions {
  readonly series: ForumSummary['series'] | null;
  readonly country: string | null;
  readonly region: Region | null;
  readonly field: FieldOfCompetence | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Folded words that each begin a word of title or theme. */
  readonly words: readonly string[];
}

/** First and last day of a forum, both included: the whole year where only that is known, the first where no last is. */
export function periodOf({ startsOn, endsOn, year }: ForumSummary): { first: Day; last: Day } {
  if (startsOn !== null) return { first: startsOn, last: endsOn ?? startsOn };
  const fourDigits = String(year).padStart(4, '0');
  return { first: `${fourDigits}-01-01`, last: `${fourDigits}-12-31` };
}

export function fits(
  forum: ForumSummary,
  { series, country, region, field, from, to, words }: ForumConditions,
): boolean {
  const countryCode = forum.venue?.countryCode ?? null;
  const { first, last } = periodOf(forum);
  return (
    (series === null || forum.series === series) &&
    (country === null || countryCode === country) &&
    (region === null || (countryCode !== null && regionOf(countryCode) === region)) &&
    (field === null || forum.fieldsOfCompetence.includes(field)) &&
    (from === null || last >= from) &&
    (to === null || first <= to) &&
    beginsWords(forum, words)
  );
}

function beginsWords({ title, theme }: ForumSummary, beginnings: readonly string[]): boolean {
  if (beginnings.length === 0) return true;
  const known = words(`${title} ${theme ?? ''}`);
  return beginnings.every((beginning) => known.some((word) => word.startsWith(beginning)));
}
