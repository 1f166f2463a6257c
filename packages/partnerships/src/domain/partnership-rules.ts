import { createUserError, reportInvalid } from '@liaison/kernel/record';
import type { Result, UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import type { Partnership, PartnershipInstitution, PartnershipStatus } from './partnership.ts';
import type { UserErrorCode } from './user-errors.ts';
import { dropUndefined } from './values.ts';
import type { Given } from './values.ts';

/** A partnership as far as time goes: in force when start ≤ day < end, an absent day not bounding it. */
export type Term = Pick<Partnership, 'id' | 'institution' | 'startsOn' | 'endsOn'>;

/**
 * What each institution grants. UNESCO's two are those of its Directives of 2011; the three of ECOSOC those of its
 * resolution 1996/31. `UNSPECIFIED` is every institution's: a partnership whose status no source names.
 */
export const STATUSES_BY_INSTITUTION: Readonly<Record<PartnershipInstitution, readonly PartnershipStatus[]>> = {
  UNESCO: ['CONSULTATIVE', 'ASSOCIATE', 'UNSPECIFIED'],
  UN_ECOSOC: ['GENERAL', 'SPECIAL', 'ROSTER', 'UNSPECIFIED'],
  COUNCIL_OF_EUROPE: ['PARTICIPATORY', 'UNSPECIFIED'],
  ICH_2003_CONVENTION: ['ACCREDITED', 'UNSPECIFIED'],
  CONVERGENCES: ['UNSPECIFIED'],
};

/** True if both are in force on some day. Terms that touch (one ends on the day the other begins) do not overlap. */
export function overlap(a: Pick<Term, 'startsOn' | 'endsOn'>, b: Pick<Term, 'startsOn' | 'endsOn'>): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  return startsBeforeEnd(a.startsOn, b.endsOn) && startsBeforeEnd(b.startsOn, a.endsOn);
}

/** The first of the others that overlaps with the term and is of the same institution; null if none does. */
export function findOverlap(term: Term, others: readonly Term[]): Term | null {
  const found = others.find(
    (other) => other.id !== term.id && other.institution === term.institution && overlap(term, other),
  );
  return found ?? null;
}

/** True if the term is over: nothing of it can be changed. */
export function hasEnded({ endsOn }: Pick<Term, 'endsOn'>, today: Day): boolean {
  return endsOn !== null && endsOn <= today;
}

/** Why the term cannot be there beside the others of the same NGO. */
export function refuseTerm(term: Partnership, others: readonly Term[]): UserError[] {
  const { institution, status, startsOn, endsOn, modality, mechanisms } = term;
  if (!STATUSES_BY_INSTITUTION[institution].includes(status)) {
    return [
      report(
        'STATUS_NOT_OF_INSTITUTION',
        'status',
        `${institution} grants ${listCodes(STATUSES_BY_INSTITUTION[institution])}.`,
      ),
    ];
  }
  if (startsOn !== null && endsOn !== null && endsOn <= startsOn) {
    return [reportInvalid(['input', 'endsOn'], `must come after the first day in force, which is ${startsOn}`)];
  }
  if (mechanisms.length > 0 && modality !== 'COLLECTIVE') {
    return [
      report(
        'MECHANISMS_NEED_COLLECTIVE',
        'mechanisms',
        'Collective mechanisms go with the modality COLLECTIVE only: leave them out, or set it.',
      ),
    ];
  }
  const other = findOverlap(term, others);
  if (other === null) return [];
  return [
    report(
      'TERMS_OVERLAP',
      [],
      `The NGO has the partnership ${other.id} with ${institution} from ${other.startsOn ?? 'before the records'} to ` +
        `${other.endsOn ?? 'an open end'}: end it first, or choose days that lie outside it.`,
    ),
  ];
}

/** Granting: a new term beside those that are there. */
export function grantPartnership(term: Partnership, others: readonly Term[]): Result<Partnership> {
  const userErrors = [...refuseTerm(term, others), ...refuseReview(term.reviewOn, term.startsOn)];
  return userErrors.length > 0 ? { userErrors } : { value: term };
}

/** What was decided about a partnership that goes on. */
export type Renewal = Pick<Partnership, 'reviewOn'> & { readonly renewedOn: Day } & Given<
    Pick<Partnership, 'endsOn' | 'modality' | 'functionalAreas' | 'mechanisms' | 'evidence'>
  >;

/** The term goes on, with what the decision changed. */
export function renewPartnership(
  term: Partnership,
  renewal: Renewal,
  others: readonly Term[],
  today: Day,
): Result<Partnership> {
  if (hasEnded(term, today)) return { userErrors: [reportEnded(term)] };
  const renewed: Partnership = { ...term, ...dropUndefined(renewal) };
  const userErrors = [
    ...refuseTerm(renewed, others),
    ...refuseRenewedOn(renewal.renewedOn, term, today),
    ...refuseReview(renewal.reviewOn, renewal.renewedOn),
  ];
  return userErrors.length > 0 ? { userErrors } : { value: renewed };
}

