import type { NgoResolvers } from './generated/resolver-types.ts';
import { sessionConnection } from './session-connection.ts';

export const Ngo: NgoResolvers = {
  dialogueSessions: ({ id, ids = [id] }, page, context) =>
    sessionConnection({ coordinate: 'Ngo.dialogueSessions', arguments: { id } }, { ngoIds: ids }, page, context),
};
