import { toConnection } from '@liaison/kernel/schema';
import type { Connection, CursorScope, Page } from '@liaison/kernel/schema';
import type { ForumSummary } from '../domain/forum.ts';
import type { ForumRelation } from '../domain/relations.ts';
import { positionOfForum } from '../views/forum-repository.ts';
import type { RelatedForum } from '../views/forum-repository.ts';

/** The connection of the forums that concern a party; each edge says in what way. */
export function toPartyForums(
  scope: CursorScope,
  page: Page<RelatedForum>,
): Connection<ForumSummary, { relations: readonly ForumRelation[] }> {
  return toConnection(scope, page, ({ forum, relations }) => ({
    node: forum,
    position: positionOfForum(forum),
    relations,
  }));
}
