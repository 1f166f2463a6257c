import type { Party } from '../domain/party.ts';

/** NGOs and Member States are records of another subgraph: here they are known by their keys. */
export interface NgoReference {
  readonly __typename: 'Ngo';
  readonly id: string;
}

export interface MemberStateReference {
  readonly __typename: 'MemberState';
  readonly code: string;
}

export function toNgo(id: string): NgoReference;
export function toNgo(id: string | null): NgoReference | null;
export function toNgo(id: string | null): NgoReference | null {
  return id === null ? null : { __typename: 'Ngo', id };
}

export function toParty(party: Party): NgoReference | MemberStateReference {
  return party.type === 'Ngo' ? toNgo(party.id) : { __typename: 'MemberState', code: party.code };
}
