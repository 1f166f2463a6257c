import { createId, reportMissing } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { blankActivity, publishActivityInput, withActivityFacts } from '../../domain/inputs/activity.ts';
import { enteredBy } from '../../domain/inputs/values.ts';
import { creation } from '../../store/current.ts';
import { ofNgo, perform } from '../acts.ts';
import { officesCovering } from '../covering.ts';
import { refuseUnknownCodes } from '../dac-codes.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const publishActivity: NonNullable<MutationResolvers['publishActivity']> = async (_, { input }, context) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'publishActivity', input, {
    schema: publishActivityInput,
    owners: ofNgo(input.ngoId),
    decide: async (current, { ngoId, title, provenance, ...facts }) => {
      const ngo = await current.ngo(ngoId);
      if (ngo === null) return { userErrors: [reportMissing('ngoId', 'NGO', ngoId)] };
      const { id: ownerId, name: ngoName } = ngo.value;
      const blank = blankActivity({
        id: createId('activity'),
        ngoId: ownerId,
        title,
        organization: ngoName,
        provenance: enteredBy(provenance, today),
      });
      const result = withActivityFacts(blank, facts, { ngoName, today });
      if ('userErrors' in result) return result;
      const unknown = await refuseUnknownCodes(current, result.activity.dacSectorCodes);
      if (unknown.length > 0) return { userErrors: unknown };
      const fieldOfficeIds = await officesCovering(context, result.activity.countries);
      const { change, written } = creation('Activity', { ...result.activity, fieldOfficeIds });
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, activity: outcome.answer };
};
