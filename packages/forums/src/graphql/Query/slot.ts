import type { QueryResolvers } from '../generated/resolver-types.ts';

export const slot: NonNullable<QueryResolvers['slot']> = async (_root, { id }, { programmes }) =>
  programmes.findSlot(id);
