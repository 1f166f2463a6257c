import type { BodyMemberResolvers } from './generated/resolver-types.ts';
import { memberStateReference, ngoReference } from './references.ts';

export const BodyMember: BodyMemberResolvers = {
  party: ({ party }) => (party.kind === 'NGO' ? ngoReference(party.ngo.id) : memberStateReference(party.code)),
};
