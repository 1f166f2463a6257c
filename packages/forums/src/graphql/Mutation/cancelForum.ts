import { toDay } from '@liaison/kernel/values';
import { cancelled } from '../../domain/forum-life.ts';
import { changeForum } from '../acts/change-forum.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const cancelForum: NonNullable<MutationResolvers['cancelForum']> = async (_root, { input }, context) =>
  changeForum(context, 'cancelForum', input, nothingMore, ({ forum }) => cancelled(forum, toDay(context.now)));
