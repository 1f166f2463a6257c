import { withPartner } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { newPartner } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const addForumPartner: NonNullable<MutationResolvers['addForumPartner']> = async (_root, { input }, context) =>
  changeForum(context, 'addForumPartner', input, newPartner, ({ forum, input: partner }) =>
    withPartner(forum, partner),
  );
