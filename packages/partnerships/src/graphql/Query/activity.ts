import type { QueryResolvers } from '../generated/resolver-types.ts';
import { findOwned } from '../owned.ts';

export const activity: NonNullable<QueryResolvers['activity']> = (_, { id }, context) =>
  findOwned(context, 'Activity', id);
