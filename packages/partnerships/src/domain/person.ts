import { provenance } from '@liaison/kernel/record';
import type { Owner } from '@liaison/kernel/reader';
import * as v from 'valibot';
import { day, fieldOfCompetence, id, version } from './values.ts';

/** A person, with all that is personal: one record, and no other holds a name or an address. */
export const person = v.object({
  id,
  version,
  name: v.nullable(v.string()),
  role: v.nullable(v.string()),
  email: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  /** The NGO whose contact it is; null for those of sectors. */
  ngoId: v.nullable(id),
  /** Field of the sector whose focal point it is; null for contacts. */
  field: v.nullable(fieldOfCompetence),
  focalPointId: v.nullable(id),
  fieldOfficeId: v.nullable(id),
  verifiedOn: v.nullable(day),
  provenance,
});
export type Person = v.InferOutput<typeof person>;

/**
 * That a person is a contact of an NGO, and since when it is verified: what lists are made from. Its id is the person's;
 * it holds nothing personal, so it may stand in the log.
 */
export const contact = v.object({ id, version, ngoId: id, verifiedOn: v.nullable(day), provenance });
export type Contact = v.InferOutput<typeof contact>;

/** What those are shown of a person who may not see him: that there is one. */
export function concealed({ id: personId, version: number, provenance: source }: Person): Person {
  return {
    id: personId,
    version: number,
    provenance: source,
    name: null,
    role: null,
    email: null,
    phone: null,
    ngoId: null,
    field: null,
    focalPointId: null,
    fieldOfficeId: null,
    verifiedOn: null,
  };
}

/** On whose behalf a person is on the record: they may see name and addresses. */
export function ownersOfPerson({ ngoId, field }: Pick<Person, 'ngoId' | 'field'>): Owner[] {
  return [
    ...(ngoId === null ? [] : [{ type: 'Ngo' as const, id: ngoId }]),
    ...(field === null ? [] : [{ type: 'Sector' as const, id: field }]),
  ];
}
