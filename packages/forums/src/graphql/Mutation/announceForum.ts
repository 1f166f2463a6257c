import { announced } from '../../domain/forum-life.ts';
import { changeForum } from '../acts/change-forum.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const announceForum: NonNullable<MutationResolvers['announceForum']> = async (_root, { input }, context) =>
  changeForum(context, 'announceForum', input, nothingMore, ({ forum }) => announced(forum));
