import { updateContactInput, withPersonal } from '../../domain/inputs/person.ts';
import { revision } from '../../store/current.ts';
import { perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdContact, ofContact, personPayload } from '../people.ts';

export const updateContact: NonNullable<MutationResolvers['updateContact']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'updateContact', input, {
    schema: updateContactInput,
    owners: ofContact(input.personId),
    decide: async (current, { personId, expectedVersion, ...personal }) => {
      const held = await holdContact(current, { personId, expectedVersion });
      if ('userErrors' in held) return held;
      const { change } = revision('Person', held.person, withPersonal(held.person.value, personal));
      return { changes: [change], answer: { id: personId } };
    },
  });
  return personPayload(context, outcome);
};
