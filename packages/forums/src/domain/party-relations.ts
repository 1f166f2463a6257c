import { compareCodePoints } from '@liaison/kernel/values';
import type { Forum } from './forum.ts';
import type { Programme } from './schedule.ts';

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
