import type { WorkPlanItemResolvers } from './generated/resolver-types.ts';
import { ngoReference } from './references.ts';

export const WorkPlanItem: WorkPlanItemResolvers = {
  ngos: ({ ngoIds }) => ngoIds.map(ngoReference),
  recommendation: ({ recommendationId }, _args, { recommendations }) =>
    recommendationId === null ? null : recommendations.find(recommendationId),
};
