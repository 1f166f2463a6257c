import { createId } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { isSamePartyTo } from '../../domain/party.ts';
import { registered } from '../../domain/registration.ts';
import type { Registration } from '../../domain/registration.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { registrationRecord } from '../../store/records.ts';
import { registrationInput } from '../acts/input-schemas.ts';
import { ownersIn, toParty } from '../acts/party-input.ts';
import { addPart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const registerForForum: NonNullable<MutationResolvers['registerForForum']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await addPart(context, 'registerForForum', input, {
    schema: registrationInput,
    owners: () => ownersIn(input),
    rule: async ({ forum, input: { persons, ...named }, truth }) => {
      const party = toParty(named);
      if ('userErrors' in party) return party;
      const others = await forumTruth.registrations(truth, forum.id);
      const today = toDay(context.now);
      const asked: Registration = {
        id: createId('registration'),
        forumId: forum.id,
        party: party.value,
        persons: persons.filter(({ count }) => count > 0),
        registeredOn: today,
        status: 'REGISTERED',
      };
      return registered(
        forum,
        others.map(({ value }) => value),
        asked,
        { today, isSameParty: isSamePartyTo(context.actor) },
      );
    },
    toRecord: registrationRecord,
  });
  return { registration: outcome.answer, ...told(outcome) };
};
