import { createUserError, refuse as refuseWith } from '@liaison/kernel/record';
import type { Refused, UserError } from '@liaison/kernel/record';

/** Why a mutation of this subgraph is refused, beside the reasons that every mutation has. */
export const USER_ERROR_CODES = {
  FORUM_NOT_PLANNED: 'The forum was already announced.',
  FORUM_NOT_ANNOUNCED: 'The forum is not announced yet.',
  FORUM_OVER: 'The forum was closed, cancelled or abandoned. Its record does not change any more.',
  FORUM_DAYS_UNKNOWN: 'The first day of the forum is not known yet.',
  FORUM_NOT_BEGUN:
    'The forum has not begun yet, or the new days would say that a forum that took place is still to come.',
  FORUM_UNFINISHED: 'A forum can be closed only in its evaluation phase or later.',
  FORUM_BEGUN: 'The forum has begun. Close it instead of cancelling it.',
  PHASE_NOT_AHEAD: 'The new phase must come after the present one.',
  PHASE_PASSED: 'The forum is past the phase or the days for this.',
  MEMBER_EXISTS: 'The working group already has this seat.',
  PARTNER_EXISTS: 'The forum already has this partner.',
  TOO_MANY: 'A list of the forum is full.',
  THEME_SETTLED: 'The theme was already adopted or declined.',
  CALL_NOT_OPEN: 'The call does not accept contributions yet.',
  CALL_CLOSED: 'The call no longer accepts contributions.',
  CONTRIBUTION_DECIDED: 'The contribution was already accepted, declined or withdrawn.',
  ALREADY_REGISTERED: 'The party is already registered for this forum.',
  REGISTRATION_CLOSED: 'The forum is over, so registration is closed.',
  REGISTRATION_CANCELLED: 'The registration was already cancelled.',
  ALREADY_EVALUATED: 'The party has already evaluated this forum.',
  ROOM_IN_USE: 'A slot is in this room.',
  TRACK_IN_USE: 'A slot belongs to this track.',
  ROOM_TAKEN: 'Another slot is in the room at that time.',
  PERSON_TAKEN: 'A named person is in another slot at that time.',
  SLOT_OUTSIDE_FORUM: 'The slot is not within the days of the forum.',
  SLOT_CANCELLED: 'The slot is cancelled. Restore it before you change it.',
  SLOT_NOT_CANCELLED: 'The slot is not cancelled.',
  PARTICIPANT_EXISTS: 'The party already has this role in the slot.',
  SCHEDULE_UNCHANGED: 'No slot differs from the published programme.',
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
