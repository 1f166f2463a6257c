import * as v from 'valibot';
import { reportInvalid, createId } from '@liaison/kernel/record';
import { addItem } from '../../domain/work-plan-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { workPlanTarget } from '../targets.ts';
import { itemInput, MOST_ITEMS, newItem, refuseUnknownRecommendation } from '../work-plan-inputs.ts';

const schema = v.object({ item: itemInput });

export const addWorkPlanItem: NonNullable<MutationResolvers['addWorkPlanItem']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'addWorkPlanItem',
    kind: 'WorkPlan',
    schema,
    input,
    ...workPlanTarget(context, input.workPlanId),
    rule: async (plan, { item }, { truth }) => {
      if (plan.items.length === MOST_ITEMS) {
        return { userErrors: [reportInvalid(['input', 'item'], `must not be added to a plan of ${MOST_ITEMS} items`)] };
      }
      const path = ['item', 'recommendationId'];
      const userErrors = await refuseUnknownRecommendation(truth, item.recommendationId, path);
      return userErrors.length > 0 ? { userErrors } : addItem(plan, newItem(createId('item'), item));
    },
  });
  return { workPlan: writtenBy(outcome), ...toldBy(outcome) };
};
