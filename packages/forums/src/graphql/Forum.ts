import { badUserInput, compareInstants, parsePage, toConnection } from '@liaison/kernel';
import { latestFirstPosition } from '../domain/latest-first.ts';
import { overlaps } from '../domain/slot.ts';
import type { ForumResolvers } from './generated/resolver-types.ts';

/** What lists do not carry is read when it is asked for; for a forum that was read whole it costs nothing. */
export const Forum: ForumResolvers = {
  documents: async (forum, _args, { forums }) => (await forums.whole(forum)).documents,
  participantsAbout: async (forum, _args, { forums }) => (await forums.whole(forum)).participantsAbout,
  sdgs: async (forum, _args, { forums }) => (await forums.whole(forum)).sdgs,
  threeZero: async (forum, _args, { forums }) => (await forums.whole(forum)).threeZero,
  workingGroup: async (forum, _args, { forums }) => (await forums.whole(forum)).workingGroup,
  partners: async (forum, _args, { forums }) => (await forums.whole(forum)).partners,
  participation: async (forum, _args, { forums }) => (await forums.whole(forum)).participation,
  provenance: async (forum, _args, { forums }) => (await forums.whole(forum)).provenance,

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
      throw badUserInput('from', `must not be after "to"; got ${from}, after ${to}.`);
    }
    const programme = await programmes.ofForum(id);
    return programme && { ...programme, slots: programme.slots.filter((slot) => overlaps(slot, from, to)) };
  },

  scheduleChanges: async ({ id }, { sinceVersion, ...page }, { programmes }) => {
    if (sinceVersion < 0) throw badUserInput('sinceVersion', `must not be negative; got ${sinceVersion}.`);
    const scope = { coordinate: 'Forum.scheduleChanges', arguments: { forum: id, sinceVersion } };
    const { first, after } = parsePage(scope, page);
    const found = await programmes.versionsAfter(id, after === null ? sinceVersion : Number(after[0]), first);
    return toConnection(scope, found, (version) => ({ node: version, position: [version.version] }));
  },
};
