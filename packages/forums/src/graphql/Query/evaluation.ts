import type { QueryResolvers } from '../generated/resolver-types.ts';

export const evaluation: NonNullable<QueryResolvers['evaluation']> = async (_root, { id }, { forums }) =>
  forums.findEvaluation(id);
