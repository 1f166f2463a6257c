import type { QueryResolvers } from '../generated/resolver-types.ts';

export const theme: NonNullable<QueryResolvers['theme']> = (_source, { id }, { parts }) => parts.find('Theme', id);
