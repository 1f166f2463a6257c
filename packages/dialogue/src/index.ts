export { createDialogueSubgraph } from './subgraph.ts';

// What a loader of data needs: the domain's values and the records that hold them.
export type { Body, BodyMember } from './domain/body.ts';
export { isReminderDue } from './domain/follow-up.ts';
export { USER_ERROR_CODES } from './domain/user-errors.ts';
export type { UserErrorCode } from './domain/user-errors.ts';
export { toCommissionId } from './domain/recommendation.ts';
export type { Addressed, Addressee, Origin, Recommendation } from './domain/recommendation.ts';
export type { DialogueSession } from './domain/session.ts';
export type { Contribution, ContributionStatus, Question, TaskForce } from './domain/task-force.ts';
export {
  BODY,
  BODY_MEMBER,
  changeFeed,
  CONTRIBUTION,
  QUESTION,
  RECOMMENDATION,
  RECOMMENDATION_NUMBER,
  SESSION,
  TASK_FORCE,
} from './records.ts';
export { projection } from './views/projection.ts';
