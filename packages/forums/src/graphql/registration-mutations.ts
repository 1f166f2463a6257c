import { change, create, createId, isRefused } from '@liaison/kernel/record';
import * as v from 'valibot';
import { createPartyTest } from '../domain/party.ts';
import { cancelRegistration, registerParty } from '../domain/registration.ts';
import { REGISTRATION_PREFIX } from '../record-keys.ts';
import { listValues, readForum, REGISTRATION } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { actingParty, noMore, parseParty, registrationInput } from './inputs.ts';
import { requireVisibleForum } from './record-fields.ts';

export const Mutation = {
  registerForForum: create(
    REGISTRATION,
    v.object({ forumId: v.string(), ...registrationInput.entries }),
    async ({ input: { forumId, persons, ...named }, read, today, context }) => {
      const forum = await requireVisibleForum(read, forumId, context);
      if (isRefused(forum)) return forum;
      const party = parseParty(named);
      if (isRefused(party)) return party;
      const others = await listValues(read, REGISTRATION, forumId, REGISTRATION_PREFIX);
      return registerParty(
        forum.value,
        others,
        {
          id: createId('registration'),
          forumId,
          party: party.value,
          persons: persons.filter(({ count }) => count > 0),
          registeredOn: today,
          status: 'REGISTERED',
        },
        { today, isSameParty: createPartyTest(context.actor) },
      );
    },
    actingParty,
  ),

  cancelRegistration: change(REGISTRATION, noMore, async ({ registration, read, today }) =>
    cancelRegistration(await readForum(read, registration.forumId), registration, today),
  ),
} satisfies MutationResolvers;
