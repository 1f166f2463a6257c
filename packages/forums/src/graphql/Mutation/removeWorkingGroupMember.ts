import { withoutMember } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { seatInput } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const removeWorkingGroupMember: NonNullable<MutationResolvers['removeWorkingGroupMember']> = async (
  _root,
  { input },
  context,
) =>
  changeForum(context, 'removeWorkingGroupMember', input, seatInput, ({ forum, input: seat }) =>
    withoutMember(forum, seat),
  );
