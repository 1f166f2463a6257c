import { findSlot } from '../drafts.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const slot: NonNullable<QueryResolvers['slot']> = async (_root, { id }, context) => findSlot(context, id);
