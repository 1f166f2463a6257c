import { bodyMemberKey } from '../store/keys.ts';
import type { BodyMemberResolvers } from './generated/resolver-types.ts';
import { recordFields } from './record-fields.ts';
import { memberStateReference, ngoReference } from './references.ts';

export const BodyMember: BodyMemberResolvers = {
  body: ({ bodyCode }, _args, { index }) => index.body(bodyCode),
  party: ({ party }) => (party.kind === 'NGO' ? ngoReference(party.ngo.id) : memberStateReference(party.code)),
  ...recordFields('BodyMember', ({ bodyCode, id }) => bodyMemberKey(bodyCode, id)),
};
