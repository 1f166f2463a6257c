import { toDay } from '@liaison/kernel/values';
import { contactVersionInput } from '../../domain/inputs/person.ts';
import { revision } from '../../store/current.ts';
import { perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdContact, ofContact, personPayload } from '../people.ts';

export const verifyContact: NonNullable<MutationResolvers['verifyContact']> = async (_, { input }, context) => {
  const verifiedOn = toDay(context.now);
  const outcome = await perform(context, 'verifyContact', input, {
    schema: contactVersionInput,
    owners: ofContact(input.personId),
    decide: async (current, target) => {
      const held = await holdContact(current, target);
      if ('userErrors' in held) return held;
      const person = revision('Person', held.person, { ...held.person.value, verifiedOn });
      const contact = revision('Contact', held.contact, { ...held.contact.value, verifiedOn });
      return { changes: [person.change, contact.change], answer: { id: target.personId } };
    },
  });
  return personPayload(context, outcome);
};
