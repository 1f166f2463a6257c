import type { Key } from '@liaison/kernel/table';
import type { Day, Instant } from '@liaison/kernel/values';
import { toDay } from '@liaison/kernel/values';
import { draftPointerKey, pointerKey } from '../record-keys.ts';

/* Keys of the derived rows. Every row of a forum's partition belongs to that forum; so do the rows that point to it. */

/** All forums in short, kept decoded in the process. */
export const FORUMS = 'FORUMS';

/** Forums that are not announced, in short, kept decoded in the process too. */
export const DRAFTS = 'DRAFTS';

export function draftSummaryKey(forumId: string): Key {
  return { pk: DRAFTS, sk: forumId };
}

export function forumSummaryKey(forumId: string): Key {
  return { pk: FORUMS, sk: forumId };
}

/** The sort key of a row that is a whole object. */
export const WHOLE = 'A';

export function forumPartition(forumId: string): string {
  return `FORUM#${forumId}`;
}

export function slotPartition(slotId: string): string {
  return draftPointerKey(slotId).pk;
}

export function callPartition(callId: string): string {
  return pointerKey('CALL', callId).pk;
}

export function contributionPartition(contributionId: string): string {
  return pointerKey('CONTRIBUTION', contributionId).pk;
}

export function evaluationPartition(evaluationId: string): string {
  return pointerKey('EVALUATION', evaluationId).pk;
}

export function registrationPartition(registrationId: string): string {
  return pointerKey('REGISTRATION', registrationId).pk;
}

export function forumThemePartition(themeId: string): string {
  return pointerKey('THEME', themeId).pk;
}

export function ngoPartition(ngoId: string): string {
  return `NGO#${ngoId}`;
}

export function memberStatePartition(code: string): string {
  return `STATE#${code}`;
}

/** A forum among those of an NGO or a Member State. */
export function partyForumKey(partition: string, startsOn: Day | null, forumId: string): Key {
  return { pk: partition, sk: `${PARTY_FORUMS}${latestFirst(startsOn, forumId)}` };
}

/** Sort keys in a forum's partition. The programme follows the forum, so that one query reads both. */
export const PROGRAMME = 'B';
export const CALLS = 'C#';
export const EVALUATIONS = 'E#';
export const VERSIONS = 'V#';
export const THEMES = 'T#';
/** Sort keys of the contributions in a call's partition: those that are public, and all that count. */
export const CONTRIBUTIONS = 'K#';
export const ALL_CONTRIBUTIONS = 'L#';
/** Sort keys of the forums in the partition of an NGO or a Member State. */
export const PARTY_FORUMS = 'F#';

/** Slots that begin on a day in UTC; a day with many has several parts. */
export function programmeDayKey(forumId: string, startsAt: Instant, part: number): Key {
  return { pk: forumPartition(forumId), sk: `${PROGRAMME}#${toDay(startsAt)}#${digits(part, 3)}` };
}

export function programmeKey(forumId: string): Key {
  return { pk: forumPartition(forumId), sk: PROGRAMME };
}

/** Calls of a forum, by the day on which they open, then by id. */
export function forumCallKey(forumId: string, opensOn: Day, callId: string): Key {
  return { pk: forumPartition(forumId), sk: `${CALLS}${opensOn}#${callId}` };
}

export function evaluationKey(forumId: string, submittedOn: Day, evaluationId: string): Key {
  return { pk: forumPartition(forumId), sk: `${EVALUATIONS}${latestFirst(submittedOn, evaluationId)}` };
}

export function callContributionKey(
  prefix: typeof CONTRIBUTIONS | typeof ALL_CONTRIBUTIONS,
  callId: string,
  submittedOn: Day,
  contributionId: string,
): Key {
  return { pk: callPartition(callId), sk: prefix + latestFirst(submittedOn, contributionId) };
}

/** Themes of a forum, those proposed last first. */
export function forumThemeKey(forumId: string, proposedOn: Day, themeId: string): Key {
  return { pk: forumPartition(forumId), sk: THEMES + latestFirst(proposedOn, themeId) };
}

/** What a version changed, in parts. */
export function versionKey(forumId: string, version: number, part: number): Key {
  return { pk: forumPartition(forumId), sk: `${versionPrefix(version)}#${digits(part, 3)}` };
}

/** Before the parts of this version and after those of the one before it. */
export function versionPrefix(version: number): string {
  return `${VERSIONS}${digits(version, VERSION_DIGITS)}`;
}

const VERSION_DIGITS = 6;

/** The highest number that a version can have. */
export const LAST_VERSION = 10 ** VERSION_DIGITS - 1;

/** Sorts the latest day first and the unknown one last, then by id. */
export function latestFirst(day: Day | null, id: string): string {
  const inverted = day === null ? '~' : day.replace(/\d/g, (digit) => String(9 - Number(digit)));
  return `${inverted}#${id}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
