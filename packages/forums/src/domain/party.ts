import { isSameOwner } from '@liaison/kernel/reader';
import type { Actor, Owner } from '@liaison/kernel/reader';
import { compareCodePoints, readCountryNames } from '@liaison/kernel/values';
import * as v from 'valibot';
import type { Forum } from './forum.ts';
import type { Programme } from './schedule.ts';

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

/** What tells it to the actor: he knows of his own NGO by which ids it goes. */
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

/** How a forum concerns a party, in the order in which they are listed. */
export const FORUM_RELATIONS = ['HOST', 'ORGANIZER', 'PARTNER', 'PROGRAMME', 'PARTICIPANT'] as const;
export type ForumRelation = (typeof FORUM_RELATIONS)[number];

/** A party that a forum concerns, by id or code, and every way in which it does. */
export interface Concerned {
  readonly id: string;
  readonly relations: readonly ForumRelation[];
}

/** The NGOs that organize, partner, have a slot or attend, by id. */
export function listNgos(forum: Forum, programme: Programme | null): Concerned[] {
  return gather([
    ...forum.organizers.map(({ ngoId }) => ({ id: ngoId, relation: 'ORGANIZER' as const })),
    ...forum.partners.map(({ ngoId }) => ({ id: ngoId, relation: 'PARTNER' as const })),
    ...listParties(programme).map((party) => ({
      id: party.type === 'Ngo' ? party.id : null,
      relation: 'PROGRAMME' as const,
    })),
    ...forum.attendingNgos.map(({ id }) => ({ id, relation: 'PARTICIPANT' as const })),
  ]);
}

/** The Member States where the forum is held or that take part in it, by code. */
export function listMemberStates(forum: Forum, programme: Programme | null): Concerned[] {
  return gather([
    { id: forum.venue?.countryCode ?? null, relation: 'HOST' as const },
    ...listParties(programme).map((party) => ({
      id: party.type === 'MemberState' ? party.code : null,
      relation: 'PROGRAMME' as const,
    })),
    ...forum.memberStates.map((code) => ({ id: code, relation: 'PARTICIPANT' as const })),
  ]);
}

function listParties(programme: Programme | null) {
  return (programme?.slots ?? []).flatMap(({ participants }) => participants.map(({ party }) => party));
}

function gather(found: readonly { id: string | null; relation: ForumRelation }[]): Concerned[] {
  const relations = new Map<string, Set<ForumRelation>>();
  for (const { id, relation } of found) {
    if (id !== null) relations.set(id, (relations.get(id) ?? new Set()).add(relation));
  }
  return [...relations]
    .map(([id, known]) => ({ id, relations: FORUM_RELATIONS.filter((relation) => known.has(relation)) }))
    .toSorted((a, b) => compareCodePoints(a.id, b.id));
}
