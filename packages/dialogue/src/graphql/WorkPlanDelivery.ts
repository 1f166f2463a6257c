import type { WorkPlan } from '../domain/work-plan.ts';
import type { WorkPlanDeliveryResolvers } from './generated/resolver-types.ts';
import { memberStateReference } from './references.ts';

export type Delivery = WorkPlan['deliveries'][number];

export const WorkPlanDelivery: WorkPlanDeliveryResolvers = {
  recipient: ({ recipient }) =>
    recipient.kind === 'SECTOR' ? { __typename: 'Sector', field: recipient.id } : memberStateReference(recipient.id),
};
