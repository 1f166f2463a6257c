import { reportMissing, checkVersion } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { updateActivityInput, withActivityFacts } from '../../domain/inputs/activity.ts';
import { revision } from '../../store/current.ts';
import { perform } from '../acts.ts';
import { officesCovering } from '../covering.ts';
import { refuseUnknownCodes } from '../dac-codes.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdOwned, ofOwnerOf } from '../owned.ts';

export const updateActivity: NonNullable<MutationResolvers['updateActivity']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'updateActivity', input, {
    schema: updateActivityInput,
    owners: ofOwnerOf(context, 'Activity', input.activityId),
    decide: async (current, { activityId, expectedVersion, ...facts }) => {
      const held = await holdOwned(context, current, 'Activity', activityId);
      const ngo = held && (await current.ngo(held.value.ngoId));
      if (held === null || ngo === null) return { userErrors: [reportMissing('activityId', 'activity', activityId)] };
      const stale = checkVersion(held.record, expectedVersion);
      if (stale.length > 0) return { userErrors: stale };
      const terms = { ngoName: ngo.value.name, today: toDay(context.now) };
      const result = withActivityFacts(held.value, facts, terms);
      if ('userErrors' in result) return result;
      // Activities of the data set carry codes that the list does not hold: only new ones must be there.
      const unknown = await refuseUnknownCodes(current, facts.dacSectorCodes ?? []);
      if (unknown.length > 0) return { userErrors: unknown };
      const { countries } = result.activity;
      const isMoved = countries.join() !== held.value.countries.join();
      const fieldOfficeIds = isMoved ? await officesCovering(context, countries) : held.value.fieldOfficeIds;
      const { change, written } = revision('Activity', held, { ...result.activity, fieldOfficeIds });
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, activity: outcome.answer };
};
