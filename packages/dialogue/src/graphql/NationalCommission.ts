import type { NationalCommissionResolvers } from './generated/resolver-types.ts';
import { addressedRecommendations } from './recommendation-connections.ts';

export const NationalCommission: NationalCommissionResolvers = {
  recommendations: ({ id }, args, context) =>
    addressedRecommendations('NationalCommission.recommendations', { kind: 'NATIONAL_COMMISSION', id }, args, context),
};
