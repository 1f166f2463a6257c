import { provenance } from '@liaison/kernel/record';
import type { Result } from '@liaison/kernel/record';
import { compareCodePoints } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { compareNamedNgos, isSameParty, namedNgo } from './party.ts';
import type { Party } from './party.ts';
import { refuse } from './user-errors.ts';

/** An organ, committee, conference or unit: a term of the vocabulary's scheme `body`. */
export const body = v.object({
  code: v.string(),
  name: v.object({ en: v.string(), fr: v.exactOptional(v.string()), es: v.exactOptional(v.string()) }),
  provenance,
});
export type Body = v.InferOutput<typeof body>;

/** The term of a party in a body, in office when startsOn ≤ day < endsOn; an absent day does not bound it. */
export const bodyMember = v.object({
  id: v.string(),
  bodyCode: v.string(),
  role: v.string(),
  party: v.variant('kind', [
    v.object({ kind: v.literal('NGO'), ngo: namedNgo }),
    v.object({ kind: v.literal('MEMBER_STATE'), code: v.string() }),
  ]),
  startsOn: v.nullable(v.string()),
  endsOn: v.nullable(v.string()),
  provenance,
});
export type BodyMember = v.InferOutput<typeof bodyMember>;

/** The members in office on the day: NGOs by name and id, then Member States by code, then terms by id. */
export function listMembersInOffice(members: readonly BodyMember[], day: Day): BodyMember[] {
  return members
    .filter(({ startsOn, endsOn }) => (startsOn === null || startsOn <= day) && (endsOn === null || day < endsOn))
    .toSorted((a, b) => compareParties(a.party, b.party) || compareCodePoints(a.id, b.id));
}

function compareParties(a: BodyMember['party'], b: BodyMember['party']): number {
  if (a.kind === 'NGO') return b.kind === 'NGO' ? compareNamedNgos(a.ngo, b.ngo) : -1;
  return b.kind === 'NGO' ? 1 : compareCodePoints(a.code, b.code);
}

/** The role that one party at a time holds in a body. */
const CHAIR = 'chair';

/** `others` are the terms on record in the body, of all times. */
export function electMember(draft: BodyMember, others: readonly BodyMember[]): Result<BodyMember> {
  if (isEmpty(draft)) {
    return refuse('ENDS_BEFORE_START', 'endsOn', `It must end after ${draft.startsOn ?? 'it began'}.`);
  }
  const rivals = others.filter(
    (other) => toComparableRole(other) === toComparableRole(draft) && doTermsOverlap(other, draft),
  );
  const own = rivals.find((other) => isSameParty(toParty(other), toParty(draft)));
  if (own !== undefined) {
    return refuse(
      'TERMS_OVERLAP',
      'startsOn',
      `The party is ${own.role} ${describeSpan(own)}: begin when that term has ended.`,
    );
  }
  const [chair] = toComparableRole(draft) === CHAIR ? rivals : [];
  if (chair !== undefined) {
    return refuse(
      'CHAIR_TAKEN',
      'startsOn',
      `The chair is ${toParty(chair).id} ${describeSpan(chair)}: begin when that term has ended.`,
    );
  }
  return { value: draft };
}

/** A term gets an end, or an earlier one. */
export function endTerm(term: BodyMember, endsOn: Day): Result<BodyMember> {
  const ended = { ...term, endsOn };
  if (isEmpty(ended)) {
    return refuse(
      'ENDS_BEFORE_START',
      'endsOn',
      `It must end after ${term.startsOn ?? 'it began'}; it ends on ${endsOn}.`,
    );
  }
  if (term.endsOn !== null && term.endsOn <= endsOn) {
    return refuse(
      'TERM_ENDS_EARLIER',
      'endsOn',
      `It ends on ${term.endsOn}: name an earlier day, or elect for a new term.`,
    );
  }
  return { value: ended };
}

export function toParty({ party }: BodyMember): Party {
  return party.kind === 'NGO' ? { kind: 'NGO', id: party.ngo.id } : { kind: 'MEMBER_STATE', id: party.code };
}

/** True if some day belongs to both: a term counts from its first day up to, but not including, the day it ended. */
export function doTermsOverlap(
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
function toComparableRole({ role }: BodyMember): string {
  return role.toLowerCase();
}

function describeSpan({ startsOn, endsOn }: BodyMember): string {
  return `from ${startsOn ?? 'before the records'} ${endsOn === null ? 'on' : `until ${endsOn}`}`;
}
