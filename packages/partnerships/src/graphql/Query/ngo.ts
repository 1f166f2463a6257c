import type { QueryResolvers } from '../generated/resolver-types.ts';

export const ngo: NonNullable<QueryResolvers['ngo']> = (_, { id }, { truth }) => truth.ngo(id);
