import type { ForumResolvers } from './generated/resolver-types.ts';
import { recommendationsMadeAt } from './recommendation-connections.ts';

export const Forum: ForumResolvers = {
  recommendations: ({ id }, page, context) =>
    recommendationsMadeAt('Forum.recommendations', { kind: 'FORUM', id }, page, context),
};
