import { isDeepStrictEqual } from 'node:util';
import { change, create, createChange, createId, isRefused, line } from '@liaison/kernel/record';
import type { Change, RecordReader, Refused } from '@liaison/kernel/record';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Day } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import * as v from 'valibot';
import type { FocalPoint } from '../domain/focal-point.ts';
import { changePersonalData, hasPersonalData, namesSomebodyElse } from '../domain/person.ts';
import type { Person } from '../domain/person.ts';
import { createProvenance } from '../domain/provenance.ts';
import type { Given } from '../domain/values.ts';
import { FIELD_OFFICE, FOCAL_POINT, PERSON } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { addresses, neverNull, orNull, showIdAs, text } from './inputs.ts';

const holderInput = { ...addresses, name: orNull(line) };

export const Mutation = {
  nameFocalPoint: create(
    FOCAL_POINT,
    v.object({
      ...holderInput,
      field: v.picklist(FIELDS_OF_COMPETENCE),
      role: line,
      fieldOfficeId: v.nullish(text, null),
    }),
    async ({ input, read, today }) => {
      const { field, role, fieldOfficeId, ...holder } = input;
      const unknown = await refuseUnknownOffice(fieldOfficeId, read);
      if (unknown !== null) return unknown;
      const named = { id: createId('focal-point'), field, role, fieldOfficeId, personId: null };
      const { personId, changes } = await changeHolder(named, holder, { read, today });
      return { value: { ...named, personId, provenance: createProvenance(null, today) }, also: changes };
    },
    {
      owners: ({ field }: { readonly field: FieldOfCompetence }) => [{ type: 'Sector', id: field }],
    },
  ),

  updateFocalPoint: change(
    FOCAL_POINT,
    v.object({ ...holderInput, role: neverNull(line), fieldOfficeId: orNull(text) }),
    async ({ focalPoint, input, read, today }) => {
      const { role = focalPoint.role, fieldOfficeId = focalPoint.fieldOfficeId, ...holder } = input;
      const unknown = await refuseUnknownOffice(input.fieldOfficeId ?? null, read);
      if (unknown !== null) return unknown;
      const changed = { ...focalPoint, role, fieldOfficeId };
      const { personId, changes } = await changeHolder(changed, holder, { read, today });
      // The focal point's version guards the holder's name and addresses too.
      return { value: { ...changed, personId }, also: changes, always: changes.length > 0 };
    },
  ),

  removeFocalPoint: change(
    FOCAL_POINT,
    v.object({}),
    async ({ focalPoint, read }) => {
      const person = focalPoint.personId === null ? null : await read.findById(PERSON, focalPoint.personId);
      return { value: null, also: person ? [createChange(PERSON, person, null)] : [] };
    },
    showIdAs('removedId'),
  ),
} satisfies MutationResolvers;

/** Refuses a field office that does not exist. */
async function refuseUnknownOffice(id: string | null, read: RecordReader): Promise<Refused | null> {
  if (id === null) return null;
  const office = await read.require(FIELD_OFFICE, 'fieldOfficeId', id);
  return isRefused(office) ? office : null;
}

/**
 * What becomes of the person who holds the role: named, changed, or deleted if nothing personal is left. Another name is
 * another person, with an id of its own: records that name the person before must not show the new one. A caller who gives
 * any fact about the holder verifies the holder today.
 */
async function changeHolder(
  focalPoint: Omit<FocalPoint, 'provenance'>,
  holder: Given<Pick<Person, 'name' | 'email' | 'phone'>>,
  { read, today }: { readonly read: RecordReader; readonly today: Day },
): Promise<{ readonly personId: string | null; readonly changes: readonly Change[] }> {
  const { id: focalPointId, field, role, fieldOfficeId, personId } = focalPoint;
  const found = personId === null ? null : await read.findById(PERSON, personId);
  const known = { role, field, focalPointId, fieldOfficeId };
  if (found === null || namesSomebodyElse(found.value, holder)) {
    const deletions = found === null ? [] : [createChange(PERSON, found, null)];
    if (!hasPersonalData(holder)) return { personId: null, changes: deletions };
    const blank = { id: createId('person'), name: null, email: null, phone: null, ngoId: null, verifiedOn: today };
    const person = changePersonalData({ ...blank, ...known, provenance: createProvenance(null, today) }, holder);
    return { personId: person.id, changes: [...deletions, createChange(PERSON, null, person)] };
  }
  const isGiven = [holder.name, holder.email, holder.phone].some((fact) => fact !== undefined);
  const verifiedOn = isGiven ? today : found.value.verifiedOn;
  const person = changePersonalData({ ...found.value, ...known, verifiedOn }, holder);
  if (!hasPersonalData(person)) return { personId: null, changes: [createChange(PERSON, found, null)] };
  return { personId, changes: isDeepStrictEqual(person, found.value) ? [] : [createChange(PERSON, found, person)] };
}
