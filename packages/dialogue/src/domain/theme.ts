import * as v from 'valibot';
import { fold } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import { party } from './party.ts';
import type { IsSameParty, Party } from './party.ts';
import { refuse } from './user-errors.ts';
import type { Refused, Result } from '@liaison/kernel/record';
import { refuseOver } from './session-rules.ts';
import type { DialogueSession } from './session.ts';

const THEME_STATUSES = ['PROPOSED', 'RETAINED', 'DECLINED'] as const;

/** Where a theme is to be taken up: a session by id, a body by code. */
export const themeSubject = v.object({ kind: v.picklist(['DIALOGUE_SESSION', 'BODY']), id: v.string() });
export type ThemeSubject = v.InferOutput<typeof themeSubject>;

/** A topic that a party proposes, and the parties that endorse it. */
export const theme = v.object({
  id: v.string(),
  subject: themeSubject,
  title: v.string(),
  explanation: v.nullable(v.string()),
  proposedBy: party,
  proposedOn: v.string(),
  /** Each party once and never the proposer, in the order of endorsement. */
  endorsements: v.array(v.object({ party, endorsedOn: v.string() })),
  status: v.picklist(THEME_STATUSES),
  settledOn: v.nullable(v.string()),
  settlementReason: v.nullable(v.string()),
});
export type Theme = v.InferOutput<typeof theme>;

/** `session` is the one it is proposed for, null for a body; `others` are the themes on record there. */
export function proposeTheme(
  draft: Theme,
  { session, others }: { session: DialogueSession | null; others: readonly Theme[] },
): Result<Theme> {
  const userErrors = session === null ? [] : refuseOver(session, draft.proposedOn, 'sessionId');
  if (userErrors.length > 0) return { userErrors };
  const same = others.find(({ title }) => fold(title) === fold(draft.title));
  if (same !== undefined) {
    return refuse('THEME_PROPOSED_BEFORE', 'title', `It stands there as ${same.id}: endorse that one.`);
  }
  return { value: draft };
}

export function endorseTheme(
  open: Theme,
  by: Party,
  { on, isSameParty }: { on: Day; isSameParty: IsSameParty },
): Result<Theme> {
  if (open.status !== 'PROPOSED') return refuseSettled(open);
  if (isSameParty(open.proposedBy, by)) {
    return refuse('OWN_THEME', 'themeId', 'It is your own proposal: endorse those of others.');
  }
  const before = open.endorsements.find((endorsement) => isSameParty(endorsement.party, by));
  if (before !== undefined) {
    return refuse('ALREADY_ENDORSED', 'themeId', `You endorsed it on ${before.endorsedOn}: that counts.`);
  }
  return { value: { ...open, endorsements: [...open.endorsements, { party: by, endorsedOn: on }] } };
}

export function withdrawEndorsement(open: Theme, by: Party, isSameParty: IsSameParty): Result<Theme> {
  if (open.status !== 'PROPOSED') return refuseSettled(open);
  const endorsements = open.endorsements.filter((endorsement) => !isSameParty(endorsement.party, by));
  if (endorsements.length === open.endorsements.length) {
    return refuse(
      'NOT_ENDORSED',
      'themeId',
      'You do not stand among those who endorse it: there is nothing to take back.',
    );
  }
  return { value: { ...open, endorsements } };
}

export function settleTheme(
  open: Theme,
  { status, on, reason }: { status: 'RETAINED' | 'DECLINED'; on: Day; reason: string | null },
): Result<Theme> {
  if (open.status !== 'PROPOSED') return refuseSettled(open);
  if (status === 'DECLINED' && reason === null) {
    return refuse('REASON_REQUIRED', 'reason', 'Say why it is declined.');
  }
  return { value: { ...open, status, settledOn: on, settlementReason: reason } };
}

/** How many endorse it, of each kind of party. */
export function countEndorsements({ endorsements }: Theme, kind: Party['kind']): number {
  return endorsements.filter(({ party: { kind: one } }) => one === kind).length;
}

function refuseSettled({ status, settledOn }: Theme): Refused {
  return refuse(
    'THEME_SETTLED',
    'themeId',
    `It was ${status.toLowerCase()} on ${settledOn ?? 'a day that is not on record'}: only an open theme takes this.`,
  );
}
