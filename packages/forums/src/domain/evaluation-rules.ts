import type { Day } from '@liaison/kernel/values';
import type { Evaluation } from './evaluation.ts';
import type { Forum } from './forum.ts';
import { hasBegun, notOpenOf } from './forum-life.ts';
import type { IsSameParty } from './party.ts';
import { refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';

/** One for each party, which it may change until the forum is closed. */
export function evaluated(
  forum: Forum,
  others: readonly Evaluation[],
  evaluation: Evaluation,
  { today, isSameParty }: { readonly today: Day; readonly isSameParty: IsSameParty },
): Ruling<Evaluation> {
  const notOpen = notOpenOf(forum);
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

export function changedEvaluation(
  forum: Forum,
  evaluation: Evaluation,
  changed: Partial<Pick<Evaluation, 'summary' | 'score'>>,
): Ruling<Evaluation> {
  return notOpenOf(forum, 'evaluationId') ?? { value: { ...evaluation, ...changed } };
}
