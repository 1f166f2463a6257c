import type { QueryResolvers } from '../generated/resolver-types.ts';
import { historyAt } from '../history.ts';
import { keyOfOwned } from '../owned.ts';

export const activityHistory: NonNullable<QueryResolvers['activityHistory']> = async (_, { id, ...page }, context) =>
  historyAt(context, 'Query.activityHistory', await keyOfOwned(context, 'Activity', id), page);
