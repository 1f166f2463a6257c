import * as v from 'valibot';
import { provenance } from '@liaison/kernel/record';
import type { Audience } from '@liaison/kernel/reader';

export const CONTRIBUTION_STATUSES = ['SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type ContributionStatus = (typeof CONTRIBUTION_STATUSES)[number];

/** A group that prepares one matter for a body. */
export const taskForce = v.object({
  id: v.string(),
  name: v.string(),
  mandate: v.string(),
  bodyCode: v.string(),
  provenance,
});
export type TaskForce = v.InferOutput<typeof taskForce>;

/** What an NGO sent to a task force. */
export const contribution = v.object({
  id: v.string(),
  taskForceId: v.string(),
  title: v.string(),
  text: v.string(),
  ngoId: v.string(),
  /** Each once, by code. */
  memberStates: v.array(v.string()),
  themes: v.array(v.string()),
  submittedOn: v.string(),
  status: v.picklist(CONTRIBUTION_STATUSES),
  /** Day on which it was accepted, declined or withdrawn; absent before, and where the source does not say. */
  decidedOn: v.exactOptional(v.string()),
  /** Absent where it was not declined, or without a reason on record. */
  declinedBecause: v.exactOptional(v.string()),
  provenance,
});
export type Contribution = v.InferOutput<typeof contribution>;

/** What an NGO asked a task force. */
export const question = v.object({
  id: v.string(),
  taskForceId: v.string(),
  text: v.string(),
  ngoId: v.string(),
  askedOn: v.string(),
  answer: v.nullable(v.string()),
  answeredOn: v.nullable(v.string()),
  provenance,
});
export type Question = v.InferOutput<typeof question>;

/** Who sees a contribution: everybody, until it is withdrawn. */
export function audienceOfContribution(contribution: Pick<Contribution, 'status' | 'ngoId'>): Audience {
  return contribution.status === 'WITHDRAWN' ? reviewersAndSender(contribution) : 'PUBLIC';
}

/** Who reads its text: everybody only after review, which must have accepted it. */
export function audienceOfText(contribution: Pick<Contribution, 'status' | 'ngoId'>): Audience {
  return contribution.status === 'ACCEPTED' ? 'PUBLIC' : reviewersAndSender(contribution);
}

/** Those who decide on what was sent in, and the NGO that sent it. */
export function reviewersAndSender({ ngoId }: { readonly ngoId: string }): Exclude<Audience, 'PUBLIC'> {
  return { scope: 'reviews:read', owners: [{ type: 'Ngo', id: ngoId }] };
}

/** Where something that was sent on a day stands in a list: newest first, then id. */
export interface DatedPosition {
  readonly on: string;
  readonly id: string;
}
