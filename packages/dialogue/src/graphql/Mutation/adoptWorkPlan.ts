import * as v from 'valibot';
import { adoptPlan } from '../../domain/work-plan-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { day, maybe } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { workPlanTarget } from '../targets.ts';

const schema = v.object({ adoptedOn: maybe(day) });

export const adoptWorkPlan: NonNullable<MutationResolvers['adoptWorkPlan']> = async (_source, { input }, context) => {
  const outcome = await changeRecord(context, {
    name: 'adoptWorkPlan',
    kind: 'WorkPlan',
    schema,
    input,
    ...workPlanTarget(context, input.workPlanId),
    rule: (plan, { adoptedOn }, { today }) => adoptPlan(plan, { on: adoptedOn ?? today, today }),
  });
  return { workPlan: writtenBy(outcome), ...toldBy(outcome) };
};
