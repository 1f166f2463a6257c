import type { QueryResolvers } from '../generated/resolver-types.ts';

export const call: NonNullable<QueryResolvers['call']> = async (_root, { id }, { calls }) => calls.find(id);
