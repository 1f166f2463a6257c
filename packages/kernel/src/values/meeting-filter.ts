import type { Day } from './days.ts';
import { createBadUserInput } from '../reader/errors.ts';
import { splitWords } from './text.ts';

/** A forum or a session, as far as the filters that both have go. */
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

/** The members `from`, `to` and `text` of the argument `where`, or `BAD_USER_INPUT` for what cannot be meant. */
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

/** First and last day, both included: the whole year where only that is known, the first where no last is. */
function periodOf({ startsOn, endsOn, year }: Meeting): { first: Day; last: Day } {
  if (startsOn !== null) return { first: startsOn, last: endsOn ?? startsOn };
  const fourDigits = String(year).padStart(4, '0');
  return { first: `${fourDigits}-01-01`, last: `${fourDigits}-12-31` };
}

/** True for meetings that overlap the range and whose title and theme hold the words. */
export function matchesMeetingFilter(meeting: Meeting, { from, to, words: beginnings }: MeetingFilter): boolean {
  const { first, last } = periodOf(meeting);
  if ((from !== null && last < from) || (to !== null && first > to)) return false;
  if (beginnings.length === 0) return true;
  const known = splitWords(`${meeting.title} ${meeting.theme ?? ''}`);
  return beginnings.every((beginning) => known.some((word) => word.startsWith(beginning)));
}
