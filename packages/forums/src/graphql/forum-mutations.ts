import { isDeepStrictEqual } from 'node:util';
import { change, create, createChange, createId, isRefused, toVersioned } from '@liaison/kernel/record';
import type { RecordReader, Result, Ruling, Versioned } from '@liaison/kernel/record';
import * as v from 'valibot';
import { forumFacts, planForum, updateFacts } from '../domain/forum-input.ts';
import {
  advanceForum,
  announceForum,
  audienceOfForum,
  cancelForum,
  closeForum,
  hasBegun,
  refuseOver,
  refusePuttingOff,
} from '../domain/forum-life.ts';
import {
  addMember,
  addPartner,
  addPlace,
  removeMember,
  removePartner,
  removePlace,
  setWorkingGroup,
  updatePartner,
  updatePlace,
} from '../domain/forum-parts.ts';
import { FORUM_PHASES } from '../domain/forum.ts';
import type { Forum, ShownForum } from '../domain/forum.ts';
import { recordAttendance } from '../domain/registration.ts';
import { refuseLeftOutside } from '../domain/slot-rules.ts';
import { adoptFor } from '../domain/theme.ts';
import { EVALUATION_PREFIX, forumKey, REGISTRATION_PREFIX, THEME_PREFIX } from '../record-keys.ts';
import { EVALUATION, FORUM, listDrafts, listValues, REGISTRATION, selectParts, THEME } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import * as inputs from './inputs.ts';

/** What is kept for an idempotency key: a forum can be large. */
interface KeptForum {
  readonly forumId: string;
  readonly version: number;
}

/** Every payload shows the forum as its row has it; if the row lags behind, as the record has it. */
const forumPayload = {
  keep: ({ id, version }: Versioned<Forum>): KeptForum => ({ forumId: id, version }),
  show: async ({ forumId, version }: KeptForum, { forums, records }: Context): Promise<ShownForum | null> => {
    const row = await forums.find(forumId);
    if (row !== null && row.version >= version) return row;
    const loaded = await records.find(FORUM, forumKey(forumId));
    return loaded && toVersioned(loaded);
  },
};

export const Mutation = {
  planForum: create(FORUM, forumFacts, ({ input, today }) => planForum(createId('forum'), input, today), forumPayload),

  updateForum: change(
    FORUM,
    forumFacts,
    async ({ forum, input, read, today }) => {
      const result = refuseOver(forum) ?? updateFacts(forum, input, today);
      if (isRefused(result)) return result;
      const { startsOn, endsOn, timezone } = result.value;
      const isMoved = startsOn !== forum.startsOn || endsOn !== forum.endsOn || timezone !== forum.timezone;
      const isPutOff = hasBegun(forum, today) && !hasBegun(result.value, today);
      const slots = isMoved ? await listDrafts(read, forum.id) : [];
      const evaluations = isPutOff ? await listValues(read, EVALUATION, forum.id, EVALUATION_PREFIX) : [];
      return (
        (isPutOff ? refusePuttingOff(forum, evaluations.length > 0) : null) ??
        refuseLeftOutside(result.value, slots) ??
        moveThemes(forum, result, read)
      );
    },
    forumPayload,
  ),

  announceForum: change(
    FORUM,
    inputs.noMore,
    ({ forum, read }) => moveThemes(forum, announceForum(forum), read),
    forumPayload,
  ),

  advanceForum: change(
    FORUM,
    v.object({ phase: v.picklist(FORUM_PHASES) }),
    ({ forum, input, today }) => advanceForum(forum, input.phase, today),
    forumPayload,
  ),

  cancelForum: change(
    FORUM,
    inputs.noMore,
    ({ forum, read, today }) => moveThemes(forum, cancelForum(forum, today), read),
    forumPayload,
  ),

  closeForum: change(FORUM, inputs.noMore, ({ forum, today }) => closeForum(forum, today), forumPayload),

  recordForumAttendance: change(
    FORUM,
    inputs.attendanceInput,
    async ({ forum, input: { attended, presentRegistrationIds }, read, today }) => {
      const isAnyNamed = presentRegistrationIds.length > 0;
      const registrations = isAnyNamed ? await listValues(read, REGISTRATION, forum.id, REGISTRATION_PREFIX) : [];
      return recordAttendance(forum, attended, presentRegistrationIds, registrations, today);
    },
    forumPayload,
  ),

  setWorkingGroup: change(
    FORUM,
    inputs.workingGroupInput,
    ({ forum, input, read }) => moveThemes(forum, setWorkingGroup(forum, input), read),
    forumPayload,
  ),

  addWorkingGroupMember: change(
    FORUM,
    inputs.memberInput,
    ({ forum, input, read }) => moveThemes(forum, addMember(forum, input), read),
    forumPayload,
  ),

  removeWorkingGroupMember: change(
    FORUM,
    inputs.seatInput,
    ({ forum, input, read }) => moveThemes(forum, removeMember(forum, input), read),
    forumPayload,
  ),

  addForumPartner: change(FORUM, inputs.newPartner, ({ forum, input }) => addPartner(forum, input), forumPayload),

  updateForumPartner: change(
    FORUM,
    inputs.changedPartner,
    ({ forum, input }) => updatePartner(forum, input, input),
    forumPayload,
  ),

  removeForumPartner: change(
    FORUM,
    inputs.whichPartner,
    ({ forum, input }) => removePartner(forum, input),
    forumPayload,
  ),

  addRoom: change(FORUM, inputs.roomInput, ({ forum, input }) => addPlace(forum, 'rooms', input), forumPayload),

  updateRoom: change(
    FORUM,
    inputs.roomChanges,
    ({ forum, input: { roomId, name = null, capacity } }) =>
      updatePlace(forum, 'rooms', roomId, {
        ...(name !== null && { name }),
        ...(capacity !== undefined && { capacity }),
      }),
    forumPayload,
  ),

  removeRoom: change(
    FORUM,
    v.object({ roomId: v.string() }),
    async ({ forum, input, read }) => removePlace(forum, 'rooms', input.roomId, await listDrafts(read, forum.id)),
    forumPayload,
  ),

  addTrack: change(FORUM, inputs.trackInput, ({ forum, input }) => addPlace(forum, 'tracks', input), forumPayload),

  updateTrack: change(
    FORUM,
    v.object({ trackId: v.string(), ...inputs.trackInput.entries }),
    ({ forum, input: { trackId, ...track } }) => updatePlace(forum, 'tracks', trackId, track),
    forumPayload,
  ),

  removeTrack: change(
    FORUM,
    v.object({ trackId: v.string() }),
    async ({ forum, input, read }) => removePlace(forum, 'tracks', input.trackId, await listDrafts(read, forum.id)),
    forumPayload,
  ),
} satisfies MutationResolvers;

/** Adopted themes have the forum's audience, so they change with it. */
async function moveThemes(before: Forum, result: Result<Forum>, read: RecordReader): Promise<Ruling<Forum>> {
  if (isRefused(result)) return result;
  const { value } = result;
  if (isDeepStrictEqual(audienceOfForum(before), audienceOfForum(value))) return result;
  const themes = await read.list(THEME, selectParts(before.id, THEME_PREFIX));
  const adopted = themes.filter((theme) => theme.value.status === 'ADOPTED');
  const also = adopted.map((theme) => createChange(THEME, theme, adoptFor(value, theme.value)));
  return { ...result, also };
}
