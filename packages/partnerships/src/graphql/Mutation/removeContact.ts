import { contactVersionInput } from '../../domain/inputs/person.ts';
import { removal } from '../../store/current.ts';
import { perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdContact, ofContact } from '../people.ts';

export const removeContact: NonNullable<MutationResolvers['removeContact']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'removeContact', input, {
    schema: contactVersionInput,
    owners: ofContact(input.personId),
    decide: async (current, target) => {
      const held = await holdContact(current, target);
      if ('userErrors' in held) return held;
      return { changes: [removal(held.person), removal(held.contact)], answer: { id: target.personId } };
    },
  });
  return { ...outcome, removedId: outcome.answer?.id ?? null };
};
