import { withWorkingGroup } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { workingGroupInput } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const setWorkingGroup: NonNullable<MutationResolvers['setWorkingGroup']> = async (_root, { input }, context) =>
  changeForum(context, 'setWorkingGroup', input, workingGroupInput, ({ forum, input: group }) =>
    withWorkingGroup(forum, group),
  );
