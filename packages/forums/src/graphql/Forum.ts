import { createBadUserInput, isInAudience, maySee } from '@liaison/kernel/reader';
import { cutPage, parsePage, toConnection } from '@liaison/kernel/schema';
import { compareCodePoints, compareInstants } from '@liaison/kernel/values';
import type { Position } from '@liaison/kernel/schema';
import { registrationAudience, themeAudience } from '../domain/audience.ts';
import { latestFirstPosition } from '../domain/latest-first.ts';
import { overlaps } from '../domain/slot.ts';
import { forumTruth } from '../store/forum-truth.ts';
import { forumKey } from '../store/keys.ts';
import { readDrafts } from './drafts.ts';
import type { ForumResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

const historyOfForum = historyOf('Forum', ({ id }) => forumKey(id));

function compareFirst(a: Position, b: Position): number {
  return compareCodePoints(String(a[0]), String(b[0]));
}

/** What lists do not carry is read when it is asked for; for a forum that was read whole it costs nothing. */
export const Forum: ForumResolvers = {
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

  history: ({ id }, page, context) => historyOfForum({ id, forumId: id }, page, context),

  themes: async ({ id }, _args, { forums, actor }) =>
    (await forums.themes(id)).filter((theme) => isInAudience(themeAudience(theme), actor)),

  registrations: async ({ id }, page, { truth, actor }) => {
    const scope = { coordinate: 'Forum.registrations', arguments: { forum: id } };
    const request = parsePage(scope, page);
    const records = await forumTruth.registrations(truth, id);
    const seen = records
      .map(({ value, version }) => ({ ...value, version }))
      .filter((registration) => isInAudience(registrationAudience(registration), actor));
    const found = cutPage(seen, request, ({ id: position }) => [position], compareFirst);
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
};
