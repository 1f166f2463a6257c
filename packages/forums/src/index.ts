export { createForumsSubgraph } from './subgraph.ts';

export type { Call, CallContribution } from './domain/call.ts';
export type { Evaluation } from './domain/evaluation.ts';
export type { Forum, Organizer, Partner, Venue, WorkingGroup } from './domain/forum.ts';
export type { Party } from './domain/party.ts';
export { USER_ERROR_CODES, WARNING_CODES } from './domain/user-errors.ts';
export type { PublishedVersion } from './domain/schedule.ts';
export type { DraftSlot, Slot, SlotParticipant } from './domain/slot.ts';
export { CALL, changeFeed, CONTRIBUTION, EVALUATION, FORUM, SCHEDULE, SLOT } from './records.ts';
export { projection } from './views/projection.ts';
