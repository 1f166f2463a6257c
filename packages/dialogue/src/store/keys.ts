import { LAST } from '@liaison/kernel/table';
import type { Key } from '@liaison/kernel/table';
import type { Origin } from '../domain/recommendation.ts';
import type { ThemeSubject } from '../domain/theme.ts';

/**
 * Keys of the truth. A session, a recommendation, a task force and a body are a partition each, with what belongs to
 * them. The partition is also the unit of projection.
 */
const SELF = 'A';

/** Longer than every id that we give, shorter than the engine's bound on keys. */
const LONGEST_ID = 200;

/** Records that stand in the partition of another, by the prefix of their sort keys. */
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

/** False for what cannot be the id of a record, whatever the tables hold. */
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
