import { withPlace } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { roomInput } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const addRoom: NonNullable<MutationResolvers['addRoom']> = async (_root, { input }, context) =>
  changeForum(context, 'addRoom', input, roomInput, ({ forum, input: room }) => withPlace(forum, 'rooms', room));
