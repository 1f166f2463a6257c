import { reportInvalid } from '@liaison/kernel/record';
import type { UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import type { Partnership, PartnershipInstitution, PartnershipStatus } from './partnership.ts';
import type { RefusalCode } from './refusal-codes.ts';

/** A partnership as far as time goes: in force when start ≤ day < end, an absent day not bounding it. */
export type Term = Pick<Partnership, 'id' | 'institution' | 'startsOn' | 'endsOn'>;

/**
 * What each institution grants. UNESCO's two are those of its Directives of 2011; the three of ECOSOC those of its
 * resolution 1996/31. `UNSPECIFIED` is every institution's: a partnership whose status no source names.
 */
export const STATUSES_OF: Readonly<Record<PartnershipInstitution, readonly PartnershipStatus[]>> = {
  UNESCO: ['CONSULTATIVE', 'ASSOCIATE', 'UNSPECIFIED'],
  UN_ECOSOC: ['GENERAL', 'SPECIAL', 'ROSTER', 'UNSPECIFIED'],
  COUNCIL_OF_EUROPE: ['PARTICIPATORY', 'UNSPECIFIED'],
  ICH_2003_CONVENTION: ['ACCREDITED', 'UNSPECIFIED'],
  CONVERGENCES: ['UNSPECIFIED'],
};

/** True where both are in force on some day. Terms that touch (one ends on the day the other begins) do not overlap. */
export function overlap(a: Pick<Term, 'startsOn' | 'endsOn'>, b: Pick<Term, 'startsOn' | 'endsOn'>): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  return startsBeforeEnd(a.startsOn, b.endsOn) && startsBeforeEnd(b.startsOn, a.endsOn);
}

/** The first of the terms that overlaps with one of the same institution; null where none does. */
export function overlapping(term: Term, others: readonly Term[]): Term | null {
  const found = others.find(
    (other) => other.id !== term.id && other.institution === term.institution && overlap(term, other),
  );
  return found ?? null;
}

/** True where the term is over: nothing of it is left to be changed. */
export function hasEnded({ endsOn }: Pick<Term, 'endsOn'>, today: Day): boolean {
  return endsOn !== null && endsOn <= today;
}

/** What stands in the way of a term beside the others of the same NGO. */
export function refuseTerm(
  term: Partnership | Omit<Partnership, 'version'>,
  others: readonly Term[],
  endPath: readonly string[] = ['input', 'endsOn'],
): UserError[] {
  const { institution, status, startsOn, endsOn, modality, mechanisms } = term;
  if (!STATUSES_OF[institution].includes(status)) {
    return [
      refusal(
        'STATUS_NOT_OF_INSTITUTION',
        ['input', 'status'],
        `${institution} grants ${listed(STATUSES_OF[institution])}.`,
      ),
    ];
  }
  if (startsOn !== null && endsOn !== null && endsOn <= startsOn) {
    const message = `"${endPath.join('.')}" must come after the first day in force, which is ${startsOn}.`;
    return [{ code: 'INVALID_VALUE', message, path: endPath }];
  }
  if (mechanisms.length > 0 && modality !== 'COLLECTIVE') {
    return [
      refusal(
        'MECHANISMS_NEED_COLLECTIVE',
        ['input', 'mechanisms'],
        'Collective mechanisms go with the modality COLLECTIVE only: leave them out, or set it.',
      ),
    ];
  }
  const other = overlapping(term, others);
  if (other === null) return [];
  return [
    refusal(
      'TERMS_OVERLAP',
      ['input'],
      `The NGO has the partnership ${other.id} with ${institution} from ${other.startsOn ?? 'before the records'} to ` +
        `${other.endsOn ?? 'an open end'}: end it first, or choose days that lie outside it.`,
    ),
  ];
}

/** Granting: a new term beside those that are there. */
export function grant<Granted extends Omit<Partnership, 'version'>>(
  term: Granted,
  others: readonly Term[],
): { readonly userErrors: readonly UserError[] } | { readonly granted: Granted } {
  const userErrors = [...refuseTerm(term, others), ...refuseReview(term.reviewOn, term.startsOn)];
  return userErrors.length > 0 ? { userErrors } : { granted: term };
}

export interface Renewal {
  readonly renewedOn: Day;
  /** Absent: as it was. */
  readonly endsOn?: Day | null | undefined;
  readonly reviewOn: Day | null;
  readonly modality?: Partnership['modality'] | undefined;
  readonly functionalAreas?: Partnership['functionalAreas'] | undefined;
  readonly mechanisms?: Partnership['mechanisms'] | undefined;
  readonly evidence?: string | null | undefined;
}

