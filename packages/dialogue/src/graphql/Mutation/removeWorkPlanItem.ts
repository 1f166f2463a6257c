import * as v from 'valibot';
import { removeItem } from '../../domain/work-plan-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { workPlanTarget } from '../targets.ts';

const schema = v.object({ itemId: v.string() });

export const removeWorkPlanItem: NonNullable<MutationResolvers['removeWorkPlanItem']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'removeWorkPlanItem',
    kind: 'WorkPlan',
    schema,
    input,
    ...workPlanTarget(context, input.workPlanId),
    rule: (plan, { itemId }) => removeItem(plan, itemId),
  });
  return { workPlan: writtenBy(outcome), ...toldBy(outcome) };
};
