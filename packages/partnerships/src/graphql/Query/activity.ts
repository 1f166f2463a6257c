import { activityKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const activity: NonNullable<QueryResolvers['activity']> = async (_, { id }, { truth, views }) => {
  const ngoId = await views.activityOwner(id);
  return ngoId !== null ? truth.find('Activity', activityKey(ngoId, id)) : null;
};
