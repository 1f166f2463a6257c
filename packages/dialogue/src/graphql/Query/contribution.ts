import type { QueryResolvers } from '../generated/resolver-types.ts';

export const contribution: NonNullable<QueryResolvers['contribution']> = (_source, { id }, { contributions }) =>
  contributions.find(id);
