import { withMember } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { memberInput } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const addWorkingGroupMember: NonNullable<MutationResolvers['addWorkingGroupMember']> = async (
  _root,
  { input },
  context,
) =>
  changeForum(context, 'addWorkingGroupMember', input, memberInput, ({ forum, input: member }) =>
    withMember(forum, member),
  );
