import { Call } from './Call.ts';
import { CallContribution } from './CallContribution.ts';
import { toNgo, toParty } from './foreign.ts';
import { Forum } from './Forum.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { MemberState } from './MemberState.ts';
import { Ngo } from './Ngo.ts';
import { call } from './Query/call.ts';
import { callContribution } from './Query/callContribution.ts';
import { forum } from './Query/forum.ts';
import { forums } from './Query/forums.ts';
import { slot } from './Query/slot.ts';
import { ScheduleVersion } from './ScheduleVersion.ts';
import { Slot } from './Slot.ts';

/** Resolvers by type. Those that only rename a value stand here in a line. */
export const resolvers = {
  Query: { call, callContribution, forum, forums, slot },
  Call,
  CallContribution,
  Evaluation: { submittedBy: ({ submittedBy }) => toParty(submittedBy) },
  Forum,
  ForumOrganizer: { ngo: ({ ngoId }) => toNgo(ngoId) },
  ForumPartner: { ngo: ({ ngoId }) => toNgo(ngoId) },
  ForumWorkingGroupMember: { ngo: ({ ngoId }) => toNgo(ngoId) },
  MemberState,
  Ngo,
  ScheduleVersion,
  Slot,
  SlotParticipant: { party: ({ party }) => toParty(party) },
  SlotRevision: { slotId: ({ id }) => id },
  Venue: { country: ({ countryCode }) => (countryCode === null ? null : { code: countryCode }) },
} satisfies Resolvers;
