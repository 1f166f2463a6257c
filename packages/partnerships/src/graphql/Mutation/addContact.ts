import { createId, reportMissing } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { addContactInput, withPersonal } from '../../domain/inputs/person.ts';
import { enteredBy } from '../../domain/inputs/values.ts';
import { creation } from '../../store/current.ts';
import { ofNgo, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { personPayload } from '../people.ts';

export const addContact: NonNullable<MutationResolvers['addContact']> = async (_, { input }, context) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'addContact', input, {
    schema: addContactInput,
    owners: ofNgo(input.ngoId),
    decide: async (current, { ngoId, ...personal }) => {
      const ngo = await current.ngo(ngoId);
      if (ngo === null) return { userErrors: [reportMissing('ngoId', 'NGO', ngoId)] };
      const id = createId('person');
      const known = {
        id,
        ngoId: ngo.value.id,
        verifiedOn: today,
        provenance: enteredBy(null, today),
      };
      const nobody = { name: null, role: null, email: null, phone: null };
      const ofNoSector = { field: null, focalPointId: null, fieldOfficeId: null };
      const person = creation('Person', withPersonal({ ...known, ...ofNoSector, ...nobody }, personal));
      return { changes: [person.change, creation('Contact', known).change], answer: { id } };
    },
  });
  return personPayload(context, outcome);
};
