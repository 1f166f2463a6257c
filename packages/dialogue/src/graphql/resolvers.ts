import type { Resolvers } from './generated/resolver-types.ts';
import { Body } from './Body.ts';
import { BodyMember } from './BodyMember.ts';
import { Contribution } from './Contribution.ts';
import { DialogueSession } from './DialogueSession.ts';
import { Forum } from './Forum.ts';
import { Hearing } from './Hearing.ts';
import { MemberState } from './MemberState.ts';
import { NationalCommission } from './NationalCommission.ts';
import { Ngo } from './Ngo.ts';
import { Question } from './Question.ts';
import { Recommendation } from './Recommendation.ts';
import { RecommendationAddressee } from './RecommendationAddressee.ts';
import { Sector } from './Sector.ts';
import { SessionPlace } from './SessionPlace.ts';
import { TaskForce } from './TaskForce.ts';
import { Theme } from './Theme.ts';
import { ThemeDigest } from './ThemeDigest.ts';
import { ThemeEndorsement } from './ThemeEndorsement.ts';
import { WorkPlan } from './WorkPlan.ts';
import { WorkPlanDelivery } from './WorkPlanDelivery.ts';
import { WorkPlanItem } from './WorkPlanItem.ts';
import { bodies } from './Query/bodies.ts';
import { body } from './Query/body.ts';
import { bodyMember } from './Query/bodyMember.ts';
import { contribution } from './Query/contribution.ts';
import { dialogueSession } from './Query/dialogueSession.ts';
import { dialogueSessions } from './Query/dialogueSessions.ts';
import { hearing } from './Query/hearing.ts';
import { question } from './Query/question.ts';
import { recommendation } from './Query/recommendation.ts';
import { recommendationHistory } from './Query/recommendationHistory.ts';
import { taskForce } from './Query/taskForce.ts';
import { taskForces } from './Query/taskForces.ts';
import { theme } from './Query/theme.ts';
import { workPlan } from './Query/workPlan.ts';

/** A field without a resolver here is a property of its domain object. */
export const resolvers = {
  Query: {
    bodies,
    body,
    bodyMember,
    contribution,
    dialogueSession,
    dialogueSessions,
    hearing,
    question,
    recommendation,
    recommendationHistory,
    taskForce,
    taskForces,
    theme,
    workPlan,
  },
  Body,
  BodyMember,
  Contribution,
  DialogueSession,
  Forum,
  Hearing,
  MemberState,
  NationalCommission,
  Ngo,
  Question,
  Recommendation,
  RecommendationAddressee,
  Sector,
  SessionPlace,
  TaskForce,
  Theme,
  ThemeDigest,
  ThemeEndorsement,
  WorkPlan,
  WorkPlanDelivery,
  WorkPlanItem,
} satisfies Resolvers;
