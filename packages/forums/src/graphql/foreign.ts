import type { Party } from '../domain/party.ts';

/** NGOs and Member States are records of another subgraph: here they are known by their keys. */
export interface NgoReference {
  readonly __typename: 'Ngo';
  readonly id: string;
  /** Every id that it answers to; absent where nobody has asked what is listed by it. */
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

export function toPerson(id: string | null): PersonReference | null {
  return id === null ? null : { __typename: 'Person', id };
}

export function toNgo(id: string): NgoReference;
export function toNgo(id: string | null): NgoReference | null;
export function toNgo(id: string | null): NgoReference | null {
  return id === null ? null : { __typename: 'Ngo', id };
}

export function toParty(party: Party): NgoReference | MemberStateReference {
  return party.type === 'Ngo' ? toNgo(party.id) : { __typename: 'MemberState', code: party.code };
}
