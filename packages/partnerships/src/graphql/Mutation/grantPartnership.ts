import { createId, reportMissing } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { grantPartnershipInput } from '../../domain/inputs/partnership.ts';
import { enteredBy, inCodeOrder } from '../../domain/inputs/values.ts';
import { grant } from '../../domain/terms.ts';
import { creation } from '../../store/current.ts';
import { PARTNERSHIPS } from '../../store/keys.ts';
import { OF_NOBODY, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const grantPartnership: NonNullable<MutationResolvers['grantPartnership']> = async (_, { input }, context) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'grantPartnership', input, {
    schema: grantPartnershipInput,
    owners: OF_NOBODY,
    decide: async (current, given) => {
      const ngo = await current.ngo(given.ngoId);
      if (ngo === null) return { userErrors: [reportMissing('ngoId', 'NGO', given.ngoId)] };
      const others = await current.ofNgo('Partnership', PARTNERSHIPS, ngo.value);
      const { institution, status, endsOn, reviewOn, functionalAreas = [], mechanisms = [] } = given;
      const term = {
        id: createId('partnership'),
        ngoId: ngo.value.id,
        institution,
        status,
        startsOn: given.startsOn ?? today,
        endsOn,
        renewedOn: null,
        reviewOn,
        modality: given.modality ?? null,
        functionalAreas: inCodeOrder(functionalAreas),
        mechanisms: inCodeOrder(mechanisms),
        evidence: given.evidence ?? null,
        provenance: enteredBy(given.provenance, today),
      };
      const result = grant(
        term,
        others.map(({ value }) => value),
      );
      if ('userErrors' in result) return result;
      const { change, written } = creation('Partnership', result.granted);
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, partnership: outcome.answer };
};
