import { countryNames } from '@liaison/kernel';
import type { Owner } from '@liaison/kernel';
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

export function ownerOf(party: Party): Owner {
  return party.type === 'Ngo' ? { type: 'Ngo', id: party.id } : { type: 'MemberState', id: party.code };
}

export function isSameParty(a: Party, b: Party): boolean {
  return keyOf(a) === keyOf(b);
}

export function keyOf(party: Party): string {
  return party.type === 'Ngo' ? `Ngo ${party.id}` : `MemberState ${party.code}`;
}

/** A Member State under its short name in English. */
export function memberStateParty(code: string): Party {
  return { type: 'MemberState', code, name: countryNames(code)?.en ?? code };
}
