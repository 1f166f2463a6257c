import type { SectorResolvers } from './generated/resolver-types.ts';
import { addressedRecommendations } from './recommendation-connections.ts';

export const Sector: SectorResolvers = {
  recommendations: ({ field }, args, context) =>
    addressedRecommendations('Sector.recommendations', { kind: 'SECTOR', id: field }, args, context),
};
