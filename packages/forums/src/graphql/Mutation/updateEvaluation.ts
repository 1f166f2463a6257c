import { changedEvaluation } from '../../domain/evaluation-rules.ts';
import { evaluationChanges } from '../acts/input-schemas.ts';
import { EVALUATION } from '../acts/part-kinds.ts';
import { changePart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const updateEvaluation: NonNullable<MutationResolvers['updateEvaluation']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await changePart(context, 'updateEvaluation', input, input.evaluationId, {
    kind: EVALUATION,
    schema: evaluationChanges,
    rule: (evaluation, { forum, input: { summary = null, score } }) =>
      changedEvaluation(forum, evaluation, {
        ...(summary !== null && { summary }),
        ...(score !== undefined && { score }),
      }),
  });
  return { evaluation: outcome.answer, ...told(outcome) };
};
