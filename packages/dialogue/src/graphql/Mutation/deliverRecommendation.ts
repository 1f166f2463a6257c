import * as v from 'valibot';
import type { Addressee } from '../../domain/recommendation.ts';
import { deliverTo } from '../../domain/recommendation-rules.ts';
import { refuse } from '../../domain/ruling.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { addresseeIn, day, maybe, ONE_ADDRESSEE } from '../inputs.ts';
import { recommendationPayload } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { recommendationTarget } from '../targets.ts';

const schema = v.object({
  addressees: v.pipe(v.array(v.unknown()), v.minLength(1, 'must name at least one')),
  deliveredOn: maybe(day),
});

export const deliverRecommendation: NonNullable<MutationResolvers['deliverRecommendation']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'deliverRecommendation',
    kind: 'Recommendation',
    schema,
    input,
    ...recommendationTarget(input.recommendationId),
    rule: (recommendation, { deliveredOn }, { today }) => {
      const addressees: Addressee[] = [];
      for (const [index, named] of input.addressees.entries()) {
        const addressee = addresseeIn(named);
        if (addressee === null) return refuse('ONE_PARTY', ONE_ADDRESSEE, 'addressees', String(index));
        addressees.push(addressee);
      }
      return deliverTo(recommendation, addressees, { on: deliveredOn ?? today, today });
    },
  });
  return recommendationPayload(outcome);
};
