import type { Body, BodyMember } from '../domain/body.ts';
import type { Hearing } from '../domain/hearing.ts';
import type { RecommendationHead } from '../domain/recommendation.ts';
import type { SessionSummary } from '../domain/session.ts';
import type { Contribution, Question, TaskForce } from '../domain/task-force.ts';
import type { Theme } from '../domain/theme.ts';
import type { WorkPlan } from '../domain/work-plan.ts';

/** A record as resolvers have it: with the version that an act made, where it comes from one; else the truth is asked. */
type Versioned<Value> = Value & { readonly version?: number };

export type SessionModel = Versioned<SessionSummary>;
export type ThemeModel = Versioned<Theme>;
export type HearingModel = Versioned<Hearing>;
export type BodyModel = Versioned<Body>;
export type BodyMemberModel = Versioned<BodyMember>;
export type WorkPlanModel = Versioned<WorkPlan>;
export type RecommendationModel = Versioned<RecommendationHead>;
export type TaskForceModel = Versioned<TaskForce>;
export type ContributionModel = Versioned<Contribution>;
export type QuestionModel = Versioned<Question>;
