import {
  change,
  create,
  createChange,
  createId,
  describeMutation,
  isRefused,
  line,
  parseInput,
  reportMissing,
  reviewOnly,
} from '@liaison/kernel/record';
import type { Change, Loaded, RecordReader } from '@liaison/kernel/record';
import * as v from 'valibot';
import { changePersonalData } from '../domain/person.ts';
import type { Contact, Person } from '../domain/person.ts';
import { createProvenance } from '../domain/provenance.ts';
import { contactKey } from '../record-keys.ts';
import { CONTACT, CONTACT_PERSON, FOCAL_POINT, NGO, PERSON } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { addresses, neverNull, ngoOwner, orNull, showIdAs, text } from './inputs.ts';
import { findById } from './read-records.ts';

/** A payload reads the person anew: what is kept for the idempotency key has no personal data. */
const readAnew = {
  keep: ({ id }: { readonly id: string }) => ({ id }),
  show: ({ id }: { readonly id: string }, context: Context) => findById(PERSON, id, context),
};

export const Mutation = {
  addContact: create(
    PERSON,
    v.object({ ...addresses, ngoId: text, name: line, role: orNull(line) }),
    async ({ input, read, today }) => {
      const { ngoId, ...personalData } = input;
      const ngo = await read.require(NGO, 'ngoId', ngoId);
      if (isRefused(ngo)) return ngo;
      const contact: Contact = {
        id: createId('person'),
        ngoId: ngo.value.id,
        verifiedOn: today,
        provenance: createProvenance(null, today),
      };
      const nothing = { name: null, role: null, email: null, phone: null };
      const person: Person = { ...contact, ...nothing, field: null, focalPointId: null, fieldOfficeId: null };
      return { value: changePersonalData(person, personalData), also: [createChange(CONTACT, null, contact)] };
    },
    { ...ngoOwner, ...readAnew },
  ),

  updateContact: change(
    CONTACT_PERSON,
    v.object({ ...addresses, name: neverNull(line), role: orNull(line) }),
    ({ person, input }) => ({ value: changePersonalData(person, input) }),
    readAnew,
  ),

  verifyContact: change(
    CONTACT_PERSON,
    v.object({}),
    async ({ person, read, today: verifiedOn }) => {
      const contact = await findContact(person, read);
      const also = contact ? [createChange(CONTACT, contact, { ...contact.value, verifiedOn })] : [];
      return { value: { ...person, verifiedOn }, also };
    },
    readAnew,
  ),

  removeContact: change(
    CONTACT_PERSON,
    v.object({}),
    async ({ person, read }) => {
      const contact = await findContact(person, read);
      return { value: null, also: contact ? [createChange(CONTACT, contact, null)] : [] };
    },
    showIdAs('removedId'),
  ),

  /** Needs no version: an erasure holds whatever was changed meanwhile. */
  erasePerson: async (_root, { input }, context, info) => {
    const { answer, userErrors, warnings } = await context.writer.perform<{ readonly id: string }>({
      ...describeMutation(info),
      input,
      ...reviewOnly,
      decide: async (read) => {
        const parsed = parseInput(v.object({ personId: text }), input);
        if (isRefused(parsed)) return parsed;
        const { personId } = parsed.value;
        const person = await read.findById(PERSON, personId);
        if (person === null) return { userErrors: [reportMissing('personId', PERSON.noun, personId)] };
        const changes = [createChange(PERSON, person, null), ...(await removeMentions(person.value, read))];
        return { changes, answer: { id: personId } };
      },
    });
    return { erasedId: answer?.id ?? null, userErrors, warnings };
  },
} satisfies MutationResolvers;

/** That the person is a contact is deleted; a focal point stays as a role without a holder. */
async function removeMentions(person: Person, read: RecordReader): Promise<Change[]> {
  const contact = await findContact(person, read);
  const focalPoint = person.focalPointId === null ? null : await read.findById(FOCAL_POINT, person.focalPointId);
  return [
    ...(contact ? [createChange(CONTACT, contact, null)] : []),
    ...(focalPoint ? [createChange(FOCAL_POINT, focalPoint, { ...focalPoint.value, personId: null })] : []),
  ];
}

/** The record that a person is a contact. It may lie with an NGO that was merged into the person's. */
async function findContact({ id, ngoId }: Person, read: RecordReader): Promise<Loaded<Contact> | null> {
  const ngo = ngoId === null ? null : await read.findById(NGO, ngoId);
  if (ngo === null) return null;
  const homes = [ngo.value.id, ...ngo.value.formerIds];
  const found = await read.findMany(
    CONTACT,
    homes.map((home) => contactKey(home, id)),
  );
  return found.find((contact) => contact !== null) ?? null;
}
