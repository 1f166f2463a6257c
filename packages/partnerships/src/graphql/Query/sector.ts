import type { QueryResolvers } from '../generated/resolver-types.ts';

export const sector: NonNullable<QueryResolvers['sector']> = (_, { field }) => ({ field });
