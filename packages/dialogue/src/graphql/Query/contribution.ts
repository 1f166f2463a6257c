import type { QueryResolvers } from '../generated/resolver-types.ts';
import { findContribution } from '../seen-parts.ts';

export const contribution: NonNullable<QueryResolvers['contribution']> = (_source, { id }, context) =>
  findContribution(id, context);
