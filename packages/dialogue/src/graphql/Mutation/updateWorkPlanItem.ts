import * as v from 'valibot';
import { line } from '@liaison/kernel/record';
import { updateItem } from '../../domain/work-plan-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { present } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { workPlanTarget } from '../targets.ts';
import { ngosInCharge, refuseUnknownRecommendation } from '../work-plan-inputs.ts';

const schema = v.object({
  itemId: v.string(),
  title: v.exactOptional(present(line)),
  ngoIds: v.exactOptional(present(ngosInCharge)),
  recommendationId: v.exactOptional(v.nullable(v.string())),
});

export const updateWorkPlanItem: NonNullable<MutationResolvers['updateWorkPlanItem']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'updateWorkPlanItem',
    kind: 'WorkPlan',
    schema,
    input,
    ...workPlanTarget(context, input.workPlanId),
    rule: async (plan, { itemId, ...changes }, { truth }) => {
      const userErrors = await refuseUnknownRecommendation(truth, changes.recommendationId, ['recommendationId']);
      return userErrors.length > 0 ? { userErrors } : updateItem(plan, itemId, changes);
    },
  });
  return { workPlan: writtenBy(outcome), ...toldBy(outcome) };
};
