import { readEach } from '@liaison/kernel/schema';
import { workPlanKey } from '../record-keys.ts';
import { RECOMMENDATION, WORK_PLAN } from '../records.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createRecordFields, findVisible } from './record-fields.ts';
import { referToMemberState, referToNgo } from './references.ts';

export const resolvers = {
  Query: {
    workPlan: (_root, { id }, context) => findVisible(WORK_PLAN, id, context),
  },

  WorkPlan: {
    body: ({ bodyCode }, _args, { index }) => index.body(bodyCode),
    ...createRecordFields('WorkPlan', ({ bodyCode, id }) => workPlanKey(bodyCode, id)),
  },

  WorkPlanItem: {
    ngos: ({ ngoIds }) => ngoIds.map(referToNgo),
    recommendation: ({ recommendationId }, _args, context) =>
      recommendationId === null ? null : findVisible(RECOMMENDATION, recommendationId, context),
  },

  WorkPlanDelivery: {
    recipient: ({ recipient }) =>
      recipient.kind === 'SECTOR' ? { __typename: 'Sector', field: recipient.id } : referToMemberState(recipient.id),
  },
} satisfies Partial<Resolvers>;

export const references = {
  WorkPlan: readEach('id', (id, context: Context) => findVisible(WORK_PLAN, id, context)),
};
