import type { QueryResolvers } from '../generated/resolver-types.ts';

export const taskForce: NonNullable<QueryResolvers['taskForce']> = (_source, { id }, { index }) => index.taskForce(id);
