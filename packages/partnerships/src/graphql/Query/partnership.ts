import type { QueryResolvers } from '../generated/resolver-types.ts';
import { findOwned } from '../owned.ts';

export const partnership: NonNullable<QueryResolvers['partnership']> = (_, { id }, context) =>
  findOwned(context, 'Partnership', id);
