import { findRegion } from '@liaison/kernel/values';
import { matchesMeetingFilter } from '@liaison/vocabulary';
import type { Region } from '@liaison/kernel/values';
import type { FieldOfCompetence, MeetingFilter } from '@liaison/vocabulary';
import type { ForumSummary } from './forum.ts';

/** Conditions on forums; null does not filter. */
export interface ForumConditions extends MeetingFilter {
  readonly series: ForumSummary['series'] | null;
  readonly country: string | null;
  readonly region: Region | null;
  readonly field: FieldOfCompetence | null;
}

export function matchesConditions(forum: ForumSummary, conditions: ForumConditions): boolean {
  const { series, country, region, field } = conditions;
  const countryCode = forum.venue?.countryCode ?? null;
  return (
    (series === null || forum.series === series) &&
    (country === null || countryCode === country) &&
    (region === null || (countryCode !== null && findRegion(countryCode) === region)) &&
    (field === null || forum.fieldsOfCompetence.includes(field)) &&
    matchesMeetingFilter(forum, conditions)
  );
}
