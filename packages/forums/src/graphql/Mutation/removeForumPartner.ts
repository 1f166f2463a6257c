import { withoutPartner } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { whichPartner } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const removeForumPartner: NonNullable<MutationResolvers['removeForumPartner']> = async (
  _root,
  { input },
  context,
) =>
  changeForum(context, 'removeForumPartner', input, whichPartner, ({ forum, input: partner }) =>
    withoutPartner(forum, partner),
  );
