import type { MutationResolvers } from './generated/resolver-types.ts';
import { addContact } from './Mutation/addContact.ts';
import { addPublication } from './Mutation/addPublication.ts';
import { changePartnershipStatus } from './Mutation/changePartnershipStatus.ts';
import { endActivity } from './Mutation/endActivity.ts';
import { endPartnership } from './Mutation/endPartnership.ts';
import { erasePerson } from './Mutation/erasePerson.ts';
import { giveProgrammeFeedback } from './Mutation/giveProgrammeFeedback.ts';
import { grantPartnership } from './Mutation/grantPartnership.ts';
import { mergeNgos } from './Mutation/mergeNgos.ts';
import { nameFocalPoint } from './Mutation/nameFocalPoint.ts';
import { publishActivity } from './Mutation/publishActivity.ts';
import { registerNgo } from './Mutation/registerNgo.ts';
import { removeContact } from './Mutation/removeContact.ts';
import { removeFocalPoint } from './Mutation/removeFocalPoint.ts';
import { removePublication } from './Mutation/removePublication.ts';
import { renewPartnership } from './Mutation/renewPartnership.ts';
import { updateActivity } from './Mutation/updateActivity.ts';
import { updateContact } from './Mutation/updateContact.ts';
import { updateFocalPoint } from './Mutation/updateFocalPoint.ts';
import { updateNgo } from './Mutation/updateNgo.ts';
import { updatePublication } from './Mutation/updatePublication.ts';
import { verifyContact } from './Mutation/verifyContact.ts';
import { verifyNgo } from './Mutation/verifyNgo.ts';
import { withdrawActivity } from './Mutation/withdrawActivity.ts';
import { withdrawProgrammeFeedback } from './Mutation/withdrawProgrammeFeedback.ts';

/** Every act of this subgraph. */
export const mutations = {
  registerNgo,
  updateNgo,
  verifyNgo,
  mergeNgos,
  addContact,
  updateContact,
  verifyContact,
  removeContact,
  erasePerson,
  addPublication,
  updatePublication,
  removePublication,
  grantPartnership,
  renewPartnership,
  changePartnershipStatus,
  endPartnership,
  publishActivity,
  updateActivity,
  endActivity,
  withdrawActivity,
  giveProgrammeFeedback,
  withdrawProgrammeFeedback,
  nameFocalPoint,
  updateFocalPoint,
  removeFocalPoint,
} satisfies MutationResolvers;
