import { provenance } from '@liaison/kernel/record';
import type { Owner } from '@liaison/kernel/reader';
import * as v from 'valibot';
import { fold } from '@liaison/kernel/values';
import { day, fieldOfCompetence, id } from './values.ts';
import type { Given } from './values.ts';

/** A person, with all that is personal: one record, and no other holds a name or an address. */
export const person = v.object({
  id,
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
 * it has no personal data, so the log may store it.
 */
export const contact = v.object({ id, ngoId: id, verifiedOn: v.nullable(day), provenance });
export type Contact = v.InferOutput<typeof contact>;

/** What readers learn of a person whom they may not see: that there is one. */
export function conceal<Known extends Person>(person: Known): Known {
  const nothing = { name: null, role: null, email: null, phone: null, ngoId: null, field: null };
  return { ...person, ...nothing, focalPointId: null, fieldOfficeId: null, verifiedOn: null };
}

/** For whom a person is on record: they may see name and addresses. */
export function listOwnersOfPerson({ ngoId, field }: Pick<Person, 'ngoId' | 'field'>): Owner[] {
  return [
    ...(ngoId === null ? [] : [{ type: 'Ngo' as const, id: ngoId }]),
    ...(field === null ? [] : [{ type: 'Sector' as const, id: field }]),
  ];
}

type PersonalData = Pick<Person, 'name' | 'role' | 'email' | 'phone'>;

/** The person with what is given of name, role and addresses. */
export function changePersonalData<Known extends PersonalData>(person: Known, given: Given<PersonalData>): Known {
  const { name = person.name, role = person.role, email = person.email, phone = person.phone } = given;
  return { ...person, name, role, email, phone };
}

/** True if the given name is another person's: accents and capitals may be set right. */
export function namesSomebodyElse({ name: known }: Pick<Person, 'name'>, { name }: Given<PersonalData>): boolean {
  return name !== null && name !== undefined && known !== null && fold(name) !== fold(known);
}

/** True if it says who holds a role, or how to reach the holder. */
export function hasPersonalData({
  name,
  email,
  phone,
}: Given<Pick<PersonalData, 'name' | 'email' | 'phone'>>): boolean {
  return [name, email, phone].some((value) => value !== null && value !== undefined);
}
