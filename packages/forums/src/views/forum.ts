import { hasScope } from '@liaison/kernel/reader';
import { cutPage } from '@liaison/kernel/schema';
import type { Actor } from '@liaison/kernel/reader';
import type { PackedPartition } from '@liaison/kernel/record';
import type { Page, PageRequest } from '@liaison/kernel/schema';
import type { Item } from '@liaison/kernel/table';
import * as v from 'valibot';
import { shownEvaluation } from '../domain/evaluation.ts';
import type { ShownEvaluation } from '../domain/evaluation.ts';
import { matchesConditions } from '../domain/forum-filter.ts';
import type { ForumConditions } from '../domain/forum-filter.ts';
import { listedForum, shownForum } from '../domain/forum.ts';
import type { ForumSummary, ListedForum, ShownForum } from '../domain/forum.ts';
import { shownForumTheme } from '../domain/theme.ts';
import type { ShownForumTheme } from '../domain/theme.ts';
import { compareLatestFirst, latestFirstPosition } from '../domain/latest-first.ts';
import { shownRegistration } from '../domain/registration.ts';
import type { ShownRegistration } from '../domain/registration.ts';
import { FORUM_RELATIONS } from '../domain/party-relations.ts';
import type { ForumRelation } from '../domain/party-relations.ts';
import * as keys from './keys.ts';
import type { RowReader } from './row-reader.ts';

/** A forum in the list of those that concern a party. */
export interface RelatedForum {
  readonly forum: ShownForum;
  readonly relations: readonly ForumRelation[];
}

const pointer = v.object({ forumId: v.string(), relations: v.array(v.picklist(FORUM_RELATIONS)) });

type PackedForums = PackedPartition<readonly ListedForum[]>;

/** All forums in short, in order, from the rows of their packed partition. */
export function decodeForums(rows: readonly Item[]): readonly ListedForum[] {
  return sortForums(v.parse(v.array(listedForum), rows));
}

function sortForums(forums: readonly ListedForum[]): readonly ListedForum[] {
  return forums.toSorted((a, b) => compareLatestFirst(getForumPosition(a), getForumPosition(b)));
}

export function getForumPosition({ startsOn, id }: ForumSummary) {
  return latestFirstPosition(startsOn, id);
}

export class ForumRepository {
  readonly #rows: RowReader;
  readonly #forums: PackedForums;
  readonly #drafts: PackedForums;

  constructor(rows: RowReader, { forums, drafts }: { forums: PackedForums; drafts: PackedForums }) {
    this.#rows = rows;
    this.#forums = forums;
    this.#drafts = drafts;
  }

  async find(id: string): Promise<ShownForum | null> {
    const row = await this.#rows.whole(keys.forumPartition(id));
    return row === null ? null : v.parse(shownForum, row);
  }

  /** The forum that another row belongs to, so that it must be there. */
  async expect(id: string): Promise<ShownForum> {
    const found = await this.find(id);
    if (found === null) throw new Error(`Rows belong to the forum ${id}, but it has no row of its own.`);
    return found;
  }

  /** The rest of a forum that a list showed in short. */
  async whole(forum: ForumSummary | ShownForum): Promise<ShownForum> {
    return 'provenance' in forum ? forum : this.expect(forum.id);
  }

  /** Forums that are not announced are listed for those who may see them. */
  async list(conditions: ForumConditions, request: PageRequest, reader: Actor): Promise<Page<ForumSummary>> {
    const announced = await this.#forums.read(this.#rows.table);
    const drafts = reader.scopes.has('drafts:read') ? await this.#drafts.read(this.#rows.table) : [];
    const seen = drafts.filter(({ preparers = [] }) => hasScope(reader, 'drafts:read', preparers));
    const forums = seen.length === 0 ? announced : sortForums([...announced, ...seen]);
    const found = forums.filter((each) => matchesConditions(each, conditions));
    return cutPage(found, request, getForumPosition, compareLatestFirst);
  }

  /** The forums of an NGO, under any of its ids. */
  async ofNgo(ids: readonly string[], request: PageRequest): Promise<Page<RelatedForum>> {
    const [only, ...others] = await Promise.all(ids.map((id) => this.#related(keys.ngoPartition(id), request)));
    if (only !== undefined && others.length === 0) return only;
    return joinPages([...(only ? [only] : []), ...others], request);
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

  async evaluations(forumId: string, request: PageRequest): Promise<Page<ShownEvaluation>> {
    const pk = keys.forumPartition(forumId);
    const { items, hasNextPage } = await this.#rows.page(
      pk,
      keys.EVALUATIONS,
      latestFirstPage(request, keys.EVALUATIONS),
    );
    return { items: v.parse(v.array(shownEvaluation), items), hasNextPage };
  }

  async findEvaluation(id: string): Promise<ShownEvaluation | null> {
    const row = await this.#rows.whole(keys.evaluationPartition(id));
    return row === null ? null : v.parse(shownEvaluation, row);
  }

  /** All themes that were proposed for the forum, the newest first. */
  async themes(forumId: string): Promise<ShownForumTheme[]> {
    return v.parse(v.array(shownForumTheme), await this.#rows.range(keys.forumPartition(forumId), keys.THEMES));
  }

  async findTheme(id: string): Promise<ShownForumTheme | null> {
    const row = await this.#rows.whole(keys.forumThemePartition(id));
    return row === null ? null : v.parse(shownForumTheme, row);
  }

  async findRegistration(id: string): Promise<ShownRegistration | null> {
    const row = await this.#rows.whole(keys.registrationPartition(id));
    return row === null ? null : v.parse(shownRegistration, row);
  }
}

/** The pages of several lists as one page, with each forum once and all its relations. */
function joinPages(pages: readonly Page<RelatedForum>[], { first }: PageRequest): Page<RelatedForum> {
  const joined = new Map<string, RelatedForum>();
  for (const { forum, relations } of pages.flatMap(({ items }) => items)) {
    const known = joined.get(forum.id)?.relations ?? [];
    const all = FORUM_RELATIONS.filter((each) => known.includes(each) || relations.includes(each));
    joined.set(forum.id, { forum, relations: all });
  }
  const items = [...joined.values()].toSorted((a, b) =>
    compareLatestFirst(getForumPosition(a.forum), getForumPosition(b.forum)),
  );
  const hasNextPage = items.length > first || pages.some((page) => page.hasNextPage);
  return { items: items.slice(0, first), hasNextPage };
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
