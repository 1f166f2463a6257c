import type { QueryResolvers } from '../generated/resolver-types.ts';

export const question: NonNullable<QueryResolvers['question']> = (_source, { id }, { parts }) =>
  parts.find('Question', id);
