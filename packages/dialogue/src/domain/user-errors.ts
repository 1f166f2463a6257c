import { refuse as refuseWith } from '@liaison/kernel/record';
import type { Refused } from '@liaison/kernel/record';

/** Why this subgraph's rules refuse a mutation, with the codes that every mutation knows. The sentences are documentation. */
export const USER_ERROR_CODES = {
  DAY_IN_FUTURE: 'The day is after today, but the mutation records something that is done.',
  ENDS_BEFORE_START: 'The last day is before the first day, or a term or mandate ends on the day it begins.',
  SESSION_CANCELLED: 'The session was called off. It accepts only documents.',
  SESSION_OVER:
    'The last day of the session is past: it cannot be called off, and accepts no themes and no requests for hearings.',
  SESSION_NOT_BEGUN: 'Attendance and outcomes can be recorded only from the first day of the session.',
  DOCUMENT_ON_RECORD: 'The session already has this document.',
  ONE_PARTY: 'Exactly one party, place or addressee must be named.',
  THEME_PROPOSED_BEFORE: 'The theme was already proposed for this session or body. Endorse it instead.',
  THEME_SETTLED: 'The theme was already retained or declined.',
  OWN_THEME: 'The party proposed this theme, so it cannot endorse it.',
  ALREADY_ENDORSED: 'The party has already endorsed this theme.',
  NOT_ENDORSED: 'The party has no endorsement of this theme to withdraw.',
  REASON_REQUIRED: 'A theme can be declined only with a reason.',
  HEARING_REQUESTED_BEFORE: 'The NGO has already requested a hearing on this item of the agenda.',
  HEARING_DECIDED: 'The hearing was already granted or refused.',
  HEARING_CLOSED: 'The hearing was refused or withdrawn.',
  TIME_OUTSIDE_SESSION:
    'The hearing does not begin on a day of the session, or the session would lose the day of a hearing.',
  HEARINGS_OVERLAP: 'Another NGO has a hearing at that time.',
  BODY_EXISTS: 'There is already a body with this code of the vocabulary.',
  TERMS_OVERLAP: 'The party already has a seat of this role in the body on some of these days.',
  CHAIR_TAKEN: 'The body already has a chair on some of these days.',
  TERM_ENDS_EARLIER: 'The term already ends earlier. A longer stay is a new term.',
  MANDATES_OVERLAP: 'The body already has a work plan for some of these days.',
  PLAN_EMPTY: 'A work plan needs at least one item before it is adopted.',
  PLAN_ADOPTED: 'The plan was already adopted: its items stay in it, and it is not adopted again.',
  PLAN_NOT_ADOPTED: 'The plan is not adopted yet.',
  DELIVERED_BEFORE_ADOPTION: 'The plan was adopted after the day of delivery.',
  NUMBER_TAKEN: 'Another recommendation of the same session or forum has this number, perhaps one that was withdrawn.',
  ADDRESSED_TWICE: 'The recommendation names an addressee twice.',
  DUE_BEFORE_ISSUE: 'The answer would be due before the day of issue.',
  ISSUED_BEFORE_SESSION: 'The session begins after the day of issue.',
  NOT_ADDRESSED: 'The recommendation or plan is not addressed to this party.',
  DELIVERED_BEFORE_ISSUE: 'The recommendation was issued after the day of delivery.',
  ALREADY_DELIVERED: 'The addressee has already received it.',
  NOT_DELIVERED: 'The addressee has not received the recommendation yet.',
  ANSWERED_BEFORE_DELIVERY: 'The recommendation was delivered after the day of the answer.',
  ALREADY_ANSWERED: 'The addressee has already answered. Use `correctAnswer` to change the wording.',
  NOT_ANSWERED: 'There is no answer to correct.',
  CORRECTED_BEFORE_ANSWER: 'The wording that is to be corrected is later than the day of the correction.',
  REMINDED_BEFORE_DELIVERY: 'The recommendation was delivered after the day of the reminder.',
  ALREADY_REMINDED: 'The addressee was already reminded on this day.',
  ANSWERS_ON_RECORD: 'An addressee has answered, so the recommendation cannot be withdrawn.',
  CONTRIBUTION_DECIDED: 'The contribution was already accepted, declined or withdrawn.',
  CONTRIBUTION_CLOSED: 'The contribution was already declined or withdrawn.',
  QUESTION_ANSWERED: 'The question was already answered.',
} as const;
export type UserErrorCode = keyof typeof USER_ERROR_CODES;

/** Refuses with one error. `path` is the part of `input` at fault, `message` a sentence that says what would be right. */
export const refuse: (code: UserErrorCode, path: string | readonly string[], message: string) => Refused = refuseWith;
