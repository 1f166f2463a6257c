import { createHistoryField, hideUnlessVisible } from '@liaison/kernel/record';
import { createBadUserInput, isInAudience, maySee } from '@liaison/kernel/reader';
import { cutPage, parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import type { Connection, CursorScope, Page, Position } from '@liaison/kernel/schema';
import { compareCodePoints, compareInstants, isCountryCode } from '@liaison/kernel/values';
import { parseMeetingFilter } from '@liaison/vocabulary';
import type { ForumConditions } from '../domain/forum-filter.ts';
import type { ForumSummary } from '../domain/forum.ts';
import { latestFirstPosition } from '../domain/latest-first.ts';
import type { ForumRelation } from '../domain/party-relations.ts';
import { audienceOfRegistration } from '../domain/registration.ts';
import { overlaps } from '../domain/slot.ts';
import { audienceOfTheme } from '../domain/theme.ts';
import { forumKey, REGISTRATION_PREFIX } from '../record-keys.ts';
import { changeFeed, FORUM, listValues, REGISTRATION } from '../records.ts';
import { getForumPosition } from '../views/forum.ts';
import type { RelatedForum } from '../views/forum.ts';
import type { Context } from './context.ts';
import type { ForumFilter, Resolvers } from './generated/resolver-types.ts';
import { referToNgo } from './references.ts';
import { isSelected } from './selection.ts';
import { readDrafts } from './slot.ts';

export const resolvers = {
  Query: {
    forum: async (_root, { id }, context, info) => {
      if (isSelected(info, 'schedule')) await context.programmes.prefetchWithForum(id);
      return hideUnlessVisible(FORUM, await context.forums.find(id), context);
    },
    forums: async (_root, { where, ...page }, context) => {
      const conditions = parseForumFilter(where);
      const scope = { coordinate: 'Query.forums', arguments: { ...conditions } };
      const found = await context.forums.list(conditions, parsePage(scope, page), context.actor);
      return toConnection(scope, found, (forum) => ({ node: forum, position: getForumPosition(forum) }));
    },
  },

  /** What lists do not carry is read when it is asked for; for a forum that was read whole it costs nothing. */
  Forum: {
    documents: async (forum, _args, { forums }) => (await forums.whole(forum)).documents,
    participantsAbout: async (forum, _args, { forums }) => (await forums.whole(forum)).participantsAbout,
    sdgs: async (forum, _args, { forums }) => (await forums.whole(forum)).sdgs,
    threeZero: async (forum, _args, { forums }) => (await forums.whole(forum)).threeZero,
    workingGroup: async (forum, _args, { forums }) => (await forums.whole(forum)).workingGroup,
    partners: async (forum, _args, { forums }) => (await forums.whole(forum)).partners,
    status: async (forum, _args, { forums }) => (await forums.whole(forum)).status,
    version: async (forum, _args, { forums }) => (await forums.whole(forum)).version,
    participation: async (forum, _args, { forums }) => (await forums.whole(forum)).participation,
    provenance: async (forum, _args, { forums }) => (await forums.whole(forum)).provenance,

    rooms: async (forum, _args, context) =>
      maySee(context, 'drafts:read', 'Forum.rooms') ? (await context.forums.whole(forum)).rooms : null,
    tracks: async (forum, _args, context) =>
      maySee(context, 'drafts:read', 'Forum.tracks') ? (await context.forums.whole(forum)).tracks : null,
    draftSlots: async ({ id }, _args, context) =>
      maySee(context, 'drafts:read', 'Forum.draftSlots') ? readDrafts(context, id) : null,

    history: createHistoryField(changeFeed, 'Forum', ({ id }) => forumKey(id)),

    themes: async ({ id }, _args, { forums, actor }) =>
      (await forums.themes(id)).filter((theme) => isInAudience(audienceOfTheme(theme), actor)),

    registrations: async ({ id }, page, { records, actor }) => {
      const scope = { coordinate: 'Forum.registrations', arguments: { forum: id } };
      const request = parsePage(scope, page);
      const registrations = await listValues(records, REGISTRATION, id, REGISTRATION_PREFIX);
      const visible = registrations.filter((each) => isInAudience(audienceOfRegistration(each), actor));
      const found = cutPage(visible, request, ({ id: position }) => [position], compareFirst);
      return toConnection(scope, found, (registration) => ({ node: registration, position: [registration.id] }));
    },

    calls: async ({ id }, _args, { calls }) => calls.ofForum(id),

    evaluations: async ({ id }, page, { forums }) => {
      const scope = { coordinate: 'Forum.evaluations', arguments: { forum: id } };
      const found = await forums.evaluations(id, parsePage(scope, page));
      return toConnection(scope, found, (evaluation) => ({
        node: evaluation,
        position: latestFirstPosition(evaluation.submittedOn, evaluation.id),
      }));
    },

    schedule: async ({ id }, { from = null, to = null }, { programmes }) => {
      if (from !== null && to !== null && compareInstants(from, to) > 0) {
        throw createBadUserInput('from', `must not be after "to"; got ${from}, after ${to}.`);
      }
      const programme = await programmes.ofForum(id);
      return programme && { ...programme, slots: programme.slots.filter((slot) => overlaps(slot, from, to)) };
    },

    scheduleChanges: async ({ id }, { sinceVersion, ...page }, { programmes }) => {
      if (sinceVersion < 0) throw createBadUserInput('sinceVersion', `must not be negative; got ${sinceVersion}.`);
      const scope = { coordinate: 'Forum.scheduleChanges', arguments: { forum: id, sinceVersion } };
      const { first, after } = parsePage(scope, page);
      const found = await programmes.versionsAfter(id, after === null ? sinceVersion : Number(after[0]), first);
      return toConnection(scope, found, (version) => ({ node: version, position: [version.version] }));
    },
  },

  Venue: {
    country: ({ countryCode }) => (countryCode === null ? null : { code: countryCode }),
  },

  ForumOrganizer: {
    ngo: ({ ngoId }) => referToNgo(ngoId),
  },

  ForumWorkingGroupMember: {
    ngo: ({ ngoId }) => referToNgo(ngoId),
  },

  ForumPartner: {
    ngo: ({ ngoId }) => referToNgo(ngoId),
    received: ({ received = null, ngoId }, _args, context) => {
      const owners = ngoId === null ? [] : [{ type: 'Ngo' as const, id: ngoId }];
      return maySee(context, 'drafts:read', 'ForumPartner.received', owners) ? received : null;
    },
  },

  Ngo: {
    forums: async ({ id, ids = [id] }, page, { forums }) => {
      const scope = { coordinate: 'Ngo.forums', arguments: { id } };
      return toRelatedForums(scope, await forums.ofNgo(ids, parsePage(scope, page)));
    },
  },

  MemberState: {
    forums: async ({ code }, page, { forums }) => {
      const scope = { coordinate: 'MemberState.forums', arguments: { code } };
      return toRelatedForums(scope, await forums.ofMemberState(code, parsePage(scope, page)));
    },
  },
} satisfies Partial<Resolvers>;

export const references = {
  Forum: readEach('id', async (id, context: Context) =>
    hideUnlessVisible(FORUM, await context.forums.find(id), context),
  ),
};

function compareFirst(a: Position, b: Position): number {
  return compareCodePoints(String(a[0]), String(b[0]));
}

/** The forums that concern a party; each edge says in what way. */
function toRelatedForums(
  scope: CursorScope,
  page: Page<RelatedForum>,
): Connection<ForumSummary, { relations: readonly ForumRelation[] }> {
  return toConnection(scope, page, ({ forum, relations }) => ({
    node: forum,
    position: getForumPosition(forum),
    relations,
  }));
}

/** The conditions of a filter, null for those that are absent. Throws `BAD_USER_INPUT`. */
function parseForumFilter(where: ForumFilter | null | undefined): ForumConditions {
  const country = where?.country ?? null;
  if (country !== null && !isCountryCode(country)) {
    throw createBadUserInput('where.country', 'must be an ISO 3166-1 alpha-2 code in capitals, such as "TN".');
  }
  return {
    ...parseMeetingFilter(where),
    series: where?.series ?? null,
    country,
    region: where?.region ?? null,
    field: where?.field ?? null,
  };
}
