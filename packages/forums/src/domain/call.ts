import * as v from 'valibot';

/** A call for contributions. Both days belong to it. */
export const call = v.object({
  id: v.string(),
  forumId: v.string(),
  title: v.string(),
  opensOn: v.string(),
  closesOn: v.string(),
  /** When it was closed before its last day. */
  closedAt: v.exactOptional(v.string()),
});
export type Call = v.InferOutput<typeof call>;

export const callContribution = v.object({
  id: v.string(),
  callId: v.string(),
  forumId: v.string(),
  title: v.string(),
  ngoId: v.string(),
  submittedOn: v.string(),
  status: v.picklist(['SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']),
  /** Null where only the title was sent. */
  text: v.exactOptional(v.nullable(v.string())),
  decidedOn: v.exactOptional(v.string()),
});
export type CallContribution = v.InferOutput<typeof callContribution>;

/** A contribution with the version of its record. */
export const shownContribution = v.object({ ...callContribution.entries, version: v.number() });
export type ShownContribution = v.InferOutput<typeof shownContribution>;

/** A call with the version of its record and the number of contributions that count. */
export const countedCall = v.object({ ...call.entries, contributionCount: v.number(), version: v.number() });
export type CountedCall = v.InferOutput<typeof countedCall>;

/** True for a contribution that was sent and not withdrawn, whatever was decided about it. */
export function counts(contribution: CallContribution): boolean {
  return contribution.status !== 'WITHDRAWN';
}
