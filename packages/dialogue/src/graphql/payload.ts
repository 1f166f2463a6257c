import type { Outcome, UserError } from '@liaison/kernel/record';
import { headOf } from '../domain/recommendation.ts';
import { summaryOf } from '../domain/session.ts';
import type { Kind, ValuesByKind } from '../store/records.ts';
import type { RecommendationModel, SessionModel } from './models.ts';
import type { Written } from './perform.ts';

interface Told {
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly UserError[];
}

/** What every payload says beside its object. */
export function toldBy({ userErrors, warnings }: Outcome<unknown>): Told {
  return { userErrors, warnings };
}

/** The record as the act wrote it; null where it was refused. */
export function writtenBy<K extends Kind>({
  answer,
}: Outcome<Written<K>>): (ValuesByKind[K] & { version: number }) | null {
  return answer && { ...answer.value, version: answer.version };
}

export function sessionPayload(outcome: Outcome<Written<'DialogueSession'>>): Told & { session: SessionModel | null } {
  const { answer } = outcome;
  return { session: answer && { ...summaryOf(answer.value), version: answer.version }, ...toldBy(outcome) };
}

export function recommendationPayload(
  outcome: Outcome<Written<'Recommendation'>>,
): Told & { recommendation: RecommendationModel | null } {
  const { answer } = outcome;
  return { recommendation: answer && { ...headOf(answer.value), version: answer.version }, ...toldBy(outcome) };
}
