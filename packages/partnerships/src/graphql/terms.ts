import { reportMissing, checkVersion } from '@liaison/kernel/record';
import type { UserError } from '@liaison/kernel/record';
import type { Partnership } from '../domain/partnership.ts';
import type { Current, Held } from '../store/current.ts';
import { PARTNERSHIPS } from '../store/keys.ts';
import type { Context } from './context.ts';
import { holdOwned } from './owned.ts';

/** A partnership as it stands now, with all of the NGO's, itself among them. */
export interface HeldTerm {
  readonly held: Held<Partnership>;
  readonly all: readonly Partnership[];
}

/** The partnership, or why it cannot be changed by this caller. */
export async function holdTerm(
  context: Context,
  current: Current,
  { partnershipId, expectedVersion }: { readonly partnershipId: string; readonly expectedVersion: number },
): Promise<HeldTerm | { readonly userErrors: readonly UserError[] }> {
  const held = await holdOwned(context, current, 'Partnership', partnershipId);
  const ngo = held && (await current.ngo(held.value.ngoId));
  if (held === null || ngo === null)
    return { userErrors: [reportMissing('partnershipId', 'partnership', partnershipId)] };
  const stale = checkVersion(held.record, expectedVersion);
  if (stale.length > 0) return { userErrors: stale };
  const all = await current.ofNgo('Partnership', PARTNERSHIPS, ngo.value);
  return { held, all: all.map(({ value }) => value) };
}
