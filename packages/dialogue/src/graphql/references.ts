import type { ReferenceResolver } from '@liaison/kernel/schema';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import type { Party } from '../domain/party.ts';
import type { Context } from './context.ts';

/* Entities of other subgraphs: here they are their key, and whatever is named exists. */

export interface NgoReference {
  readonly __typename: 'Ngo';
  readonly id: string;
  /** Every id that the NGO has; absent unless a query needs what is listed by id. */
  readonly ids?: readonly string[];
}
export interface MemberStateReference {
  readonly __typename: 'MemberState';
  readonly code: string;
}
export interface SectorReference {
  readonly __typename: 'Sector';
  readonly field: FieldOfCompetence;
}
export interface NationalCommissionReference {
  readonly __typename: 'NationalCommission';
  readonly id: string;
}
export interface ForumReference {
  readonly __typename: 'Forum';
  readonly id: string;
}

export function referToNgo(id: string): NgoReference {
  return { __typename: 'Ngo', id };
}

export function referToMemberState(code: string): MemberStateReference {
  return { __typename: 'MemberState', code };
}

export function referToParty({ kind, id }: Party): NgoReference | MemberStateReference {
  return kind === 'NGO' ? referToNgo(id) : referToMemberState(id);
}

export function referToForum(id: string): ForumReference {
  return { __typename: 'Forum', id };
}

export const FOREIGN_ENTITIES: Readonly<Record<string, ReferenceResolver<Context>>> = {
  Ngo: async (members) => members,
  MemberState: async (members) => members,
  Sector: async (members) => members,
  NationalCommission: async (members) => members,
  Forum: async (members) => members,
};
