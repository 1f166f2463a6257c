import { createBadUserInput } from '@liaison/kernel/reader';
import { splitWords } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';

/** What the filter needs of a forum or a session. */
interface Meeting {
  readonly title: string;
  readonly theme: string | null;
  readonly year: number;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

/** Conditions on meetings; null does not filter. */
export interface MeetingFilter {
  readonly from: Day | null;
  readonly to: Day | null;
  /** Folded words that each begin a word of title or theme. */
  readonly words: readonly string[];
}

const LONGEST_TEXT = 200;

/** The members `from`, `to` and `text` of the argument `where`, or the error `BAD_USER_INPUT`. */
export function parseMeetingFilter(
  where: { readonly from?: Day | null; readonly to?: Day | null; readonly text?: string | null } | null | undefined,
): MeetingFilter {
  const { from = null, to = null, text = null } = where ?? {};
  if (from !== null && to !== null && from > to) {
    throw createBadUserInput('where.from', `must not be after "where.to"; got ${from}, after ${to}.`);
  }
  return { from, to, words: text === null ? [] : parseText(text) };
}

function parseText(text: string): string[] {
  if (text.length > LONGEST_TEXT) {
    throw createBadUserInput('where.text', `must have at most ${LONGEST_TEXT} characters; got ${text.length}.`);
  }
  const found = splitWords(text);
  if (found.length === 0) throw createBadUserInput('where.text', 'must hold at least one letter or digit.');
  return found;
}

/** First and last day, both included: the whole year if only the year is known, one day if no last day is. */
function findPeriod({ startsOn, endsOn, year }: Meeting): { first: Day; last: Day } {
  if (startsOn !== null) return { first: startsOn, last: endsOn ?? startsOn };
  const fourDigits = String(year).padStart(4, '0');
  return { first: `${fourDigits}-01-01`, last: `${fourDigits}-12-31` };
}

/** True if the meeting overlaps the range and its title and theme have the words. */
export function matchesMeetingFilter(meeting: Meeting, { from, to, words: beginnings }: MeetingFilter): boolean {
  const { first, last } = findPeriod(meeting);
  if ((from !== null && last < from) || (to !== null && first > to)) return false;
  if (beginnings.length === 0) return true;
  const known = splitWords(`${meeting.title} ${meeting.theme ?? ''}`);
  return beginnings.every((beginning) => known.some((word) => word.startsWith(beginning)));
}
