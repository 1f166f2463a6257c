import { line } from '@liaison/kernel/record';
import { FIELDS_OF_COMPETENCE, fold } from '@liaison/kernel/values';
import * as v from 'valibot';
import type { Person } from '../person.ts';
import { clearable, lasting, text, version } from './values.ts';

const LONGEST_EMAIL = 254;

const addresses = {
  email: clearable(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(LONGEST_EMAIL, `must have at most ${LONGEST_EMAIL} characters`),
      v.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u, 'must be an address such as name@example.org'),
    ),
  ),
  phone: clearable(
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^\+[0-9][0-9 ().-]{4,38}$/, "must be a number with the country's code, such as +33 1 45 68 10 00"),
    ),
  ),
};

export const addContactInput = v.object({ ...addresses, ngoId: text, name: line, role: clearable(line) });
export const updateContactInput = v.object({
  ...addresses,
  personId: text,
  expectedVersion: version,
  name: lasting(line),
  role: clearable(line),
});
export const contactVersionInput = v.object({ personId: text, expectedVersion: version });
export const erasePersonInput = v.object({ personId: text });

export const nameFocalPointInput = v.object({
  ...addresses,
  field: v.picklist(FIELDS_OF_COMPETENCE),
  role: line,
  fieldOfficeId: v.nullish(text, null),
  name: clearable(line),
});
export const updateFocalPointInput = v.object({
  ...addresses,
  focalPointId: text,
  expectedVersion: version,
  role: lasting(line),
  fieldOfficeId: clearable(text),
  name: clearable(line),
});
export const focalPointVersionInput = v.object({ focalPointId: text, expectedVersion: version });

type PersonalFields = Pick<Person, 'name' | 'role' | 'email' | 'phone'>;
type Given<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

/** The person with what is given of name, role and addresses. */
export function withPersonal<Known extends PersonalFields>(person: Known, given: Given<PersonalFields>): Known {
  const { name = person.name, role = person.role, email = person.email, phone = person.phone } = given;
  return { ...person, name, role, email, phone };
}

/** True where a name is given that is not the one on record: accents and capitals may be set right. */
export function isSomebodyElse(person: Pick<Person, 'name'>, { name }: Given<Pick<PersonalFields, 'name'>>): boolean {
  if (name === null || name === undefined || person.name === null) return false;
  return fold(name) !== fold(person.name);
}

/** True where it says who holds a role, or how to reach him. */
export function isAnybody({ name, email, phone }: Given<Pick<PersonalFields, 'name' | 'email' | 'phone'>>): boolean {
  return [name, email, phone].some((value) => value !== null && value !== undefined);
}
