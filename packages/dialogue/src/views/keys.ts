import { LAST } from '@liaison/kernel/table';
import type { Key } from '@liaison/kernel/table';
import type { Day } from '@liaison/kernel/values';
import type { Addressee, Origin, RecommendationPosition } from '../domain/recommendation.ts';
import type { DatedPosition } from '../domain/task-force.ts';

/** The packed partition: a row a session, a body and a task force. */
export const INDEX = 'INDEX';
const SESSION = 'SESSION#';
const BODY = 'BODY#';
const TASK_FORCE = 'TASK_FORCE#';
const ID_SEPARATOR = '#';

export type IndexEntryKind = 'SESSION' | 'BODY' | 'TASK_FORCE';

export function indexedSessionKey(id: string): Key {
  return { pk: INDEX, sk: `${SESSION}${id}` };
}

export function indexedBodyKey(code: string): Key {
  return { pk: INDEX, sk: `${BODY}${code}` };
}

export function indexedTaskForceKey(id: string): Key {
  return { pk: INDEX, sk: `${TASK_FORCE}${id}` };
}

/** The kinds of rows in the packed partition. */
export function indexEntryKind({ sk }: Key): IndexEntryKind {
  if (sk.startsWith(SESSION)) return 'SESSION';
  if (sk.startsWith(BODY)) return 'BODY';
  if (sk.startsWith(TASK_FORCE)) return 'TASK_FORCE';
  throw new Error(`No kind of index row has the sort key ${sk}.`);
}

/** Recommendations to one addressee, in list order. */
export function addresseePartition({ kind, id }: Addressee): string {
  return `ADDRESSEE#${kind}#${id}`;
}

/** Recommendations made at one forum or session, in list order. */
export function originPartition({ kind, id }: Origin): string {
  return `ORIGIN#${kind}#${id}`;
}

/** Sorts as recommendations are listed: latest day first, then by number, then by id. */
export function recommendationSortKey({ issuedOn, number, id }: RecommendationPosition): string {
  return [invertDay(issuedOn), String(number).padStart(6, '0'), id].join(ID_SEPARATOR);
}

/** Before the first recommendation that was issued on the day or earlier. */
export function issuedBy(day: Day): string {
  return invertDay(day);
}

/** What was sent to a task force. */
export function taskForcePartition(taskForceId: string): string {
  return `TASK_FORCE#${taskForceId}`;
}

export type ListKind = 'CONTRIBUTION' | 'QUESTION';

/** Sorts newest first, then by id. */
export function datedSortKey(kind: ListKind, { on, id }: DatedPosition): string {
  return [kind, invertDay(on), id].join(ID_SEPARATOR);
}

export function listRange(kind: ListKind): { from: string; to: string } {
  return { from: `${kind}${ID_SEPARATOR}`, to: `${kind}${ID_SEPARATOR}${LAST}` };
}

export function digestKey(taskForceId: string): Key {
  return { pk: taskForcePartition(taskForceId), sk: 'DIGEST' };
}

/** Eight digits that sort against the calendar: the later the day, the smaller. */
function invertDay(day: Day): string {
  return String(99_999_999 - Number(day.replaceAll('-', ''))).padStart(8, '0');
}
