import { pageOf } from '@liaison/kernel';
import type { Item, PackedPartition, Page, PageRequest } from '@liaison/kernel';
import * as v from 'valibot';
import { evaluation } from '../domain/evaluation.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { fits } from '../domain/forum-filter.ts';
import type { ForumConditions } from '../domain/forum-filter.ts';
import { forum, forumSummary } from '../domain/forum.ts';
import type { Forum, ForumSummary } from '../domain/forum.ts';
import { compareLatestFirst, latestFirstPosition } from '../domain/latest-first.ts';
import { FORUM_RELATIONS } from '../domain/relations.ts';
import type { ForumRelation } from '../domain/relations.ts';
import * as keys from './keys.ts';
import type { RowReader } from './row-reader.ts';

/** A forum in the list of those that concern a party. */
export interface RelatedForum {
  readonly forum: Forum;
  readonly relations: readonly ForumRelation[];
}

const pointer = v.object({ forumId: v.string(), relations: v.array(v.picklist(FORUM_RELATIONS)) });

/** All forums in short, in order, from the rows of their packed partition. */
export function decodeForums(rows: readonly Item[]): readonly ForumSummary[] {
  return v
    .parse(v.array(forumSummary), rows)
    .toSorted((a, b) => compareLatestFirst(positionOfForum(a), positionOfForum(b)));
}

export function positionOfForum({ startsOn, id }: ForumSummary) {
  return latestFirstPosition(startsOn, id);
}

export class ForumRepository {
  readonly #rows: RowReader;
  readonly #forums: PackedPartition<readonly ForumSummary[]>;

  constructor(rows: RowReader, forums: PackedPartition<readonly ForumSummary[]>) {
    this.#rows = rows;
    this.#forums = forums;
  }

  async find(id: string): Promise<Forum | null> {
    const row = await this.#rows.whole(keys.forumPartition(id));
    return row === null ? null : v.parse(forum, row);
  }

  /** The forum that another row belongs to, so that it must be there. */
  async expect(id: string): Promise<Forum> {
    const found = await this.find(id);
    if (found === null) throw new Error(`Rows belong to the forum ${id}, but it has no row of its own.`);
    return found;
  }

  /** The rest of a forum that a list showed in short. */
  async whole({ id }: ForumSummary): Promise<Forum> {
    return this.expect(id);
  }

  async list(conditions: ForumConditions, request: PageRequest): Promise<Page<ForumSummary>> {
    const forums = await this.#forums.read(this.#rows.table);
    const found = forums.filter((each) => fits(each, conditions));
    return pageOf(found, request, positionOfForum, compareLatestFirst);
  }

  async ofNgo(ngoId: string, request: PageRequest): Promise<Page<RelatedForum>> {
    return this.#related(keys.ngoPartition(ngoId), request);
  }

  async ofMemberState(code: string, request: PageRequest): Promise<Page<RelatedForum>> {
    return this.#related(keys.memberStatePartition(code), request);
  }

  async #related(pk: string, request: PageRequest): Promise<Page<RelatedForum>> {
    const { items, hasNextPage } = await this.#rows.page(
      pk,
      keys.PARTY_FORUMS,
      latestFirstPage(request, keys.PARTY_FORUMS),
    );
    const related = await Promise.all(
      v.parse(v.array(pointer), items).map(async ({ forumId, relations }) => {
        const found = await this.find(forumId);
        return found === null ? [] : [{ forum: found, relations }];
      }),
    );
    return { items: related.flat(), hasNextPage };
  }

  async evaluations(forumId: string, request: PageRequest): Promise<Page<Evaluation>> {
    const pk = keys.forumPartition(forumId);
    const { items, hasNextPage } = await this.#rows.page(
      pk,
      keys.EVALUATIONS,
      latestFirstPage(request, keys.EVALUATIONS),
    );
    return { items: v.parse(v.array(evaluation), items), hasNextPage };
  }
}

/** The request in terms of sort keys that begin with the prefix and go on with the latest day. */
export function latestFirstPage(
  { first, after }: PageRequest,
  prefix: string,
): { first: number; after: string | null } {
  if (after === null) return { first, after: null };
  const [day, id] = after.map(String);
  return { first, after: prefix + keys.latestFirst(day || null, id ?? '') };
}
