import { createUserError, refuse as refuseWith } from '@liaison/kernel/record';
import type { Refused, UserError } from '@liaison/kernel/record';

/** Why a mutation of this subgraph is refused, beside the reasons that every mutation has. */
export const USER_ERROR_CODES = {
  FORUM_NOT_PLANNED: 'A forum is announced once; from then on it stays known.',
  FORUM_NOT_ANNOUNCED: 'The act waits until the forum has been announced.',
  FORUM_OVER: 'The forum was closed, cancelled or given up, and its record is left as it is.',
  FORUM_DAYS_UNKNOWN: 'The act needs the first day of the forum.',
  FORUM_NOT_BEGUN: 'The act waits until the first day of the forum; one that is on record as held is not put off.',
  FORUM_UNFINISHED: 'A forum is closed from its evaluation on.',
  FORUM_BEGUN: 'A forum that has begun is closed, not cancelled.',
  PHASE_NOT_AHEAD: 'Phases go forward only.',
  PHASE_PASSED: 'The forum has passed the phase or the days in which this is done.',
  MEMBER_EXISTS: 'The working group has this seat already.',
  PARTNER_EXISTS: 'The forum has this partner already.',
  TOO_MANY: 'A list of the forum is full.',
  THEME_SETTLED: 'The theme was adopted or declined before.',
  CALL_NOT_OPEN: 'The call takes contributions from a later day on.',
  CALL_CLOSED: 'The call takes no more contributions.',
  CONTRIBUTION_DECIDED: 'The contribution was accepted, declined or withdrawn before.',
  ALREADY_REGISTERED: 'The party has a registration for this forum.',
  REGISTRATION_CLOSED: 'The forum is over, so nobody registers any more.',
  REGISTRATION_CANCELLED: 'The registration was cancelled before.',
  ALREADY_EVALUATED: 'The party has evaluated this forum.',
  ROOM_IN_USE: 'A slot takes place in the room.',
  TRACK_IN_USE: 'A slot belongs to the track.',
  ROOM_TAKEN: 'Another slot is in the room at that time.',
  PERSON_TAKEN: 'A named person is in another slot at that time.',
  SLOT_OUTSIDE_FORUM: 'The slot is not within the days of the forum.',
  SLOT_CANCELLED: 'The slot is cancelled: it is restored before it is changed.',
  SLOT_NOT_CANCELLED: 'The slot is not cancelled.',
  PARTICIPANT_EXISTS: 'The party has this role in the slot already.',
  SCHEDULE_UNCHANGED: 'No slot differs from what was published.',
} as const;

export type UserErrorCode = keyof typeof USER_ERROR_CODES;

/** Warnings about mutations that were done. */
export const WARNING_CODES = {
  ORGANIZATION_TWICE: 'An organization is in another slot at that time.',
  ROOM_TOO_SMALL: 'More people are expected than the room takes.',
} as const;

export type WarningCode = keyof typeof WARNING_CODES;

/** Refuses with one error. `path` is the part of `input` at fault, `message` a sentence that says what would be right. */
export const refuse: (code: UserErrorCode, path: string | readonly string[], message: string) => Refused = refuseWith;

export const createError: (code: UserErrorCode, path: string | readonly string[], message: string) => UserError =
  createUserError;

/** What the caller should know and may ignore. */
export const createWarning: (code: WarningCode, path: string | readonly string[], message: string) => UserError =
  createUserError;
