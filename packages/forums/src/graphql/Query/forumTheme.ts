import { themeAudience } from '../../domain/audience.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { visible } from '../visible.ts';

export const forumTheme: NonNullable<QueryResolvers['forumTheme']> = async (_root, { id }, context) =>
  visible(await context.forums.findTheme(id), themeAudience, context);
