import type { Result } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { hasBegun, refuseNotOpen } from './forum-life.ts';
import type { Forum } from './forum.ts';
import { party } from './party.ts';
import type { IsSameParty } from './party.ts';
import { refuse } from './user-errors.ts';

/** What an NGO or a Member State wrote about a forum afterwards. */
export const evaluation = v.object({
  id: v.string(),
  forumId: v.string(),
  summary: v.string(),
  /** From 1 (poor) to 5 (excellent). */
  score: v.nullable(v.number()),
  submittedOn: v.string(),
  submittedBy: party,
});
export type Evaluation = v.InferOutput<typeof evaluation>;

/** An evaluation with the version of its record. */
export const shownEvaluation = v.object({ ...evaluation.entries, version: v.number() });
export type ShownEvaluation = v.InferOutput<typeof shownEvaluation>;

/** One for each party, which it may change until the forum is closed. */
export function evaluateForum(
  forum: Forum,
  others: readonly Evaluation[],
  evaluation: Evaluation,
  { today, isSameParty }: { readonly today: Day; readonly isSameParty: IsSameParty },
): Result<Evaluation> {
  const notOpen = refuseNotOpen(forum);
  if (notOpen) return notOpen;
  if (!hasBegun(forum, today)) {
    return refuse('FORUM_NOT_BEGUN', 'forumId', 'A forum is evaluated from its first day on.');
  }
  const { submittedBy } = evaluation;
  if (others.some((other) => isSameParty(other.submittedBy, submittedBy))) {
    const message = `${submittedBy.name} has evaluated this forum: change that evaluation.`;
    return refuse('ALREADY_EVALUATED', submittedBy.type === 'Ngo' ? 'ngoId' : 'memberState', message);
  }
  return { value: evaluation };
}

export function changeEvaluation(
  forum: Forum,
  evaluation: Evaluation,
  changed: Partial<Pick<Evaluation, 'summary' | 'score'>>,
): Result<Evaluation> {
  return refuseNotOpen(forum, 'evaluationId') ?? { value: { ...evaluation, ...changed } };
}
