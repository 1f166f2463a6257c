import type { OwnerType, Reach, Scope } from './permissions.ts';

/** Who may be answerable for a record: an NGO by id, a Member State by code, a sector by its field. */
export interface Owner {
  readonly type: OwnerType;
  readonly id: string;
}

/** Who makes the request. Without credentials it is the public, which has no scopes. */
export interface Actor {
  /** Opaque: the token's subject, never a name. The log stores it. */
  readonly id: string;
  /** What the actor may do, and whether to every record or only to those of `owns`. */
  readonly scopes: ReadonlyMap<Scope, Reach>;
  /** On whose behalf the actor speaks: of NGOs one at most, by every id that it answers to. */
  readonly owns: readonly Owner[];
}

export const PUBLIC: Actor = { id: 'public', scopes: new Map(), owns: [] };

export function isPublic(actor: Actor): boolean {
  return actor.id === PUBLIC.id;
}

/** True if the actor has the scope for records of one of the owners. A record without owners needs the reach `ANY`. */
export function hasScope(actor: Actor, scope: Scope, owners: readonly Owner[] = []): boolean {
  const reach = actor.scopes.get(scope);
  if (reach === undefined) return false;
  return reach === 'ANY' || owners.some(({ type, id }) => actor.owns.some((own) => own.type === type && own.id === id));
}

/**
 * True if both are the same owner: by id, or by two ids of the NGO that the actor represents. The former ids of other NGOs
 * are not known.
 */
export function isSameOwner({ owns }: Actor, a: Owner, b: Owner): boolean {
  if (a.type !== b.type) return false;
  const isOwn = ({ id }: Owner): boolean => owns.some((own) => own.type === 'Ngo' && own.id === id);
  return a.id === b.id || (a.type === 'Ngo' && isOwn(a) && isOwn(b));
}

/** Who may see a record: everybody, or those who hold the scope for one of its owners. */
export type Audience = 'PUBLIC' | { readonly scope: Scope; readonly owners: readonly Owner[] };

export function isInAudience(audience: Audience, actor: Actor): boolean {
  return audience === 'PUBLIC' || hasScope(actor, audience.scope, audience.owners);
}
