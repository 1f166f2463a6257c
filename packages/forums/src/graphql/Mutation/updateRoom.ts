import { withChangedPlace } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { roomChanges } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const updateRoom: NonNullable<MutationResolvers['updateRoom']> = async (_root, { input }, context) =>
  changeForum(context, 'updateRoom', input, roomChanges, ({ forum, input: { name = null, capacity } }) =>
    withChangedPlace(forum, 'rooms', input.roomId, {
      ...(name !== null && { name }),
      ...(capacity !== undefined && { capacity }),
    }),
  );