/** Renewing: the term goes on, with what the decision changed. */
export function renew(
  term: Partnership,
  { endsOn = term.endsOn, ...renewal }: Renewal,
  others: readonly Term[],
  today: Day,
): { readonly userErrors: readonly UserError[] } | { readonly renewed: Partnership } {
  if (hasEnded(term, today)) return { userErrors: [ended(term)] };
  const given = Object.fromEntries(Object.entries(renewal).filter(([, value]) => value !== undefined));
  const renewed: Partnership = { ...term, ...given, endsOn };
  const userErrors = [
    ...refuseTerm(renewed, others),
    ...refuseRenewedOn(renewal.renewedOn, term, today),
    ...refuseReview(renewal.reviewOn, renewal.renewedOn),
  ];
  return userErrors.length > 0 ? { userErrors } : { renewed };
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
export function changeStatus(
  term: Partnership,
  change: {
    readonly status: PartnershipStatus;
    readonly on: Day;
    readonly newId: string;
    readonly evidence: string | null;
  },
  others: readonly Term[],
  today: Day,
):
  | { readonly userErrors: readonly UserError[] }
  | { readonly ended: Partnership; readonly begun: Omit<Partnership, 'version'> } {
  const { status, on, newId, evidence } = change;
  if (hasEnded(term, today)) return { userErrors: [ended(term)] };
  if (status === term.status) {
    return { userErrors: [refusal('STATUS_UNCHANGED', ['input', 'status'], `The status is ${status} already.`)] };
  }
  if ((term.startsOn !== null && on <= term.startsOn) || (term.endsOn !== null && on >= term.endsOn)) {
    const message =
      `The status can change after ${term.startsOn ?? 'the beginning of the records'}` +
      `${term.endsOn === null ? '' : ` and before ${term.endsOn}`}; ${on} is not such a day.`;
    return { userErrors: [refusal('PARTNERSHIP_NOT_IN_FORCE', ['input', 'on'], message)] };
  }
  const closed: Partnership = { ...term, endsOn: on, reviewOn: null };
  const begun = { ...term, id: newId, status, startsOn: on, renewedOn: null, evidence };
  const userErrors = refuseTerm(begun, [...others.filter(({ id }) => id !== term.id), closed]);
  return userErrors.length > 0 ? { userErrors } : { ended: closed, begun };
}

/** Ending: on a day after the first in force. A term that would end later anyway may be ended sooner, or later. */
export function endTerm(
  term: Partnership,
  { endsOn, evidence }: { readonly endsOn: Day; readonly evidence?: string | null | undefined },
  others: readonly Term[],
  today: Day,
): { readonly userErrors: readonly UserError[] } | { readonly ended: Partnership } {
  if (hasEnded(term, today)) return { userErrors: [ended(term)] };
  const closed = { ...term, endsOn, reviewOn: null, ...(evidence !== undefined && { evidence }) };
  const userErrors = refuseTerm(closed, others);
  return userErrors.length > 0 ? { userErrors } : { ended: closed };
}

/** The first two terms of different sides that would overlap if they were one NGO's. */
export function refuseJoining(a: readonly Term[], b: readonly Term[]): UserError[] {
  for (const term of a) {
    const other = overlapping(term, b);
    if (other === null) continue;
    const message =
      `The partnerships ${term.id} and ${other.id} with ${term.institution} are in force on the same days, and one NGO ` +
      'has one status there: end one of them first.';
    return [refusal('TERMS_OVERLAP', ['input', 'mergedId'], message)];
  }
  return [];
}

function ended({ endsOn }: Term): UserError {
  const message = `The partnership ended on ${endsOn ?? ''}: grant another one where the NGO is in partnership again.`;
  return refusal('PARTNERSHIP_ENDED', ['input', 'partnershipId'], message);
}

function refusal(code: RefusalCode, path: readonly string[], message: string): UserError {
  return { code, message, path };
}

function isEmpty({ startsOn, endsOn }: Pick<Term, 'startsOn' | 'endsOn'>): boolean {
  return startsOn !== null && endsOn !== null && endsOn <= startsOn;
}

function startsBeforeEnd(startsOn: Day | null, endsOn: Day | null): boolean {
  return startsOn === null || endsOn === null || startsOn < endsOn;
}

function listed(codes: readonly string[]): string {
  return codes.length === 1 ? (codes[0] ?? '') : `${codes.slice(0, -1).join(', ')} or ${codes.at(-1) ?? ''}`;
}
