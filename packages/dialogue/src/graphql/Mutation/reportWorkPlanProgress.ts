import * as v from 'valibot';
import { paragraphs } from '@liaison/kernel/record';
import { reportProgress } from '../../domain/work-plan-rules.ts';
import { WORK_PLAN_PROGRESS } from '../../domain/work-plan.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { maybe } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { workPlanTarget } from '../targets.ts';

const schema = v.object({ itemId: v.string(), progress: v.picklist(WORK_PLAN_PROGRESS), note: maybe(paragraphs) });

export const reportWorkPlanProgress: NonNullable<MutationResolvers['reportWorkPlanProgress']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'reportWorkPlanProgress',
    kind: 'WorkPlan',
    schema,
    input,
    ...workPlanTarget(context, input.workPlanId),
    rule: (plan, { itemId, progress, note }, { today }) => reportProgress(plan, itemId, { progress, note, on: today }),
  });
  return { workPlan: writtenBy(outcome), ...toldBy(outcome) };
};
