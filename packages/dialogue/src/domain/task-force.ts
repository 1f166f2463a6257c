import * as v from 'valibot';
import { provenance } from '@liaison/kernel';

export const CONTRIBUTION_STATUSES = ['SUBMITTED', 'ACCEPTED', 'DECLINED'] as const;
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

/** Text is public only after review, which must have accepted it. */
export function isTextPublic({ status }: Pick<Contribution, 'status'>): boolean {
  return status === 'ACCEPTED';
}

/** Where something that was sent on a day stands in a list: newest first, then id. */
export interface DatedPosition {
  readonly on: string;
  readonly id: string;
}
