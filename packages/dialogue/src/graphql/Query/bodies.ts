import type { QueryResolvers } from '../generated/resolver-types.ts';

export const bodies: NonNullable<QueryResolvers['bodies']> = (_source, _args, { index }) => index.bodies();
