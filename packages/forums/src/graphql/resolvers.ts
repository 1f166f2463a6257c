import { Call } from './Call.ts';
import { CallContribution } from './CallContribution.ts';
import { Evaluation } from './Evaluation.ts';
import { toNgo } from './foreign.ts';
import { Forum } from './Forum.ts';
import { ForumPartner } from './ForumPartner.ts';
import { ForumRegistration } from './ForumRegistration.ts';
import { ForumTheme } from './ForumTheme.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { MemberState } from './MemberState.ts';
import { Ngo } from './Ngo.ts';
import { call } from './Query/call.ts';
import { callContribution } from './Query/callContribution.ts';
import { evaluation } from './Query/evaluation.ts';
import { forum } from './Query/forum.ts';
import { forums } from './Query/forums.ts';
import { forumTheme } from './Query/forumTheme.ts';
import { registration } from './Query/registration.ts';
import { slot } from './Query/slot.ts';
import { Room } from './Room.ts';
import { ScheduleVersion } from './ScheduleVersion.ts';
import { Slot } from './Slot.ts';
import { SlotParticipant } from './SlotParticipant.ts';

/** Resolvers by type. Those that only rename a value stand here in a line. */
export const resolvers = {
  Query: { call, callContribution, evaluation, forum, forums, forumTheme, registration, slot },
  Call,
  CallContribution,
  Evaluation,
  Forum,
  ForumOrganizer: { ngo: ({ ngoId }) => toNgo(ngoId) },
  ForumPartner,
  ForumRegistration,
  ForumTheme,
  ForumWorkingGroupMember: { ngo: ({ ngoId }) => toNgo(ngoId) },
  MemberState,
  Ngo,
  Room,
  ScheduleVersion,
  Slot,
  SlotParticipant,
  SlotRevision: { slotId: ({ id }) => id },
  Venue: { country: ({ countryCode }) => (countryCode === null ? null : { code: countryCode }) },
} satisfies Resolvers;
