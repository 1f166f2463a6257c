import { toDay } from '@liaison/kernel/values';
import { closed } from '../../domain/forum-life.ts';
import { changeForum } from '../acts/change-forum.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const closeForum: NonNullable<MutationResolvers['closeForum']> = async (_root, { input }, context) =>
  changeForum(context, 'closeForum', input, nothingMore, ({ forum }) => closed(forum, toDay(context.now)));
