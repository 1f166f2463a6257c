export { createForumsSubgraph } from './subgraph.ts';

export type { Call, CallContribution } from './domain/call.ts';
export type { Evaluation } from './domain/evaluation.ts';
export type { Forum, Organizer, Partner, Venue, WorkingGroup } from './domain/forum.ts';
export type { Party } from './domain/party.ts';
export { REFUSAL_CODES, WARNING_CODES } from './domain/refusal-codes.ts';
export type { PublishedVersion } from './domain/schedule.ts';
export type { DraftSlot, Slot, SlotParticipant } from './domain/slot.ts';
export {
  callContributionRecord,
  callRecord,
  draftSlotRecord,
  evaluationRecord,
  forumRecord,
  publishedVersionRecord,
} from './store/records.ts';
export { projection } from './views/projection.ts';
