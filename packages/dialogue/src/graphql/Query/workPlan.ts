import type { QueryResolvers } from '../generated/resolver-types.ts';
import { findWorkPlan } from '../seen-parts.ts';

export const workPlan: NonNullable<QueryResolvers['workPlan']> = (_source, { id }, context) =>
  findWorkPlan(id, context);
