import type { QueryResolvers } from '../generated/resolver-types.ts';

export const callContribution: NonNullable<QueryResolvers['callContribution']> = async (_root, { id }, { calls }) =>
  calls.findContribution(id);
