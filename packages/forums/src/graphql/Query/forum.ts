import type { QueryResolvers } from '../generated/resolver-types.ts';
import { selects } from '../selection.ts';

export const forum: NonNullable<QueryResolvers['forum']> = async (_root, { id }, { forums, programmes }, info) => {
  if (selects(info, 'schedule')) await programmes.prefetchWithForum(id);
  return forums.find(id);
};
