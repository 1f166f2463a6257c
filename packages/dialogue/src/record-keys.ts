import { LAST } from '@liaison/kernel/table';
import type { RecordLookup } from '@liaison/kernel/record';
import type { Item, Key } from '@liaison/kernel/table';
import * as v from 'valibot';
import type { Origin } from './domain/recommendation.ts';
import type { ThemeSubject } from './domain/theme.ts';

/*
 * Keys of records. A session, a recommendation, a task force and a body are a partition each, with what belongs to
 * them. The partition is also the unit of projection.
 */

const SELF = 'A';

/** Longer than every id that we give, shorter than the engine's bound on keys. */
const LONGEST_ID = 200;

/** Records in the partition of another one, by the prefix of their sort keys. */
const PART_PREFIXES = {
  Contribution: 'CONTRIBUTION#',
  Question: 'QUESTION#',
  BodyMember: 'MEMBER#',
  WorkPlan: 'WORK_PLAN#',
  Theme: 'THEME#',
  Hearing: 'HEARING#',
} as const;
export type PartKind = keyof typeof PART_PREFIXES;

export function isPartKind(kind: string): kind is PartKind {
  return Object.hasOwn(PART_PREFIXES, kind);
}

/** The key of a part in the partition that it belongs to. */
export function partKey(kind: PartKind, partition: string, id: string): Key {
  return { pk: partition, sk: PART_PREFIXES[kind] + id };
}

/** All parts of one kind in a partition. */
export function partRange(kind: PartKind): { readonly from: string; readonly to: string } {
  return { from: PART_PREFIXES[kind], to: PART_PREFIXES[kind] + LAST };
}

/** False if no record can have this id. */
export function isPossibleId(id: string): boolean {
  return id.length > 0 && id.length <= LONGEST_ID;
}

export function sessionKey(id: string): Key {
  return { pk: `SESSION#${id}`, sk: SELF };
}

export function recommendationKey(id: string): Key {
  return { pk: `RECOMMENDATION#${id}`, sk: SELF };
}

export function taskForceKey(id: string): Key {
  return { pk: `TASK_FORCE#${id}`, sk: SELF };
}

export function contributionKey(taskForceId: string, id: string): Key {
  return partKey('Contribution', taskForceKey(taskForceId).pk, id);
}

export function questionKey(taskForceId: string, id: string): Key {
  return partKey('Question', taskForceKey(taskForceId).pk, id);
}

export function bodyKey(code: string): Key {
  return { pk: `BODY#${code}`, sk: SELF };
}

export function bodyMemberKey(bodyCode: string, id: string): Key {
  return partKey('BodyMember', bodyKey(bodyCode).pk, id);
}

export function workPlanKey(bodyCode: string, id: string): Key {
  return partKey('WorkPlan', bodyKey(bodyCode).pk, id);
}

export function themeKey(subject: ThemeSubject, id: string): Key {
  return partKey('Theme', subjectPartition(subject), id);
}

/** The partition with the themes of a session or body. */
export function subjectPartition({ kind, id }: ThemeSubject): string {
  return kind === 'BODY' ? bodyKey(id).pk : sessionKey(id).pk;
}

export function hearingKey(sessionId: string, id: string): Key {
  return partKey('Hearing', sessionKey(sessionId).pk, id);
}

/** The numbers that are taken at one place of origin, in their order. */
export function numberPartition({ kind, id }: Origin): string {
  return `NUMBERS#${kind}#${id}`;
}

export function numberKey(origin: Origin, number: number): Key {
  return { pk: numberPartition(origin), sk: String(number).padStart(6, '0') };
}

const pointerRow = v.object({ partition: v.string() });

/** The row of the read model with the partition of a part. A part never moves. */
export function pointerKey(kind: PartKind, id: string): Key {
  return { pk: partKey(kind, '', id).sk, sk: 'A' };
}

export function createPointerRow(kind: PartKind, id: string, partition: string): Item {
  return { ...pointerKey(kind, id), partition };
}

/** The key of the part with this id; null if there is none. */
export async function locatePart(kind: PartKind, id: string, read: RecordLookup): Promise<Key | null> {
  if (!isPossibleId(id)) return null;
  const row = await read.readRow(pointerKey(kind, id));
  return row && partKey(kind, v.parse(pointerRow, row).partition, id);
}
