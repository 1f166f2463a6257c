import type { QueryResolvers } from '../generated/resolver-types.ts';

export const taskForces: NonNullable<QueryResolvers['taskForces']> = (_source, _args, { index }) => index.taskForces();
