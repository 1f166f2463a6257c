import { createId } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { blankNgo, registerNgoInput, withNgoFacts } from '../../domain/inputs/ngo.ts';
import { enteredBy } from '../../domain/inputs/values.ts';
import { creation } from '../../store/current.ts';
import { OF_NOBODY, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { ngoNamed, refuseName } from '../names.ts';

export const registerNgo: NonNullable<MutationResolvers['registerNgo']> = async (_, { input }, context) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'registerNgo', input, {
    schema: registerNgoInput,
    owners: OF_NOBODY,
    decide: async (_current, { name, isNamesake, provenance, ...facts }) => {
      const namesake = isNamesake ? null : await ngoNamed(context, name);
      if (namesake !== null) return { userErrors: [refuseName(name, namesake)] };
      const blank = { ...blankNgo(createId('ngo'), name), provenance: enteredBy(provenance, today) };
      const result = withNgoFacts(blank, facts, today);
      if ('userErrors' in result) return result;
      const { change, written } = creation('Ngo', result.ngo);
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, ngo: outcome.answer };
};
