import { registrationAudience } from '../../domain/audience.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { visible } from '../visible.ts';

export const registration: NonNullable<QueryResolvers['registration']> = async (_root, { id }, context) =>
  visible(await context.forums.findRegistration(id), registrationAudience, context);
