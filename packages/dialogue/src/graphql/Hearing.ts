import { hearingKey } from '../store/keys.ts';
import type { HearingResolvers } from './generated/resolver-types.ts';
import { recordFields } from './record-fields.ts';
import { ngoReference } from './references.ts';

export const Hearing: HearingResolvers = {
  session: ({ sessionId }, _args, { index }) => index.session(sessionId),
  ngo: ({ ngoId }) => ngoReference(ngoId),
  ...recordFields('Hearing', ({ sessionId, id }) => hearingKey(sessionId, id)),
};
