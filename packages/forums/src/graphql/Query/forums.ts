import { parsePage, toConnection } from '@liaison/kernel/schema';
import { positionOfForum } from '../../views/forum-repository.ts';
import { parseForumFilter } from '../forum-conditions.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const forums: NonNullable<QueryResolvers['forums']> = async (_root, { where, ...page }, context) => {
  const conditions = parseForumFilter(where);
  const scope = { coordinate: 'Query.forums', arguments: { ...conditions } };
  const found = await context.forums.list(conditions, parsePage(scope, page), context.actor);
  return toConnection(scope, found, (forum) => ({ node: forum, position: positionOfForum(forum) }));
};
