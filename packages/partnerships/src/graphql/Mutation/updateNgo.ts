import { reportMissing, checkVersion } from '@liaison/kernel/record';
import { toDay, fold } from '@liaison/kernel/values';
import { updateNgoInput, withNgoFacts } from '../../domain/inputs/ngo.ts';
import { revision } from '../../store/current.ts';
import { ofNgo, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { ngoNamed, refuseName } from '../names.ts';

export const updateNgo: NonNullable<MutationResolvers['updateNgo']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'updateNgo', input, {
    schema: updateNgoInput,
    owners: ofNgo(input.ngoId),
    decide: async (current, { ngoId, expectedVersion, isNamesake, ...facts }) => {
      const ngo = await current.ngo(ngoId);
      if (ngo === null) return { userErrors: [reportMissing('ngoId', 'NGO', ngoId)] };
      const stale = checkVersion(ngo.record, expectedVersion);
      if (stale.length > 0) return { userErrors: stale };
      const { name = ngo.value.name } = facts;
      const isRenamed = fold(name) !== fold(ngo.value.name);
      const namesake = isRenamed && !isNamesake ? await ngoNamed(context, name) : null;
      if (namesake !== null) return { userErrors: [refuseName(name, namesake)] };
      const result = withNgoFacts(ngo.value, facts, toDay(context.now));
      if ('userErrors' in result) return result;
      const { change, written } = revision('Ngo', ngo, result.ngo);
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, ngo: outcome.answer };
};
