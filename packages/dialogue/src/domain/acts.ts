import type { Acts } from '@liaison/kernel/reader';

const OF_NOBODY: readonly [] = [];
const OF_NGOS = ['Ngo'] as const;
const OF_NGOS_AND_STATES = ['Ngo', 'MemberState'] as const;
/** A National Commission answers under its State. */
const OF_ADDRESSEES = ['MemberState', 'Sector'] as const;

/** Who may do what in this subgraph, by mutation. */
export const ACTS = {
  conveneSession: { scope: 'sessions:write', whose: OF_NOBODY },
  updateSession: { scope: 'sessions:write', whose: OF_NOBODY },
  cancelSession: { scope: 'sessions:write', whose: OF_NOBODY },
  recordAttendance: { scope: 'sessions:write', whose: OF_NOBODY },
  recordOutcome: { scope: 'sessions:write', whose: OF_NOBODY },
  addSessionDocument: { scope: 'sessions:write', whose: OF_NOBODY },
  removeSessionDocument: { scope: 'sessions:write', whose: OF_NOBODY },
  proposeTheme: { scope: 'themes:write', whose: OF_NGOS_AND_STATES },
  endorseTheme: { scope: 'themes:write', whose: OF_NGOS_AND_STATES },
  withdrawEndorsement: { scope: 'themes:write', whose: OF_NGOS_AND_STATES },
  settleTheme: { scope: 'reviews:write', whose: OF_NOBODY },
  requestHearing: { scope: 'themes:write', whose: OF_NGOS },
  grantHearing: { scope: 'reviews:write', whose: OF_NOBODY },
  refuseHearing: { scope: 'reviews:write', whose: OF_NOBODY },
  withdrawHearing: { scope: 'themes:write', whose: OF_NGOS },
  establishBody: { scope: 'sessions:write', whose: OF_NOBODY },
  electBodyMember: { scope: 'sessions:write', whose: OF_NOBODY },
  endBodyTerm: { scope: 'sessions:write', whose: OF_NOBODY },
  draftWorkPlan: { scope: 'sessions:write', whose: OF_NOBODY },
  addWorkPlanItem: { scope: 'sessions:write', whose: OF_NOBODY },
  updateWorkPlanItem: { scope: 'sessions:write', whose: OF_NOBODY },
  removeWorkPlanItem: { scope: 'sessions:write', whose: OF_NOBODY },
  adoptWorkPlan: { scope: 'sessions:write', whose: OF_NOBODY },
  reportWorkPlanProgress: { scope: 'sessions:write', whose: OF_NOBODY },
  deliverWorkPlan: { scope: 'sessions:write', whose: OF_NOBODY },
  issueRecommendation: { scope: 'recommendations:write', whose: OF_NOBODY },
  deliverRecommendation: { scope: 'recommendations:write', whose: OF_NOBODY },
  answerRecommendation: { scope: 'answers:write', whose: OF_ADDRESSEES },
  correctAnswer: { scope: 'answers:write', whose: OF_ADDRESSEES },
  remindAddressee: { scope: 'recommendations:write', whose: OF_NOBODY },
  withdrawRecommendation: { scope: 'recommendations:write', whose: OF_NOBODY },
  createTaskForce: { scope: 'sessions:write', whose: OF_NOBODY },
  submitContribution: { scope: 'contributions:write', whose: OF_NGOS },
  withdrawContribution: { scope: 'contributions:write', whose: OF_NGOS },
  acceptContribution: { scope: 'reviews:write', whose: OF_NOBODY },
  declineContribution: { scope: 'reviews:write', whose: OF_NOBODY },
  askQuestion: { scope: 'contributions:write', whose: OF_NGOS },
  answerQuestion: { scope: 'reviews:write', whose: OF_NOBODY },
} as const satisfies Acts;
export type ActName = keyof typeof ACTS;
