import { reportMissing, checkVersion } from '@liaison/kernel/record';
import { activityVersionInput } from '../../domain/inputs/activity.ts';
import { removal } from '../../store/current.ts';
import { perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdOwned, ofOwnerOf } from '../owned.ts';

export const withdrawActivity: NonNullable<MutationResolvers['withdrawActivity']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'withdrawActivity', input, {
    schema: activityVersionInput,
    owners: ofOwnerOf(context, 'Activity', input.activityId),
    decide: async (current, { activityId, expectedVersion }) => {
      const held = await holdOwned(context, current, 'Activity', activityId);
      if (held === null) return { userErrors: [reportMissing('activityId', 'activity', activityId)] };
      const stale = checkVersion(held.record, expectedVersion);
      return stale.length > 0 ? { userErrors: stale } : { changes: [removal(held)], answer: { id: held.value.id } };
    },
  });
  return { ...outcome, withdrawnId: outcome.answer?.id ?? null };
};
