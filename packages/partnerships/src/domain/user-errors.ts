import { refuse as refuseWith } from '@liaison/kernel/record';
import type { Refused } from '@liaison/kernel/record';

/** Why a mutation of this subgraph is refused, beside the reasons that every mutation has. */
export const USER_ERROR_CODES = {
  ACTIVITY_ENDED: 'The activity has already ended. Correct its last day with `updateActivity`.',
  MECHANISMS_NEED_COLLECTIVE: 'Collective mechanisms require the modality `COLLECTIVE`.',
  NAME_TAKEN: 'Another NGO has this name. If it is really another NGO, set `isNamesake`.',
  PARTNERSHIP_ENDED: 'The partnership has ended. A later one is a partnership of its own.',
  PARTNERSHIP_NOT_IN_FORCE: 'The status can change only after the first day of the partnership and before its end.',
  SAME_NGO: 'Both ids belong to the same NGO.',
  STATUS_NOT_OF_INSTITUTION: 'The institution does not grant this status. Every institution has `UNSPECIFIED`.',
  STATUS_UNCHANGED: 'The partnership already has this status.',
  TERMS_OVERLAP: 'The NGO already has a partnership with this institution on some of these days.',
} as const;

export type UserErrorCode = keyof typeof USER_ERROR_CODES;

/** Refuses with one error. `path` is the part of `input` at fault, `message` a sentence that says what would be right. */
export const refuse: (code: UserErrorCode, path: string | readonly string[], message: string) => Refused = refuseWith;
