import { isSameOwner } from '@liaison/kernel/reader';
import type { Actor, Owner } from '@liaison/kernel/reader';
import { readCountryNames } from '@liaison/kernel/values';
import * as v from 'valibot';

/**
 * An NGO or a Member State that takes part in something. The name is the one it took part under: what it is called today
 * is known to another subgraph.
 */
export const party = v.variant('type', [
  v.object({ type: v.literal('Ngo'), id: v.string(), name: v.string() }),
  v.object({ type: v.literal('MemberState'), code: v.string(), name: v.string() }),
]);
export type Party = v.InferOutput<typeof party>;

export function toOwner(party: Party): Owner {
  return party.type === 'Ngo' ? { type: 'Ngo', id: party.id } : { type: 'MemberState', id: party.code };
}

/** Tells whether two parties are one, as far as that is known. */
export type IsSameParty = (a: Party, b: Party) => boolean;

/** The test for an actor, who knows all ids of its own NGO. */
export function createPartyTest(actor: Actor): IsSameParty {
  return (a, b) => isSameOwner(actor, toOwner(a), toOwner(b));
}

export function toPartyKey(party: Party): string {
  return party.type === 'Ngo' ? `Ngo ${party.id}` : `MemberState ${party.code}`;
}

/** A Member State under its short name in English. */
export function createStateParty(code: string): Party {
  return { type: 'MemberState', code, name: readCountryNames(code)?.en ?? code };
}
