import { withChangedPartner } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { changedPartner } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const updateForumPartner: NonNullable<MutationResolvers['updateForumPartner']> = async (
  _root,
  { input },
  context,
) =>
  changeForum(context, 'updateForumPartner', input, changedPartner, ({ forum, input: partner }) =>
    withChangedPartner(forum, partner, partner),
  );
