import * as v from 'valibot';
import { isSameOwner } from '@liaison/kernel/reader';
import { compareCodePoints, fold } from '@liaison/kernel/values';
import type { Actor, Owner } from '@liaison/kernel/reader';

/** An NGO under the name it took part or was elected under; its record, elsewhere, may have been renamed since. */
export const namedNgo = v.object({ id: v.string(), name: v.string() });
export type NamedNgo = v.InferOutput<typeof namedNgo>;

/** Named lists: name folded, by code point, then id. */
export function compareNamedNgos(a: NamedNgo, b: NamedNgo): number {
  return compareCodePoints(fold(a.name), fold(b.name)) || compareCodePoints(a.id, b.id);
}

/** Each code once, by code point. */
export function sortCodes(codes: readonly string[]): string[] {
  return [...new Set(codes)].toSorted(compareCodePoints);
}

/** Who takes part in the dialogue: an NGO by id, a Member State by code. */
export const party = v.object({ kind: v.picklist(['NGO', 'MEMBER_STATE']), id: v.string() });
export type Party = v.InferOutput<typeof party>;

export function isSameParty(a: Party, b: Party): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Tells whether two parties are one, as far as that is known. */
export type IsSameParty = (a: Party, b: Party) => boolean;

/** The test for an actor, who knows all ids of its own NGO. */
export function createPartyTest(actor: Actor): IsSameParty {
  return (a, b) => isSameOwner(actor, toOwner(a), toOwner(b));
}

/** Who speaks for the party. */
export function toOwner({ kind, id }: Party): Owner {
  return { type: kind === 'NGO' ? 'Ngo' : 'MemberState', id };
}
