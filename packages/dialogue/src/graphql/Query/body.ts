import type { QueryResolvers } from '../generated/resolver-types.ts';

export const body: NonNullable<QueryResolvers['body']> = (_source, { code }, { index }) => index.body(code);
