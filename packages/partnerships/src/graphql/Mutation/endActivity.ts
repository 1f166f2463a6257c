import { reportMissing, checkVersion } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { endActivity as end, endActivityInput } from '../../domain/inputs/activity.ts';
import { revision } from '../../store/current.ts';
import { perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdOwned, ofOwnerOf } from '../owned.ts';

export const endActivity: NonNullable<MutationResolvers['endActivity']> = async (_, { input }, context) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'endActivity', input, {
    schema: endActivityInput,
    owners: ofOwnerOf(context, 'Activity', input.activityId),
    decide: async (current, { activityId, expectedVersion, endsOn, status }) => {
      const held = await holdOwned(context, current, 'Activity', activityId);
      if (held === null) return { userErrors: [reportMissing('activityId', 'activity', activityId)] };
      const stale = checkVersion(held.record, expectedVersion);
      if (stale.length > 0) return { userErrors: stale };
      const result = end(held.value, { endsOn: endsOn ?? today, status }, today);
      if ('userErrors' in result) return result;
      const { change, written } = revision('Activity', held, result.activity);
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, activity: outcome.answer };
};
