import { maySee } from '@liaison/kernel/reader';
import type { RoomResolvers } from './generated/resolver-types.ts';

export const Room: RoomResolvers = {
  capacity: ({ capacity = null }, _args, context) =>
    maySee(context, 'drafts:read', 'Room.capacity') ? capacity : null,
};
