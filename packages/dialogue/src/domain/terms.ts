import type { Day } from '@liaison/kernel/values';
import type { BodyMember } from './body.ts';
import { isSameParty } from './party.ts';
import type { Party } from './party.ts';
import { refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';

/** The role that one party at a time holds in a body. */
const CHAIR = 'chair';

/** `others` are the terms on record in the body, of all times. */
export function electMember(draft: BodyMember, others: readonly BodyMember[]): Ruling<BodyMember> {
  if (isEmpty(draft)) {
    return refuse('ENDS_BEFORE_START', `It must end after ${draft.startsOn ?? 'it began'}.`, 'endsOn');
  }
  const rivals = others.filter((other) => roleOf(other) === roleOf(draft) && termsOverlap(other, draft));
  const own = rivals.find((other) => isSameParty(partyOf(other), partyOf(draft)));
  if (own !== undefined) {
    return refuse(
      'TERMS_OVERLAP',
      `The party is ${own.role} ${spanOf(own)}: begin when that term has ended.`,
      'startsOn',
    );
  }
  const [chair] = roleOf(draft) === CHAIR ? rivals : [];
  if (chair !== undefined) {
    return refuse(
      'CHAIR_TAKEN',
      `The chair is ${partyOf(chair).id} ${spanOf(chair)}: begin when that term has ended.`,
      'startsOn',
    );
  }
  return { value: draft };
}

/** A term gets an end, or an earlier one. */
export function endTerm(term: BodyMember, endsOn: Day): Ruling<BodyMember> {
  const ended = { ...term, endsOn };
  if (isEmpty(ended)) {
    return refuse(
      'ENDS_BEFORE_START',
      `It must end after ${term.startsOn ?? 'it began'}; it ends on ${endsOn}.`,
      'endsOn',
    );
  }
  if (term.endsOn !== null && term.endsOn <= endsOn) {
    return refuse(
      'TERM_ENDS_EARLIER',
      `It ends on ${term.endsOn}: name an earlier day, or elect for a new term.`,
      'endsOn',
    );
  }
  return { value: ended };
}

export function partyOf({ party }: BodyMember): Party {
  return party.kind === 'NGO' ? { kind: 'NGO', id: party.ngo.id } : { kind: 'MEMBER_STATE', id: party.code };
}

/** True where some day belongs to both: a term counts from its first day up to, but not including, the day it ended. */
export function termsOverlap(
  a: Pick<BodyMember, 'startsOn' | 'endsOn'>,
  b: Pick<BodyMember, 'startsOn' | 'endsOn'>,
): boolean {
  return isBefore(a.startsOn, b.endsOn) && isBefore(b.startsOn, a.endsOn);
}

function isEmpty({ startsOn, endsOn }: BodyMember): boolean {
  return startsOn !== null && endsOn !== null && endsOn <= startsOn;
}

/** An absent start is before every end, an absent end after every start. */
function isBefore(start: Day | null, end: Day | null): boolean {
  return start === null || end === null || start < end;
}

/** Roles are compared without regard to case. */
function roleOf({ role }: BodyMember): string {
  return role.toLowerCase();
}

function spanOf({ startsOn, endsOn }: BodyMember): string {
  return `from ${startsOn ?? 'before the records'} ${endsOn === null ? 'on' : `until ${endsOn}`}`;
}
