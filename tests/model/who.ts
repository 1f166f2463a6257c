import type { Role } from '@liaison/kernel/reader';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import type { OnBehalf } from '../support/writing-world.ts';

/** Somebody who asks: the public, or a role with those it speaks for. */
export interface Who {
  readonly role: Role | 'public';
  readonly onBehalf: OnBehalf;
  /** Other ids of the NGO that it speaks for: those of NGOs that were merged with it. */
  readonly otherIds?: readonly string[];
}

/** On whose behalf a record can be kept: what an act or a hidden record asks of those who are not officers. */
export interface Side {
  readonly type: 'ngo' | 'state' | 'sector';
  readonly id: string;
}

export const PUBLIC: Who = { role: 'public', onBehalf: {} };
export const OFFICER: Who = { role: 'liaison-officer', onBehalf: {} };
export const ADMINISTRATOR: Who = { role: 'administrator', onBehalf: {} };
export const ANALYST: Who = { role: 'analyst', onBehalf: {} };
export const PARTNER_APP: Who = { role: 'partner-app', onBehalf: {} };

export function ngo(id: string, otherIds: readonly string[] = []): Who {
  return { role: 'ngo', onBehalf: { ngo: id }, otherIds };
}

export function memberState(code: string): Who {
  return { role: 'member-state', onBehalf: { state: code } };
}

export function commissionOf(code: string): Who {
  return { role: 'national-commission', onBehalf: { state: code } };
}

export function focalPoint(field: FieldOfCompetence): Who {
  return { role: 'focal-point', onBehalf: { sector: field } };
}

/** Who made a change: the same text for the same actor. */
export function subjectOf({ role, onBehalf: { ngo: ngoId, state, sector } }: Who): string {
  return `sub:${[role, ngoId, state, sector].filter((part) => part !== undefined).join(':')}`;
}

/** Officers and administrators do everything that anybody may do, but for erasing people. */
export function isOfficer({ role }: Who): boolean {
  return role === 'liaison-officer' || role === 'administrator';
}

/** True where he speaks for one of these. */
export function speaksFor({ role, onBehalf, otherIds = [] }: Who, sides: readonly Side[]): boolean {
  const own: Record<Side['type'], readonly (string | undefined)[]> = {
    ngo: role === 'ngo' ? [onBehalf.ngo, ...otherIds] : [],
    state: role === 'member-state' || role === 'national-commission' ? [onBehalf.state] : [],
    sector: role === 'focal-point' ? [onBehalf.sector] : [],
  };
  return sides.some(({ type, id }) => own[type].includes(id));
}

/** What can be hidden, and which roles see all of it; the others see what is kept on their behalf. */
export type Secret = 'contacts' | 'drafts' | 'reviews';

/** Partner apps and analysts see what the public sees. */
export function seesSecret(who: Who, secret: Secret, sides: readonly Side[]): boolean {
  if (isOfficer(who) || who.role === 'focal-point') return true;
  if (who.role === 'ngo') return speaksFor(who, sides);
  const ofAState = who.role === 'member-state' || who.role === 'national-commission';
  return ofAState && secret !== 'contacts' && speaksFor(who, sides);
}
