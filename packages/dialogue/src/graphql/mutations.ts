import type { MutationResolvers } from './generated/resolver-types.ts';
import { acceptContribution } from './Mutation/acceptContribution.ts';
import { addSessionDocument } from './Mutation/addSessionDocument.ts';
import { addWorkPlanItem } from './Mutation/addWorkPlanItem.ts';
import { adoptWorkPlan } from './Mutation/adoptWorkPlan.ts';
import { answerQuestion } from './Mutation/answerQuestion.ts';
import { answerRecommendation } from './Mutation/answerRecommendation.ts';
import { askQuestion } from './Mutation/askQuestion.ts';
import { cancelSession } from './Mutation/cancelSession.ts';
import { conveneSession } from './Mutation/conveneSession.ts';
import { correctAnswer } from './Mutation/correctAnswer.ts';
import { createTaskForce } from './Mutation/createTaskForce.ts';
import { declineContribution } from './Mutation/declineContribution.ts';
import { deliverRecommendation } from './Mutation/deliverRecommendation.ts';
import { deliverWorkPlan } from './Mutation/deliverWorkPlan.ts';
import { draftWorkPlan } from './Mutation/draftWorkPlan.ts';
import { electBodyMember } from './Mutation/electBodyMember.ts';
import { endBodyTerm } from './Mutation/endBodyTerm.ts';
import { endorseTheme } from './Mutation/endorseTheme.ts';
import { establishBody } from './Mutation/establishBody.ts';
import { grantHearing } from './Mutation/grantHearing.ts';
import { issueRecommendation } from './Mutation/issueRecommendation.ts';
import { proposeTheme } from './Mutation/proposeTheme.ts';
import { recordAttendance } from './Mutation/recordAttendance.ts';
import { recordOutcome } from './Mutation/recordOutcome.ts';
import { refuseHearing } from './Mutation/refuseHearing.ts';
import { remindAddressee } from './Mutation/remindAddressee.ts';
import { removeSessionDocument } from './Mutation/removeSessionDocument.ts';
import { removeWorkPlanItem } from './Mutation/removeWorkPlanItem.ts';
import { reportWorkPlanProgress } from './Mutation/reportWorkPlanProgress.ts';
import { requestHearing } from './Mutation/requestHearing.ts';
import { settleTheme } from './Mutation/settleTheme.ts';
import { submitContribution } from './Mutation/submitContribution.ts';
import { updateSession } from './Mutation/updateSession.ts';
import { updateWorkPlanItem } from './Mutation/updateWorkPlanItem.ts';
import { withdrawContribution } from './Mutation/withdrawContribution.ts';
import { withdrawEndorsement } from './Mutation/withdrawEndorsement.ts';
import { withdrawHearing } from './Mutation/withdrawHearing.ts';
import { withdrawRecommendation } from './Mutation/withdrawRecommendation.ts';

/** Every act of this subgraph. */
export const mutations = {
  acceptContribution,
  addSessionDocument,
  addWorkPlanItem,
  adoptWorkPlan,
  answerQuestion,
  answerRecommendation,
  askQuestion,
  cancelSession,
  conveneSession,
  correctAnswer,
  createTaskForce,
  declineContribution,
  deliverRecommendation,
  deliverWorkPlan,
  draftWorkPlan,
  electBodyMember,
  endBodyTerm,
  endorseTheme,
  establishBody,
  grantHearing,
  issueRecommendation,
  proposeTheme,
  recordAttendance,
  recordOutcome,
  refuseHearing,
  remindAddressee,
  removeSessionDocument,
  removeWorkPlanItem,
  reportWorkPlanProgress,
  requestHearing,
  settleTheme,
  submitContribution,
  updateSession,
  updateWorkPlanItem,
  withdrawContribution,
  withdrawEndorsement,
  withdrawHearing,
  withdrawRecommendation,
} satisfies MutationResolvers;
