export { createDialogueSubgraph } from './subgraph.ts';

// What a loader of data needs: the domain's values and the records that hold them.
export type { Body, BodyMember } from './domain/body.ts';
export { isReminderDue } from './domain/follow-up.ts';
export { REFUSAL_CODES } from './domain/refusal-codes.ts';
export type { RefusalCode } from './domain/refusal-codes.ts';
export { nationalCommissionId } from './domain/recommendation.ts';
export type { Addressed, Addressee, Origin, Recommendation } from './domain/recommendation.ts';
export type { DialogueSession } from './domain/session.ts';
export type { Contribution, ContributionStatus, Question, TaskForce } from './domain/task-force.ts';
export {
  bodyMemberRecord,
  bodyRecord,
  contributionRecord,
  questionRecord,
  recommendationNumberRecord,
  recommendationRecord,
  sessionRecord,
  taskForceRecord,
} from './store/records.ts';
export { projection } from './views/projection.ts';
