import type { QueryResolvers } from '../generated/resolver-types.ts';

export const recommendation: NonNullable<QueryResolvers['recommendation']> = (_source, { id }, { recommendations }) =>
  recommendations.find(id);
