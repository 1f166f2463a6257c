import { workPlanKey } from '../store/keys.ts';
import type { WorkPlanResolvers } from './generated/resolver-types.ts';
import { recordFields } from './record-fields.ts';

export const WorkPlan: WorkPlanResolvers = {
  body: ({ bodyCode }, _args, { index }) => index.body(bodyCode),
  ...recordFields('WorkPlan', ({ bodyCode, id }) => workPlanKey(bodyCode, id)),
};
