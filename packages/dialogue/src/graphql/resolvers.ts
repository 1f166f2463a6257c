import { Body } from './Body.ts';
import { BodyMember } from './BodyMember.ts';
import { Contribution } from './Contribution.ts';
import { DialogueSession } from './DialogueSession.ts';
import { Forum } from './Forum.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { MemberState } from './MemberState.ts';
import { NationalCommission } from './NationalCommission.ts';
import { Ngo } from './Ngo.ts';
import { bodies } from './Query/bodies.ts';
import { body } from './Query/body.ts';
import { contribution } from './Query/contribution.ts';
import { dialogueSession } from './Query/dialogueSession.ts';
import { dialogueSessions } from './Query/dialogueSessions.ts';
import { recommendation } from './Query/recommendation.ts';
import { taskForce } from './Query/taskForce.ts';
import { taskForces } from './Query/taskForces.ts';
import { Question } from './Question.ts';
import { Recommendation } from './Recommendation.ts';
import { RecommendationAddressee } from './RecommendationAddressee.ts';
import { Sector } from './Sector.ts';
import { SessionPlace } from './SessionPlace.ts';
import { TaskForce } from './TaskForce.ts';
import { ThemeDigest } from './ThemeDigest.ts';

/** A field without a resolver here is a property of its domain object. */
export const resolvers = {
  Query: {
    bodies,
    body,
    contribution,
    dialogueSession,
    dialogueSessions,
    recommendation,
    taskForce,
    taskForces,
  },
  Body,
  BodyMember,
  Contribution,
  DialogueSession,
  Forum,
  MemberState,
  NationalCommission,
  Ngo,
  Question,
  Recommendation,
  RecommendationAddressee,
  Sector,
  SessionPlace,
  TaskForce,
  ThemeDigest,
} satisfies Resolvers;
