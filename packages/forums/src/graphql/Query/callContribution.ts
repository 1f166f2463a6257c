import { contributionAudience } from '../../domain/audience.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { visible } from '../visible.ts';

export const callContribution: NonNullable<QueryResolvers['callContribution']> = async (_root, { id }, context) =>
  visible(await context.calls.findContribution(id), contributionAudience, context);
