import type { ReferenceResolver } from '@liaison/kernel/schema';
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

export interface PersonReference {
  readonly __typename: 'Person';
  readonly id: string;
}

export function referToPerson(id: string | null): PersonReference | null {
  return id === null ? null : { __typename: 'Person', id };
}

export function referToNgo(id: string): NgoReference;
export function referToNgo(id: string | null): NgoReference | null;
export function referToNgo(id: string | null): NgoReference | null {
  return id === null ? null : { __typename: 'Ngo', id };
}

export function referToParty(party: Party): NgoReference | MemberStateReference {
  return party.type === 'Ngo' ? referToNgo(party.id) : { __typename: 'MemberState', code: party.code };
}

export const FOREIGN_ENTITIES: Readonly<Record<string, ReferenceResolver<Context>>> = {
  Ngo: async (keys) => keys.map(({ id, ids }) => ({ id, ids })),
  MemberState: async (keys) => keys.map(({ code }) => ({ code })),
};
