import { words } from '@liaison/kernel';
import type { Day } from '@liaison/kernel';
import type { DialogueFormat } from './dialogue-format.ts';
import type { SessionSummary } from './session.ts';

/** What sessions must meet; null does not restrict. */
export interface SessionFilter {
  readonly bodyCode: string | null;
  readonly format: DialogueFormat | null;
  /** Held there, or takes part. */
  readonly memberState: string | null;
  readonly ngoId: string | null;
  readonly forumId: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Folded words, each of which begins a word of the title or the theme. */
  readonly words: readonly string[];
}

export const EVERY_SESSION: SessionFilter = {
  bodyCode: null,
  format: null,
  memberState: null,
  ngoId: null,
  forumId: null,
  from: null,
  to: null,
  words: [],
};

export function matchesFilter(session: SessionSummary, filter: SessionFilter): boolean {
  return (
    (filter.bodyCode === null || session.bodyCode === filter.bodyCode) &&
    (filter.format === null || session.format === filter.format) &&
    (filter.forumId === null || session.forumId === filter.forumId) &&
    (filter.ngoId === null || session.ngoIds.includes(filter.ngoId)) &&
    (filter.memberState === null || concernsMemberState(session, filter.memberState)) &&
    overlaps(session, filter) &&
    hasWords(session, filter.words)
  );
}

function concernsMemberState({ place, memberStates }: SessionSummary, code: string): boolean {
  return place?.countryCode === code || memberStates.includes(code);
}

/** A session without a last day ends on its first; one with only a year is on all through it. */
function overlaps({ startsOn, endsOn, year }: SessionSummary, { from, to }: SessionFilter): boolean {
  const wholeYear = String(year).padStart(4, '0');
  const first = startsOn ?? `${wholeYear}-01-01`;
  const last = startsOn === null ? `${wholeYear}-12-31` : (endsOn ?? startsOn);
  return (from === null || last >= from) && (to === null || first <= to);
}

function hasWords({ title, theme }: SessionSummary, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const present = words(`${title} ${theme ?? ''}`);
  return wanted.every((beginning) => present.some((word) => word.startsWith(beginning)));
}
