import type { ActivityReference, Activity as WholeActivity } from '../domain/activity.ts';
import type { Owner } from '@liaison/kernel/reader';
import type { Key } from '@liaison/kernel/table';
import { ownersOfNgo } from '../store/current.ts';
import type { Current, Held } from '../store/current.ts';
import { activityKey, partnershipKey, publicationKey } from '../store/keys.ts';
import type { Records } from '../store/records.ts';
import type { Views } from '../views/reader.ts';
import { located } from './acts.ts';
import type { Context } from './context.ts';

/** Kinds of record that lie with an NGO, and are found by their ids through a derived row. */
export type OwnedKind = 'Activity' | 'Partnership' | 'Publication';

const KEYS = { Activity: activityKey, Partnership: partnershipKey, Publication: publicationKey } as const;

const LOOKS: Readonly<Record<OwnedKind, (views: Views, id: string) => Promise<string | null>>> = {
  Activity: (views, id) => views.activityOwner(id),
  Partnership: (views, id) => views.partnershipOwner(id),
  Publication: (views, id) => views.publicationOwner(id),
};

/** Where the record with this id lies; null where there is none. */
export async function keyOfOwned({ views }: Context, kind: OwnedKind, id: string): Promise<Key | null> {
  const home = await LOOKS[kind](views, id);
  return home === null ? null : KEYS[kind](home, id);
}

/** The record with this id; null where there is none. Two reads. */
export async function findOwned<K extends OwnedKind>(
  context: Context,
  kind: K,
  id: string,
): Promise<Records[K] | null> {
  const key = await keyOfOwned(context, kind, id);
  return key === null ? null : context.truth.find(kind, key);
}

/** The record with this id as it stands now, for an act. */
export async function holdOwned<K extends OwnedKind>(
  context: Context,
  current: Current,
  kind: K,
  id: string,
): Promise<Held<Records[K]> | null> {
  const key = await located(context, () => keyOfOwned(context, kind, id));
  return key === null ? null : current.find(kind, key);
}

/** Acts on what belongs to an NGO: those who speak for that NGO. */
export function ofOwnerOf(
  context: Context,
  kind: OwnedKind,
  id: string,
): (current: Current) => Promise<readonly Owner[] | null> {
  return async (current) => {
    const held = await holdOwned(context, current, kind, id);
    const ngo = held && (await current.ngo(held.value.ngoId));
    return ngo === null ? null : ownersOfNgo(ngo.value);
  };
}

/** An activity that a list knows by its NGO; what came by a merger lies with the NGO that it was first entered for. */
export async function findActivity(
  context: Context,
  { ngoId, id }: Pick<ActivityReference, 'ngoId' | 'id'>,
): Promise<WholeActivity | null> {
  const found = await context.truth.find('Activity', activityKey(ngoId, id));
  return found ?? findOwned(context, 'Activity', id);
}
