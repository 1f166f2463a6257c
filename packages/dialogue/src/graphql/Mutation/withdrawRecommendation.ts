import * as v from 'valibot';
import { withdraw } from '../../domain/recommendation-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { recommendationTarget } from '../targets.ts';

export const withdrawRecommendation: NonNullable<MutationResolvers['withdrawRecommendation']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'withdrawRecommendation',
    kind: 'Recommendation',
    schema: v.object({}),
    input,
    ...recommendationTarget(input.recommendationId),
    rule: withdraw,
  });
  return { recommendationId: outcome.answer && outcome.answer.value.id, ...toldBy(outcome) };
};
