import type { QueryResolvers } from '../generated/resolver-types.ts';
import { findHearing } from '../seen-parts.ts';

export const hearing: NonNullable<QueryResolvers['hearing']> = (_source, { id }, context) => findHearing(id, context);
