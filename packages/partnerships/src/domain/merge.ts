import { compareCodePoints } from '@liaison/kernel/values';
import type { Ngo } from './ngo.ts';

/**
 * What the surviving record of an NGO says after a merger: its own facts, and of the other's what it does not know
 * itself. Names in English stay the survivor's: they would stand in the place of its usual name.
 */
export function mergeFacts(survivor: Ngo, other: Ngo): Ngo {
  const { fr, es } = other.otherNames;
  return {
    ...survivor,
    acronym: survivor.acronym ?? other.acronym,
    foundedYear: survivor.foundedYear ?? other.foundedYear,
    website: survivor.website ?? other.website,
    headquarters: survivor.headquarters ?? other.headquarters,
    otherNames: { ...(fr !== undefined && { fr }), ...(es !== undefined && { es }), ...survivor.otherNames },
    fieldsOfCompetence: [...new Set([...survivor.fieldsOfCompetence, ...other.fieldsOfCompetence])].sort(
      compareCodePoints,
    ),
    identifiers: [
      ...survivor.identifiers,
      ...other.identifiers.filter(({ scheme }) => !survivor.identifiers.some((known) => known.scheme === scheme)),
    ].sort((a, b) => compareCodePoints(a.scheme, b.scheme)),
    formerIds: [...new Set([...survivor.formerIds, ...other.formerIds, other.id])].sort(compareCodePoints),
  };
}
