import { maySee } from '@liaison/kernel/reader';
import { ownerOf } from '../domain/party.ts';
import { toParty, toPerson } from './foreign.ts';
import type { SlotParticipantResolvers } from './generated/resolver-types.ts';

export const SlotParticipant: SlotParticipantResolvers = {
  party: ({ party }) => toParty(party),
  person: ({ party, personId = null }, _args, context) =>
    maySee(context, 'contacts:read', 'SlotParticipant.person', [ownerOf(party)]) ? toPerson(personId) : null,
};
