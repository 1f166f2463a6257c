import { matchesMeetingFilter } from '@liaison/kernel/values';
import type { DialogueFormat, MeetingFilter } from '@liaison/kernel/values';
import type { SessionSummary } from './session.ts';

/** What sessions must meet; null does not restrict. */
export interface SessionFilter extends MeetingFilter {
  readonly bodyCode: string | null;
  readonly format: DialogueFormat | null;
  /** Held there, or takes part. */
  readonly memberState: string | null;
  /** Any of them took part. */
  readonly ngoIds: readonly string[] | null;
  readonly forumId: string | null;
}

export const EVERY_SESSION: SessionFilter = {
  bodyCode: null,
  format: null,
  memberState: null,
  ngoIds: null,
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
    (filter.ngoIds === null || filter.ngoIds.some((id) => session.ngoIds.includes(id))) &&
    (filter.memberState === null || concernsMemberState(session, filter.memberState)) &&
    matchesMeetingFilter(session, filter)
  );
}

function concernsMemberState({ place, memberStates }: SessionSummary, code: string): boolean {
  return place?.countryCode === code || memberStates.includes(code);
}
