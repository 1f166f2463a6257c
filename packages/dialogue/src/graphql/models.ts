import type { Day } from '@liaison/kernel/values';
import type { Body, BodyMember } from '../domain/body.ts';
import type { Hearing } from '../domain/hearing.ts';
import type { Addressed, RecommendationHead } from '../domain/recommendation.ts';
import type { SessionSummary } from '../domain/session.ts';
import type { Contribution, Question, TaskForce } from '../domain/task-force.ts';
import type { Theme } from '../domain/theme.ts';
import type { WorkPlan } from '../domain/work-plan.ts';

/** A record as resolvers have it. The version is there if a mutation saved it; otherwise it is read when it is asked for. */
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

/** An addressee, and the day on which the recommendation was issued to it. */
export interface AddresseeModel extends Addressed {
  readonly issuedOn: Day;
}
export type EndorsementModel = Theme['endorsements'][number];
export type DeliveryModel = WorkPlan['deliveries'][number];
