import { refuse as refuseWith } from '@liaison/kernel/record';
import type { Refused } from '@liaison/kernel/record';

/** Why a mutation of this subgraph is refused, beside the reasons that every mutation has. */
export const USER_ERROR_CODES = {
  ACTIVITY_ENDED: 'The activity has ended already; its last day is corrected with `updateActivity`.',
  MECHANISMS_NEED_COLLECTIVE: 'Collective mechanisms go with the modality `COLLECTIVE` only.',
  NAME_TAKEN: 'Another NGO has this name; enter it all the same with `isNamesake`, where it is known to be another.',
  PARTNERSHIP_ENDED: 'The partnership has ended: what followed is a partnership of its own.',
  PARTNERSHIP_NOT_IN_FORCE:
    'A status changes on a day after the first on which the partnership is in force, and before its end.',
  SAME_NGO: 'An NGO is merged with another record than its own.',
  STATUS_NOT_OF_INSTITUTION: 'Each institution grants statuses of its own, or `UNSPECIFIED`.',
  STATUS_UNCHANGED: 'A change of status is one to another status.',
  TERMS_OVERLAP:
    'An NGO has one status with one institution at a time: one term ends before the next begins, or on the same day.',
} as const;

export type UserErrorCode = keyof typeof USER_ERROR_CODES;

/** Refuses with one error. `path` is the part of `input` at fault, `message` a sentence that says what would be right. */
export const refuse: (code: UserErrorCode, path: string | readonly string[], message: string) => Refused = refuseWith;
