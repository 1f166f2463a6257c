import type { QueryResolvers } from '../generated/resolver-types.ts';
import { selects } from '../selection.ts';
import { visibleForum } from '../visible.ts';

export const forum: NonNullable<QueryResolvers['forum']> = async (_root, { id }, context, info) => {
  if (selects(info, 'schedule')) await context.programmes.prefetchWithForum(id);
  return visibleForum(await context.forums.find(id), context);
};
