import { dayOf, fold, newId } from '@liaison/kernel';
import type { Refusal } from '@liaison/kernel';
import { blankNgo, registerNgoInput, withNgoFacts } from '../../domain/inputs/ngo.ts';
import { enteredBy } from '../../domain/inputs/values.ts';
import type { RefusalCode } from '../../domain/refusal-codes.ts';
import { creation } from '../../store/current.ts';
import { OF_NOBODY, perform } from '../acts.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const registerNgo: NonNullable<MutationResolvers['registerNgo']> = async (_, { input }, context) => {
  const today = dayOf(context.now);
  const outcome = await perform(context, 'registerNgo', input, {
    schema: registerNgoInput,
    owners: OF_NOBODY,
    decide: async (_current, { name, isNamesake, provenance, ...facts }) => {
      const namesake = isNamesake ? null : await ngoNamed(context, name);
      if (namesake !== null) return { refusals: [nameTaken(name, namesake)] };
      const blank = { ...blankNgo(newId('ngo'), name), provenance: enteredBy(provenance, today) };
      const result = withNgoFacts(blank, facts, today);
      if ('refusals' in result) return result;
      const { change, written } = creation('Ngo', result.ngo);
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, ngo: outcome.answer };
};

/** Id of the NGO that goes by a name, whatever the accents and capitals; null where none does. */
async function ngoNamed({ views, catchUp }: Context, name: string): Promise<string | null> {
  await catchUp();
  const folded = fold(name);
  return (await views.names()).find((ngo) => fold(ngo.name) === folded)?.id ?? null;
}

function nameTaken(name: string, id: string): Refusal {
  const code: RefusalCode = 'NAME_TAKEN';
  const message = `The NGO ${id} has the name "${name}": change that one, or set "isNamesake" where this is another.`;
  return { code, message, path: ['input', 'name'] };
}
