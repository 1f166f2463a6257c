import type { MutationResolvers } from './generated/resolver-types.ts';
import { acceptCallContribution } from './Mutation/acceptCallContribution.ts';
import { addForumPartner } from './Mutation/addForumPartner.ts';
import { addRoom } from './Mutation/addRoom.ts';
import { addSlot } from './Mutation/addSlot.ts';
import { addSlotParticipant } from './Mutation/addSlotParticipant.ts';
import { addTrack } from './Mutation/addTrack.ts';
import { addWorkingGroupMember } from './Mutation/addWorkingGroupMember.ts';
import { advanceForum } from './Mutation/advanceForum.ts';
import { announceForum } from './Mutation/announceForum.ts';
import { cancelForum } from './Mutation/cancelForum.ts';
import { cancelRegistration } from './Mutation/cancelRegistration.ts';
import { cancelSlot } from './Mutation/cancelSlot.ts';
import { closeCall } from './Mutation/closeCall.ts';
import { closeForum } from './Mutation/closeForum.ts';
import { declineCallContribution } from './Mutation/declineCallContribution.ts';
import { editSlot } from './Mutation/editSlot.ts';
import { evaluateForum } from './Mutation/evaluateForum.ts';
import { moveForumSlot } from './Mutation/moveForumSlot.ts';
import { openCall } from './Mutation/openCall.ts';
import { planForum } from './Mutation/planForum.ts';
import { proposeForumTheme } from './Mutation/proposeForumTheme.ts';
import { publishSchedule } from './Mutation/publishSchedule.ts';
import { recordForumAttendance } from './Mutation/recordForumAttendance.ts';
import { registerForForum } from './Mutation/registerForForum.ts';
import { removeForumPartner } from './Mutation/removeForumPartner.ts';
import { removeRoom } from './Mutation/removeRoom.ts';
import { removeTrack } from './Mutation/removeTrack.ts';
import { removeWorkingGroupMember } from './Mutation/removeWorkingGroupMember.ts';
import { restoreSlot } from './Mutation/restoreSlot.ts';
import { setSlotParticipants } from './Mutation/setSlotParticipants.ts';
import { setWorkingGroup } from './Mutation/setWorkingGroup.ts';
import { settleForumTheme } from './Mutation/settleForumTheme.ts';
import { submitCallContribution } from './Mutation/submitCallContribution.ts';
import { updateCall } from './Mutation/updateCall.ts';
import { updateEvaluation } from './Mutation/updateEvaluation.ts';
import { updateForum } from './Mutation/updateForum.ts';
import { updateForumPartner } from './Mutation/updateForumPartner.ts';
import { updateRoom } from './Mutation/updateRoom.ts';
import { updateTrack } from './Mutation/updateTrack.ts';
import { withdrawCallContribution } from './Mutation/withdrawCallContribution.ts';

/** The acts of this subgraph, by mutation. */
export const mutations = {
  acceptCallContribution,
  addForumPartner,
  addRoom,
  addSlot,
  addSlotParticipant,
  addTrack,
  addWorkingGroupMember,
  advanceForum,
  announceForum,
  cancelForum,
  cancelRegistration,
  cancelSlot,
  closeCall,
  closeForum,
  declineCallContribution,
  editSlot,
  evaluateForum,
  moveForumSlot,
  openCall,
  planForum,
  proposeForumTheme,
  publishSchedule,
  recordForumAttendance,
  registerForForum,
  removeForumPartner,
  removeRoom,
  removeTrack,
  removeWorkingGroupMember,
  restoreSlot,
  setSlotParticipants,
  setWorkingGroup,
  settleForumTheme,
  submitCallContribution,
  updateCall,
  updateEvaluation,
  updateForum,
  updateForumPartner,
  updateRoom,
  updateTrack,
  withdrawCallContribution,
} satisfies Required<Omit<MutationResolvers, '__typename'>>;
