import type { QueryResolvers } from '../generated/resolver-types.ts';
import { findOwned } from '../owned.ts';

export const publication: NonNullable<QueryResolvers['publication']> = (_, { id }, context) =>
  findOwned(context, 'Publication', id);
