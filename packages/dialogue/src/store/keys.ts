import { LAST } from '@liaison/kernel';
import type { Key } from '@liaison/kernel';

/**
 * Keys of the truth. A session, a recommendation, a task force with what was sent to it, and a body with its members are
 * a partition each. The partition is also the unit of projection.
 */
const SELF = 'A';

/** Longer than every id that we give, shorter than the engine's bound on keys. */
const LONGEST_ID = 200;

export const MEMBERS = { from: 'MEMBER#', to: `MEMBER#${LAST}` } as const;

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
  return { pk: taskForceKey(taskForceId).pk, sk: `CONTRIBUTION#${id}` };
}

export function questionKey(taskForceId: string, id: string): Key {
  return { pk: taskForceKey(taskForceId).pk, sk: `QUESTION#${id}` };
}

export function bodyKey(code: string): Key {
  return { pk: `BODY#${code}`, sk: SELF };
}

export function bodyMemberKey(bodyCode: string, id: string): Key {
  return { pk: bodyKey(bodyCode).pk, sk: `MEMBER#${id}` };
}
