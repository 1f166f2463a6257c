import { toDay } from '@liaison/kernel/values';
import { advanced } from '../../domain/forum-life.ts';
import { changeForum } from '../acts/change-forum.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const advanceForum: NonNullable<MutationResolvers['advanceForum']> = async (_root, { input }, context) =>
  changeForum(context, 'advanceForum', input, nothingMore, ({ forum }) =>
    advanced(forum, input.phase, toDay(context.now)),
  );