/** A decision was taken by today, and after those before it. */
function refuseRenewedOn(renewedOn: Day, { startsOn, renewedOn: last }: Partnership, today: Day): UserError[] {
  const path = ['input', 'renewedOn'];
  if (renewedOn > today) return [reportInvalid(path, `must not come after today, ${today}`)];
  if (last !== null && renewedOn < last) return [reportInvalid(path, `must not come before the last renewal, ${last}`)];
  if (startsOn === null || renewedOn >= startsOn) return [];
  return [reportInvalid(path, `must not come before the first day in force, which is ${startsOn}`)];
}

/** What was decided is looked at again on a later day. */
function refuseReview(reviewOn: Day | null, decidedOn: Day | null): UserError[] {
  if (reviewOn === null || decidedOn === null || reviewOn > decidedOn) return [];
  return [reportInvalid(['input', 'reviewOn'], `must come after ${decidedOn}`)];
}

/** A change of status: the running term ends on a day, and one with the new status begins on it and goes on as long. */
export function changePartnershipStatus(
  term: Partnership,
  change: Pick<Partnership, 'status' | 'evidence'> & { readonly on: Day; readonly newId: string },
  others: readonly Term[],
  today: Day,
): Result<{ readonly ended: Partnership; readonly begun: Partnership }> {
  const { status, on, newId, evidence } = change;
  if (hasEnded(term, today)) return { userErrors: [reportEnded(term)] };
  if (status === term.status) {
    return { userErrors: [report('STATUS_UNCHANGED', 'status', `The status is ${status} already.`)] };
  }
  if ((term.startsOn !== null && on <= term.startsOn) || (term.endsOn !== null && on >= term.endsOn)) {
    const message =
      `The status can change after ${term.startsOn ?? 'the beginning of the records'}` +
      `${term.endsOn === null ? '' : ` and before ${term.endsOn}`}; ${on} is not such a day.`;
    return { userErrors: [report('PARTNERSHIP_NOT_IN_FORCE', 'on', message)] };
  }
  const closed: Partnership = { ...term, endsOn: on, reviewOn: null };
  const begun = { ...term, id: newId, status, startsOn: on, renewedOn: null, evidence };
  const userErrors = refuseTerm(begun, [...others.filter(({ id }) => id !== term.id), closed]);
  return userErrors.length > 0 ? { userErrors } : { value: { ended: closed, begun } };
}

/** Ending: on a day after the first in force. A term that would end later anyway may be ended sooner, or later. */
export function endPartnership(
  term: Partnership,
  { endsOn, evidence }: { readonly endsOn: Day } & Given<Pick<Partnership, 'evidence'>>,
  others: readonly Term[],
  today: Day,
): Result<Partnership> {
  if (hasEnded(term, today)) return { userErrors: [reportEnded(term)] };
  const closed = { ...term, endsOn, reviewOn: null, ...(evidence !== undefined && { evidence }) };
  const userErrors = refuseTerm(closed, others);
  return userErrors.length > 0 ? { userErrors } : { value: closed };
}

/** The first two terms of different sides that would overlap if they were one NGO's. */
export function refuseJoining(a: readonly Term[], b: readonly Term[]): UserError[] {
  for (const term of a) {
    const other = findOverlap(term, b);
    if (other === null) continue;
    const message =
      `The partnerships ${term.id} and ${other.id} with ${term.institution} are in force on the same days, and one NGO ` +
      'has one status there: end one of them first.';
    return [report('TERMS_OVERLAP', 'mergedId', message)];
  }
  return [];
}

function reportEnded({ endsOn }: Term): UserError {
  const message = `The partnership ended on ${endsOn ?? ''}: grant another one where the NGO is in partnership again.`;
  return report('PARTNERSHIP_ENDED', 'partnershipId', message);
}

function report(code: UserErrorCode, path: string | readonly string[], message: string): UserError {
  return createUserError(code, path, message);
}

function isEmpty({ startsOn, endsOn }: Pick<Term, 'startsOn' | 'endsOn'>): boolean {
  return startsOn !== null && endsOn !== null && endsOn <= startsOn;
}

function startsBeforeEnd(startsOn: Day | null, endsOn: Day | null): boolean {
  return startsOn === null || endsOn === null || startsOn < endsOn;
}

function listCodes(codes: readonly string[]): string {
  return codes.length === 1 ? (codes[0] ?? '') : `${codes.slice(0, -1).join(', ')} or ${codes.at(-1) ?? ''}`;
}
